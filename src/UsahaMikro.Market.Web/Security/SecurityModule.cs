using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Who is at the door, and what every answer carries.</summary>
public static class SecurityModule
{
    private static readonly Version SafeRuntime = new(10, 0, 7);

    /// <exception cref="InvalidOperationException">The runtime lets cookies be forged (CVE-2026-40372).</exception>
    public static IServiceCollection AddMarketSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        if (Environment.Version < SafeRuntime)
            throw new InvalidOperationException($".NET {Environment.Version} terlalu lama: pasang {SafeRuntime} atau lebih baru (CVE-2026-40372).");

        DataKeys.Add(services, configuration);
        SessionCookie.Add(services);
        services.AddAuthorization(Policies.AddTo).AddSingleton<IAuthorizationMiddlewareResultHandler, AccessResults>();
        services.AddHttpContextAccessor();
        services.AddScoped<ActorProvider>().AddScoped(provider => provider.GetRequiredService<ActorProvider>().Required);
        services.AddScoped<Visitor>().AddScoped<IVisitor>(provider => provider.GetRequiredService<Visitor>());
        services.AddSingleton<PendingSignIn>();

        services.AddSingleton<IAntiforgeryAdditionalDataProvider, MembershipInForms>();
        services.AddAntiforgery(options => options.HeaderName = "RequestVerificationToken");
        services.AddOptions<AntiforgeryOptions>().Configure<IOptions<SiteOptions>>((options, site) =>
        {
            options.Cookie.Name = CookieNames.Of("formulir", site.Value);
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieNames.Security(site.Value);
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IOptions<SiteOptions>>((options, site) =>
        {
            options.Cookie.Name = CookieNames.Of("kabar", site.Value);
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieNames.Security(site.Value);
            options.Cookie.IsEssential = true;
        });
        services.Configure<MvcOptions>(options =>
        {
            // As an instance: added by type it would lose its place after the limits of a form.
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.Filters.Add<StaleMembershipFilter>();
            options.Filters.Add<VisitorFilter>();
            options.Filters.Add<StaleEdits>();
            // Nobody here sends names the jQuery way; its reader throws at a lone bracket.
            options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            options.MaxModelBindingCollectionSize = 200;
            options.MaxModelBindingRecursionDepth = 8;
        });

        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, limits) => RateLimits.Configure(limiter, limits.Value));
        Compression.Add(services);
        AddAddresses(services, configuration);
        return services;
    }

    /// <summary>First of all: the visitor's real address, and headers on whatever is answered.</summary>
    public static WebApplication UseMarketShield(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadRequests>();
        Compression.Use(app);
        // Here and not at the very start, so that a HEAD finds the page of its GET.
        app.UseRouting();
        return app;
    }

    /// <summary>After the error pages, before any page: who asks, and whether they may.</summary>
    public static WebApplication UseMarketSecurity(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseMiddleware<FetchMetadata>();
        // Files are everyone's: no session is looked up for a picture.
        app.UseWhen(
            context => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null,
            pages => pages.UseAuthentication());
        app.UseAuthorization();
        return app;
    }

    private static void AddAddresses(IServiceCollection services, IConfiguration configuration)
    {
        var proxies = configuration.GetSection("Proxy:Known").Get<string[]>() ?? [];
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.ForwardLimit = 1;
            // Without a known proxy nobody's word on addresses counts.
            options.ForwardedHeaders = proxies.Length > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            foreach (var proxy in proxies)
            {
                if (proxy.Contains('/', StringComparison.Ordinal)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<SiteOptions>>((options, site) =>
        {
            // A public market answers to its own name only; the health check comes by localhost.
            if (!site.Value.Base.IsLoopback && string.IsNullOrEmpty(configuration["AllowedHosts"]))
                options.AllowedHosts = [site.Value.Base.Host, "localhost", "127.0.0.1"];
        });
    }
}
