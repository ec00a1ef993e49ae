using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Menus;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;
using PriceStep = UsahaMikro.Market.Web.Ui.Parts.PriceStep;

namespace UsahaMikro.Market.Web.Features.Storefront.Products;

public sealed record VariantChoice(string Id, string Name, long Price, IReadOnlyList<PriceStep> Ladder, string Supply, bool IsAvailable);

public sealed record GalleryPicture(string Small, string Medium, string Large, string Alt, int Width, int Height);

public sealed record SellerBox(string Name, string Url, string Story, string Place, string Since, string Capacity, bool IsVerified, bool IsPkp);

public sealed record ProductPage(
    string Name, string Code, string Path, string Summary, string Description, string Unit, int Minimum, string MinimumText, string LeadTime, string Hue,
    string Emoji, IReadOnlyList<Crumb> Crumbs, IReadOnlyList<GalleryPicture> Pictures, IReadOnlyList<VariantChoice> Variants,
    IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<Ui.Parts.Badge> Badges, SellerBox Seller,
    IReadOnlyList<(string Kecamatan, string Price)> DeliveryRates, IReadOnlyList<ProductCard> Related, string JsonLd, Ui.Parts.Badge? Ratio, string? Holiday,
    string EarliestText, IReadOnlyList<Course> Courses, IReadOnlyList<SelectListItem> Events, string? SizesUrl,
    PlaceChoice Places, string? Near)
{
    private const int SummaryLength = 155;

    public VariantChoice First => Variants[0];

    public bool CanBuy => Variants.Any(variant => variant.IsAvailable);

    public static ProductPage From(ProductFacts facts, IAreaBook areas, PlaceChoice places, Texts t, SiteUrls urls, Yardstick? yardstick, DateOnly today)
    {
        var path = Cards.ProductUrl(facts.Slug, facts.Code);
        IReadOnlyList<Crumb> crumbs =
        [
            new(t["Beranda"], "/"),
            .. facts.ParentCategory is { } parent ? [new Crumb(t[parent.Name], $"/kategori/{parent.Slug}")] : Array.Empty<Crumb>(),
            new(t[facts.Category.Name], $"/kategori/{facts.Category.Slug}"),
            new(facts.Name),
        ];
        return new ProductPage(
            facts.Name, facts.Code, path, Short(facts.Description), facts.Description, facts.Unit, facts.MinimumOrder,
            t["paling sedikit {0}", Formats.Quantity(facts.MinimumOrder, facts.Unit)], Cards.LeadTime(facts.LeadTimeDays, facts.Fulfilment, t),
            facts.Category.Hue.ToString(Formats.Indonesian), Cards.ObjectUrl(facts.Category.Emoji), crumbs,
            [.. facts.Pictures.Select(picture => new GalleryPicture(
                Cards.PictureUrl(picture.Small), Cards.PictureUrl(picture.Medium), Cards.PictureUrl(picture.Large),
                picture.Alt.Length > 0 ? picture.Alt : facts.Name, picture.Width, picture.Height))],
            [.. facts.Variants.Select(variant => Choice(variant, facts, t))],
            FactsOf(facts, t), [.. facts.Badges.Select(badge => Cards.Of(badge, t))], Box(facts, t),
            [.. facts.DeliveryRates.Select(rate => (areas.KecamatanName(rate.KecamatanCode), Formats.Rupiah(rate.Price.Amount)))],
            Cards.Of(facts.Related, t, yardstick), ProductData.Of(facts, path, crumbs, urls), Cards.RatioOf(facts.Facts, t, yardstick), Cards.HolidayOf(facts.Seller, today, t),
            facts.Seller.HolidayOn(today) is null ? "" : t["Paling cepat {0}.", Formats.Date(facts.Seller.EarliestDay(facts.LeadTimeDays, today))], Course.Of(facts.Menu, [], t),
            facts.Menu.Count == 0 ? [] : [.. Enum.GetValues<MealEvent>().Select(one => new SelectListItem(t[one.Name()], one.ToString()))],
            facts.Variants.Count > 1 && facts.Menu.Count == 0 ? $"/instansi/keranjang/ukuran?produk={facts.Code}" : null, places, NearOf(facts, areas, places, t));
    }

    private static VariantChoice Choice(ShownVariant variant, ProductFacts facts, Texts t)
    {
        var ladder = variant.Prices.RangesFrom(facts.MinimumOrder)
            .Select((range, at) => new PriceStep(Cards.Pieces(range, facts.Unit, t), range.Price.Amount, IsCurrent: at == 0)).ToList();
        var together = facts.CountsTogether ? facts.Variants.Sum(one => (long)(one.Supply?.Available ?? 0)) : variant.Supply?.Available ?? 0;
        var (supply, isAvailable) = variant.Supply switch
        {
            null => (t["Stok belum dicatat"], false),
            { Mode: SupplyMode.Stock, Available: 0 } => (t["Stok habis"], false),
            { Mode: SupplyMode.Stock } level => (t["Stok {0}", Formats.Quantity(level.Available, facts.Unit)], together >= facts.MinimumOrder),
            { DailyCapacity: 0 } => (t["Sedang tidak menerima pesanan"], false),
            { } level => (t["Sanggup {0} sehari", Formats.Quantity(level.DailyCapacity, facts.Unit)], true),
        };
        return new VariantChoice(
            variant.Id.ToString("N"), variant.Name is "" or "Standar" ? facts.Name : variant.Name, ladder[0].Price, ladder, supply, isAvailable);
    }

    private static IReadOnlyList<(string Label, string Value)> FactsOf(ProductFacts facts, Texts t) =>
    [
        .. facts.Specification,
        (t["Dibuat oleh"], t[facts.Maker switch
        {
            Maker.DibuatSendiri => "Penjual sendiri",
            Maker.AnggotaKelompok => "Anggota kelompok atau koperasi",
            _ => "Pihak lain; dijual kembali",
        }] + (facts is { Maker: Maker.AnggotaKelompok, MemberName.Length: > 0 } ? $": {facts.MemberName}" : "")),
        (t["Waktu siap"], Cards.LeadTime(facts.LeadTimeDays, facts.Fulfilment, t)),
        (t["Kode produk"], facts.Code),
    ];

    // The seller's own prices are on the page already; nothing more is asked for.
    private static string? NearOf(ProductFacts facts, IAreaBook areas, PlaceChoice places, Texts t) => places.Current is not { } code ? null : new EventPlace(
        areas.KecamatanName(code), areas.KilometresFrom(code),
        facts.DeliveryRates.Where(rate => rate.KecamatanCode == code).ToDictionary(_ => facts.Seller.Id, rate => rate.Price)).Of(facts.Seller.KecamatanCode, facts.Seller.Id, t);

    private static SellerBox Box(ProductFacts facts, Texts t) => new(
        facts.Seller.Name, $"/usaha-mikro/{facts.Seller.Slug}", facts.Seller.Story, facts.SellerKecamatan,
        facts.Seller.StartedOn.Year > 1900 ? t["sejak {0}", facts.Seller.StartedOn.Year.ToString(Formats.Indonesian)] : "",
        facts.Seller.CapacityNote, facts.Seller.Registry is RegistryState.Verified, facts.Seller.IsPkp);

    private static string Short(string text) =>
        text.Length <= SummaryLength ? text : text[..(text.LastIndexOf(' ', SummaryLength) is > 0 and var at ? at : SummaryLength)] + " …";
}
