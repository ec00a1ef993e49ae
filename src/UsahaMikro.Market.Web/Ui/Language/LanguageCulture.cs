using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace UsahaMikro.Market.Web.Ui.Language;

/// <summary>English where the visitor chose it and the page has it; numbers stay Indonesian everywhere.</summary>
public sealed class LanguageCulture : RequestCultureProvider
{
    internal const string Cookie = "bahasa";

    private static readonly string[] OfficePaths =
        ["/instansi", "/usaha", "/toko", "/kurasi", "/dinas", "/pengawasan", "/pendampingan"];

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var path = httpContext.Request.Path;
        var english = httpContext.Request.Cookies[Cookie] == "en" && !Array.Exists(OfficePaths, office => path.StartsWithSegments(office, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult<ProviderCultureResult?>(new("id-ID", english ? "en" : "id"));
    }

    internal static RequestLocalizationOptions Localization() => new()
    {
        DefaultRequestCulture = new("id-ID", "id"),
        SupportedCultures = [Formats.Indonesian],
        SupportedUICultures = [new CultureInfo("id"), new CultureInfo("en")],
        RequestCultureProviders = [new LanguageCulture()],
        ApplyCurrentCultureToResponseHeaders = true,
    };
}
