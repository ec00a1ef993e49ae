using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Regulation;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Pictures;

/// <summary>Product pictures by content hash; nothing else of the file store is shown here.</summary>
public sealed class PicturesController : StorefrontController
{
    private const string Webp = "image/webp";

    [HttpGet("/gambar/{hash:length(64)}.webp", Name = "picture")]
    public async Task<IActionResult> Show(string hash, [FromServices] IFileStore files, [FromServices] ProductPictureQuery pictures, CancellationToken cancellationToken)
    {
        if (!hash.All(char.IsAsciiHexDigitLower) || !await pictures.IsPictureAsync(hash, cancellationToken)) return NotFound();
        if (files.Open(hash) is not { } content) return NotFound();

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(content, Webp, enableRangeProcessing: false);
    }

    /// <summary>The object drawn for a category or occasion; shipped with the reference data.</summary>
    [HttpGet("/gambar/objek/{emoji:length(4,16)}.webp", Name = "object-picture")]
    public IActionResult Object(string emoji, [FromServices] IOptions<MarketOptions> market)
    {
        if (!emoji.All(letter => char.IsAsciiHexDigitLower(letter) || letter == '-')) return NotFound();
        var path = Path.Combine(market.Value.SeedPath(), "pictures", "objects", emoji + ".webp");
        if (!System.IO.File.Exists(path)) return NotFound();

        Response.Headers.CacheControl = "public, max-age=604800";
        return PhysicalFile(path, Webp);
    }
}
