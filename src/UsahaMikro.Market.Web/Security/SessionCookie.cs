using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Security;

/// <summary>The cookie that names a session.</summary>
public static class SessionCookie
{
    public const string Scheme = "sesi";

    /// <summary>
    /// Writes the same cookie but never reads it: the framework's handler would keep the old key of a browser that
    /// already had a session, and signing in must always give a new one.
    /// </summary>
    private const string Fresh = "sesi-baru";

    internal static void Add(IServiceCollection services)
    {
        services.AddSingleton<ITicketStore, SessionStore>();
        services.AddAuthentication(Scheme).AddCookie(Scheme).AddCookie(Fresh);
        services.AddOptions<CookieAuthenticationOptions>(Scheme)
            .Configure<ITicketStore, IDataProtectionProvider, IOptions<SiteOptions>, TimeProvider>(Configure);
        services.AddOptions<CookieAuthenticationOptions>(Fresh)
            .Configure<ITicketStore, IDataProtectionProvider, IOptions<SiteOptions>, TimeProvider>((options, store, keys, site, clock) =>
            {
                Configure(options, store, keys, site, clock);
                options.CookieManager = new WriteOnlyCookies();
            });
    }

    /// <summary>Gives the browser the key of a session just opened, and tells who it is.</summary>
    public static async Task<LiveSession> IssueAsync(this HttpContext context, string key)
    {
        var query = context.RequestServices.GetRequiredService<LiveSessionQuery>();
        var session = await query.FindAsync(key, CancellationToken.None) ?? throw new InvalidOperationException("A new session is live.");
        var properties = new AuthenticationProperties
        {
            // Offices: gone with the browser. Kitchens and phones: as long as the session itself.
            IsPersistent = !RoleBook.IsStaff(session.Role),
            ExpiresUtc = session.ExpiresAt,
            Items = { [SessionStore.Key] = key },
        };
        await context.SignInAsync(Fresh, SessionStore.PrincipalOf(session), properties);
        foreach (var one in context.RequestServices.GetServices<ISignedIn>()) await one.WelcomeAsync(context, session);
        return session;
    }

    private static void Configure(
        CookieAuthenticationOptions options, ITicketStore store, IDataProtectionProvider keys, IOptions<SiteOptions> site, TimeProvider clock)
    {
        options.SessionStore = store;
        options.TimeProvider = clock;
        options.TicketDataFormat = new TicketDataFormat(keys.CreateProtector("web.session-cookie.v1"));
        options.SlidingExpiration = false;
        options.Cookie.Name = CookieNames.Of("sesi", site.Value);
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieNames.Security(site.Value);
        options.Cookie.IsEssential = true;
        options.Events.OnRedirectToLogin = ToSignInAsync;
        options.Events.OnRedirectToAccessDenied = DenyAsync;
    }

    private static Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var request = redirect.Request;
        if (request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            redirect.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        // Only a page can be come back to; a form's answer cannot.
        var back = HttpMethods.IsGet(request.Method) ? QueryString.Create("kembali", request.GetEncodedPathAndQuery()) : QueryString.Empty;
        redirect.Response.Redirect("/masuk" + back);
        return Task.CompletedTask;
    }

    private static Task DenyAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        redirect.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private sealed class WriteOnlyCookies : ICookieManager
    {
        private readonly ChunkingCookieManager _inner = new();

        public string? GetRequestCookie(HttpContext context, string key) => null;

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            _inner.AppendResponseCookie(context, key, value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, key, options);
    }
}

/// <summary>Under TLS a name that binds the cookie to this host; on one's own machine a plain one.</summary>
internal static class CookieNames
{
    public static string Of(string name, SiteOptions site) => site.IsSecure ? "__Host-" + name : name;

    public static CookieSecurePolicy Security(SiteOptions site) => site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
