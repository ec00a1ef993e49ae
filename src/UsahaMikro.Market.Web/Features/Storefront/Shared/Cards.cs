using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;
using Badge = UsahaMikro.Market.Catalog.Contracts.Badge;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Catalogue facts as the parts of the design system show them.</summary>
public static class Cards
{
    private const int BadgesOnCard = 3;
    private const int HolidayNoticeDays = 30;
    private static readonly string[] OnEveryCard = ["unggulan", "halal", "pirt", "sni"];

    public static string ProductUrl(string slug, string code) => $"/produk/{slug}-{code}";

    public static string PictureUrl(string hash) => $"/gambar/{hash}.webp";

    public static string ObjectUrl(string emoji) => $"/gambar/objek/{emoji}.webp";

    public static ProductCard Of(ListedCard card, Texts t, Yardstick? yardstick) => new(
        card.Name, ProductUrl(card.Slug, card.Code), card.Price.Amount, card.Unit, card.SellerName, card.Kecamatan,
        card.Picture is null ? ObjectUrl(card.Emoji) : PictureUrl(card.Picture), card.Hue, IsPhoto: card.Picture is not null,
        Minimum: card.MinimumOrder, LeadTime: LeadTime(card.LeadTimeDays, card.Fulfilment, t), Ratio: RatioOf(card.Facts, t, yardstick),
        Badges: [.. card.Badges.Where(badge => OnEveryCard.Contains(badge.Code)).Take(BadgesOnCard).Select(badge => Of(badge, t))])
    {
        Code = card.Code,
    };

    public static IReadOnlyList<ProductCard> Of(IEnumerable<ListedCard> cards, Texts t, Yardstick? yardstick) =>
        [.. cards.Select(card => Of(card, t, yardstick))];

    /// <summary>Whether goods count for the buyer's ratio, and what stands against it.</summary>
    public static Ui.Parts.Badge? RatioOf(LineFacts facts, Texts t, Yardstick? yardstick)
    {
        if (yardstick is null) return null;
        var verdict = yardstick.Judge(facts);
        return verdict.Counts
            ? new Ui.Parts.Badge(t["Dihitung {0}", Formats.Percent(yardstick.Target.Percent)], Tone.Good, "check")
            : new Ui.Parts.Badge(
                t["Tidak dihitung"], Tone.Warn, "info-circle", string.Join(' ', verdict.Failures.Select(one => one.Sentence)), verdict.Failures.First().Pasal);
    }

    public static Ui.Parts.Badge Of(Badge badge, Texts t) => new(
        t[badge.Label], ToneOf(badge.Kind), IconOf(badge),
        t[badge.Reason, [.. badge.Values.Select(value => value is DateOnly date ? Formats.Date(date) : value)]],
        badge.Pasal.Length == 0 ? null : badge.Pasal);

    public static Occasion Of(OccasionTile tile, Texts t) =>
        new(t[tile.Name], t[tile.Description], $"/keperluan/{tile.Slug}", ObjectUrl(tile.Emoji), HueStep(tile.Hue));

    public static string Pieces(PriceRange range, string unit, Texts t) => range.To is { } last
        ? $"{Formats.Number(range.From)}–{Formats.Quantity(last, unit)}"
        : t["mulai {0}", Formats.Quantity(range.From, unit)];

    /// <summary>What buyers should know of a shop that is away now or soon; null when it is not.</summary>
    public static string? HolidayOf(SellerCard seller, DateOnly today, Texts t)
    {
        if (seller.Holidays.FirstOrDefault(one => one.From <= today.AddDays(HolidayNoticeDays)) is not { } next) return null;
        var days = next.Holds(today) ? t["Libur sampai {0}.", Formats.Date(next.Until)] : t["Libur {0} sampai {1}.", Formats.Date(next.From), Formats.Date(next.Until)];
        return $"{days} {next.Words}";
    }

    public static string LeadTime(int days, Fulfilment fulfilment, Texts t) => (days, fulfilment) switch
    {
        (0, Fulfilment.Stock) => t["siap hari ini"],
        (0, _) => t["dibuat hari itu juga"],
        (1, _) => t["siap 1 hari"],
        _ => t["siap {0} hari", days],
    };

    private static int HueStep(int hue) => ((hue + 7) / 15 * 15 % 360 + 360) % 360;

    private static Tone ToneOf(BadgeKind kind) => kind switch
    {
        BadgeKind.Certificate or BadgeKind.Origin => Tone.Good,
        BadgeKind.Label => Tone.Brand,
        _ => Tone.Plain,
    };

    private static string IconOf(Badge badge) => badge.Code switch
    {
        "unggulan" => "rosette-discount-check",
        "lokal" => "map-pin",
        "pdn" => "leaf",
        "nib" => "file-check",
        _ => "certificate",
    };
}
