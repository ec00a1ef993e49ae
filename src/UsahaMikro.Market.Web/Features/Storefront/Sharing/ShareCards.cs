using Microsoft.Extensions.Options;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Regulation;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Storefront.Sharing;

/// <summary>What stands on the share card of each kind of page, and where it is found; the address changes with what is on it.</summary>
public sealed class ShareCards(IShareCardWorkshop workshop, IOptions<MarketOptions> market, IAreaBook areas)
{
    private const int HomeHue = 268;

    private string Site => $"Pasar Usaha Mikro {areas.Daerah.Name}";

    public ShareCard Of(ProductFacts facts) => new(
        Site, facts.Name, $"{(facts.Variants.Select(variant => variant.Prices[0].Price).Distinct().Count() > 1 ? "mulai " : "")}{Formats.Rupiah(facts.Variants.Min(variant => variant.Prices[0].Price).Amount)} / {facts.Unit}", $"{facts.Seller.Name} · {facts.SellerKecamatan}",
        facts.Pictures.Count > 0 ? facts.Pictures[0].Large : null, Drawing(facts.Category.Emoji), facts.Category.Hue);

    public ShareCard Of(ShopFacts facts) => new(
        Site, facts.Seller.Name, $"{Formats.Number(facts.List.Total)} produk", $"{facts.Kelurahan}, {facts.Kecamatan}", null, Drawing("1f3aa"), HomeHue);

    public ShareCard Of(OccasionTile occasion) => new(Site, occasion.Name, "", occasion.Description, null, Drawing(occasion.Emoji), occasion.Hue);

    public ShareCard OfHome() => new(Site, "Belanja kebutuhan kantor dari tetangga sendiri", "", $"Produk usaha mikro {areas.Daerah.Name}", null, Drawing("1f371"), HomeHue);

    /// <param name="of">Kind and name: <c>produk/DBS01</c>.</param>
    public string AddressOf(string of, ShareCard card) => $"/bagikan/{of}.png?v={workshop.KeyOf(card)[..12]}";

    private string Drawing(string emoji) => Path.Combine(market.Value.SeedPath(), "pictures", "objects", emoji + ".webp");
}
