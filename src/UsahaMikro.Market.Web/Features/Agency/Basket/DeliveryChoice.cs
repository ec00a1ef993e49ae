using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Web.Features.Agency.Basket;

/// <summary>Where the goods shall go, and at whose place they are picked up; kept in the address, not in a session.</summary>
public sealed record DeliveryChoice
{
    [ModelBinder(Name = "kecamatan")]
    public string? Kecamatan { get; init; }

    [ModelBinder(Name = "ambil")]
    public List<Guid> PickUp { get; init; } = [];

    public IReadOnlyDictionary<Guid, DeliveryMethod> Methods => PickUp.Distinct().ToDictionary(seller => seller, _ => DeliveryMethod.PickedUp);

    public string Query
    {
        get
        {
            var query = Kecamatan is null ? QueryString.Empty : QueryString.Create("kecamatan", Kecamatan);
            return PickUp.Distinct().Aggregate(query, (all, seller) => all.Add("ambil", seller.ToString())).Value ?? "";
        }
    }

    /// <summary>A kecamatan of this daerah; the agency's own when none, or a strange one, was chosen.</summary>
    public DeliveryChoice Within(IAreaBook areas, string ownKecamatan) =>
        areas.Kecamatan.Any(one => one.Code == Kecamatan) ? this : this with { Kecamatan = ownKecamatan };
}
