using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Ranking;

/// <summary>How results are put in order, with the weights in force.</summary>
public sealed record RankingPage(IReadOnlyList<(string Place, string Weight)> Places, IReadOnlyList<(string Lift, string Part)> Lifts)
{
    public static RankingPage From(RankingWeights weights, Texts t) => new(
        [.. weights.Places.Select(one => (t[PlaceOf(one.Place)], Formats.Number((decimal)one.Weight)))],
        [.. weights.Lifts.Select(one => (t[LiftOf(one.Lift)], t["sampai {0}", Formats.Percent((decimal)one.Part * 100, 0)]))]);

    private static string PlaceOf(ReasonKind place) => place switch
    {
        ReasonKind.Name => "nama produk",
        ReasonKind.Category => "nama rak",
        ReasonKind.Seller => "nama penjual",
        ReasonKind.Kecamatan => "nama kecamatan",
        ReasonKind.Occasion => "keperluan produk",
        _ => "keterangan produk",
    };

    private static string LiftOf(ReasonKind lift) => lift switch
    {
        ReasonKind.Available => "tersedia sekarang",
        ReasonKind.Label => "produk unggulan daerah",
        _ => "pemerataan: penjualnya belum banyak mendapat pesanan",
    };
}

public sealed class RankingController(RankingQuery ranking) : StorefrontController
{
    [HttpGet("/tentang/pencarian", Name = "ranking"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public IActionResult Index() => View(RankingPage.From(ranking.Find(), T));
}
