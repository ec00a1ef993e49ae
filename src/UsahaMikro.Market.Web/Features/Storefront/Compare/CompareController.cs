using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Storefront.Compare;

/// <summary>Up to four products side by side. The address holds them, so it can be sent on; a cookie remembers them.</summary>
public sealed class CompareController(CompareQuery query, RatioMarks marks) : StorefrontController
{
    [HttpGet("/bandingkan", Name = "compare")]
    public async Task<IActionResult> Index([FromQuery(Name = "p")] string[]? codes, string? beda, CancellationToken cancellationToken) =>
        View("Index", await PageAsync(codes is { Length: > 0 } ? DeviceList.Compared.Clean(codes) : DeviceList.Compared.Read(Request), beda == "1", null, cancellationToken));

    [HttpPost("/bandingkan/tambah", Name = "compare-add"), OwnPages]
    public async Task<IActionResult> Add(string? produk, CancellationToken cancellationToken)
    {
        var code = (produk ?? "").Trim().ToUpperInvariant();
        var codes = DeviceList.Compared.Read(Request);
        if (!codes.Contains(code))
        {
            // What is sold no more gives its place up.
            var found = (await query.FindAsync([.. codes, code], cancellationToken)).Select(product => product.Card.Code).ToHashSet();
            if (!found.Contains(code)) return NotFound();
            codes = [.. codes.Where(found.Contains)];
            if (codes.Count >= DeviceList.Compared.Most) return await RefuseAsync(codes, cancellationToken);
            codes = [.. codes, code];
            DeviceList.Compared.Write(HttpContext, codes);
        }

        return Request.IsByScript() ? Json(new ChoiceAnswer(T["Masuk perbandingan: {0} produk.", codes.Count], codes)) : LocalRedirect(ComparePage.AddressOf(codes));
    }

    [HttpPost("/bandingkan/hapus", Name = "compare-remove"), OwnPages]
    public IActionResult Remove(string? produk, [FromQuery(Name = "p")] string[]? shown)
    {
        DeviceList.Compared.Write(HttpContext, Without(DeviceList.Compared.Read(Request), produk));
        // Of a comparison that somebody sent, the rest stays in sight.
        var left = Without(shown is { Length: > 0 } ? DeviceList.Compared.Clean(shown) : DeviceList.Compared.Read(Request), produk);
        return Request.IsByScript() ? Json(new ChoiceAnswer(T["Dikeluarkan dari perbandingan."], left)) : LocalRedirect(ComparePage.AddressOf(left));
    }

    private static IReadOnlyList<string> Without(IReadOnlyList<string> codes, string? one) => one is null ? [] : [.. codes.Where(code => code != one)];

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var sentence = T["Paling banyak {0} produk dibandingkan. Keluarkan dulu satu, lalu tambahkan lagi.", DeviceList.Compared.Most];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Request.IsByScript() ? Json(new ChoiceAnswer(sentence, codes)) : View("Index", await PageAsync(codes, false, sentence, cancellationToken));
    }

    private async Task<ComparePage> PageAsync(IReadOnlyList<string> codes, bool onlyDifferent, string? problem, CancellationToken cancellationToken) =>
        ComparePage.From(await query.FindAsync(codes, cancellationToken), codes, onlyDifferent, problem, T, await marks.FindAsync(cancellationToken));
}
