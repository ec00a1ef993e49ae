using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using UsahaMikro.Market.Web.Ui.Binding;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Site;
using UsahaMikro.Market.Web.Ui.Tags;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>Registers the design system: parts, layouts' data, view places, number binder, language, error pages.</summary>
public static class UiModule
{
    public static IServiceCollection AddMarketUi(
        this IServiceCollection services, Action<NumberTypes>? numbers = null, Action<SiteLinks>? links = null)
    {
        var numberTypes = new NumberTypes();
        numbers?.Invoke(numberTypes);
        var siteLinks = new SiteLinks();
        links?.Invoke(siteLinks);

        services.AddSingleton(numberTypes).AddSingleton(siteLinks);
        services.AddSingleton<AssetUrls>().AddSingleton<KnownPages>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddHttpContextAccessor().AddLocalization();
        services.AddScoped<Texts>().AddScoped<UiKit>().AddScoped<AreaMenu>();
        services.AddMvcCore().AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider =
            (_, localizers) => new AnnotationTexts(new Texts(localizers, new HttpContextAccessor())));
        services.TryAddScoped<IVisitor, AnonymousVisitor>();
        services.Configure<RazorViewEngineOptions>(PlaceViews);
        services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new NumberBinderProvider(numberTypes));
            options.ModelMetadataDetailsProviders.Add(new IndonesianValidation());
            BindingMessages.Set(options.ModelBindingMessageProvider);
        });
        return services;
    }

    /// <summary>Early in the pipeline: language, then error pages for everything but <c>/api</c>.</summary>
    public static WebApplication UseMarketUi(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) StaticWebAssetsLoader.UseStaticWebAssets(app.Environment, app.Configuration);
        app.UseRequestLocalization(LanguageCulture.Localization());
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/galat",
            StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/galat/{0}");
        app.Use((context, next) =>
        {
            if (IsApi(context.Request.Path)) context.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
            return next(context);
        });
        return app;
    }

    public static WebApplication MapMarketUi(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // Names with a dot too: a file that is not there leads nobody to the door.
        app.MapFallbackToController("{**path}", "NotFoundPage", "Errors").AllowAnonymous();
        return app;
    }

    internal static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static void PlaceViews(RazorViewEngineOptions razor)
    {
        razor.AreaViewLocationFormats.Clear();
        razor.AreaViewLocationFormats.Add("/Features/{2}/{1}/{0}.cshtml");
        razor.AreaViewLocationFormats.Add("/Features/{2}/Shared/{0}.cshtml");
        razor.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        razor.ViewLocationFormats.Clear();
        razor.ViewLocationFormats.Add("/Features/Shared/{1}/{0}.cshtml");
        razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
        razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
    }
}
