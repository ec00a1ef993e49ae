using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace UsahaMikro.Market.Web.Security;

/// <summary>
/// Pages are compressed, but never for a request another site brought about: there a stranger could guess at what a
/// page holds by the length of many answers (BREACH).
/// </summary>
internal static class Compression
{
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    public static void Use(WebApplication app) => app.UseWhen(IsOwn, own => own.UseResponseCompression());

    private static bool IsOwn(HttpContext context) =>
        context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site")
        || context.Request.Headers.Cookie.Count == 0;
}
