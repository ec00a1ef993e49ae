using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>The kecamatan among which the place of an event is chosen.</summary>
public sealed record PlaceChoice(string? Current, IReadOnlyList<Kecamatan> Kecamatan)
{
    /// <summary>Name of the address part.</summary>
    public const string Name = "dekat";

    public static PlaceChoice From(string? code, IAreaBook areas) => new(
        areas.Kecamatan.FirstOrDefault(one => one.Code == code)?.Code, [.. areas.Kecamatan.OrderBy(one => one.Name, StringComparer.Ordinal)]);
}

/// <summary>Where an event is, how far sellers are from it, and who brings goods there for how much.</summary>
public sealed record EventPlace(string Name, IReadOnlyDictionary<string, double> Kilometres, IReadOnlyDictionary<Guid, Rupiah> Delivering)
{
    public static async Task<EventPlace?> FindAsync(PlaceChoice choice, IAreaBook areas, ISellerRegistry sellers, CancellationToken cancellationToken) =>
        choice.Current is not { } code ? null : new EventPlace(
            areas.KecamatanName(code), areas.KilometresFrom(code), await sellers.DeliveringToAsync(code, cancellationToken));

    /// <summary>"± 4 km · antar Rp15.000"; null when neither is known.</summary>
    public string? Of(string kecamatanCode, Guid sellerId, Texts t)
    {
        var distance = Kilometres.TryGetValue(kecamatanCode, out var away) ? Distance(away, t) : null;
        var delivery = Delivering.TryGetValue(sellerId, out var price) ? t["antar {0}", Formats.Rupiah(price.Amount)] : t["tanpa tarif antar ke sana"];
        return distance is null ? delivery : $"{distance} · {delivery}";
    }

    // The middles are known to about a kilometre: nearer than that is the same kecamatan.
    private static string Distance(double kilometres, Texts t) =>
        kilometres < 1 ? t["kecamatan yang sama"] : t["± {0} km", Formats.Number((int)Math.Round(kilometres))];
}
