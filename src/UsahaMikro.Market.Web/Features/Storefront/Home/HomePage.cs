using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Home;

public sealed record BandPage(string Heading, string Amount, decimal? Ratio, decimal Target, long? Gap, string Agencies, string Pasal);

public sealed record HomePage(
    string Lead, IReadOnlyList<string> Often, IReadOnlyList<Occasion> Occasions, IReadOnlyList<Occasion> MoreOccasions,
    IReadOnlyList<ProductCard> Newest, IReadOnlyList<ProductCard> Featured, BandPage? Band, string JsonLd)
{
    private const int Tiles = 4;

    public static HomePage From(HomeFacts facts, RatioSummary? realisation, Texts t, SiteUrls urls, string daerah, Yardstick? yardstick) => new(
        facts.Products == 0
            ? t["Pasar ini sedang disiapkan."]
            : t["{0} produk dari {1} pelaku usaha. Berizin, jelas asalnya, dan jelas mana yang dihitung ke kewajiban belanja lokal kantor.", facts.Products, facts.Sellers],
        ["snack box", "batik", "cenderamata", "spanduk"],
        [.. facts.Occasions.Take(Tiles).Select(tile => Cards.Of(tile, t))],
        [.. facts.Occasions.Skip(Tiles).Select(tile => Cards.Of(tile, t))],
        Cards.Of(facts.Newest, t, yardstick), Cards.Of(facts.Featured, t, yardstick), BandOf(realisation, t),
        SiteUrls.Json(new Dictionary<string, object>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "WebSite",
            ["name"] = "Pasar Usaha Mikro " + daerah,
            ["url"] = urls.Of("/"),
            ["potentialAction"] = new Dictionary<string, object>
            {
                ["@type"] = "SearchAction",
                ["target"] = urls.Of("/cari") + "?q={search_term_string}",
                ["query-input"] = "required name=search_term_string",
            },
        }));

    private static BandPage? BandOf(RatioSummary? summary, Texts t)
    {
        if (summary is not { All: { Ratios.Realisation: var realised, Rule.Target: var target } }) return null;
        var ratio = realised.IsEmpty ? (decimal?)null : realised.Percent;
        return new BandPage(
            t["Realisasi belanja lokal seluruh Perangkat Daerah, {0}", summary.All.Year.ToString(Formats.Indonesian)],
            Formats.Rupiah(realised.Part.Amount), ratio, target.Percent, ratio is null ? null : realised.Gap(target.Percent).Amount,
            t["{0} dari {1} Perangkat Daerah sudah mencapai {2}, belanja dari {3} pelaku usaha.", summary.Reached, summary.Agencies,
                Formats.Percent(target.Percent), summary.Sellers],
            target.Pasal);
    }
}
