using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Agency.Basket;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Checkout;

public sealed record CheckoutGroup(string Seller, string Method, string Shipping, string Total, IReadOnlyList<string> Lines);

/// <summary>Package, address, and once more what is ordered from whom.</summary>
public sealed record CheckoutPage(
    string Token, long SeenTotal, IReadOnlyList<Choice> Packages, string? PackageId, string Kecamatan, string KecamatanName, IReadOnlyList<Guid> PickUp,
    bool NeedsAddress, string? Address, string? Recipient, string? Phone, IReadOnlyList<CheckoutGroup> Groups, string Total, int Year, string BackUrl)
{
    public static CheckoutPage From(
        BasketView basket, DeliveryChoice choice, CheckoutForm? form, IReadOnlyList<PackageCard> packages, AgencyCard agency, IAreaBook areas, Actor actor, int year)
    {
        var fitting = packages.Where(package => package.Remaining >= basket.Total).ToList();
        return new CheckoutPage(
            basket.CheckoutToken, basket.Total.Amount, [.. fitting.Concat(packages.Except(fitting)).Select(package => Of(package, basket.Total))],
            form?.PackageId?.ToString() ?? (fitting.Count == 1 ? fitting[0].Id.ToString() : null), choice.Kecamatan!, areas.KecamatanName(choice.Kecamatan!),
            choice.PickUp, basket.Groups.Any(group => group.Method is DeliveryMethod.Delivered), form is null ? agency.Address : form.Address,
            form is null ? actor.DisplayName : form.Recipient, form?.Phone, [.. basket.Groups.Select(Group)], basket.Total.ToString(), year,
            $"/instansi/keranjang{choice.Query}");
    }

    private static Choice Of(PackageCard package, Rupiah total)
    {
        var shortOf = total - package.Remaining;
        var left = $"Sisa {package.Remaining} dari pagu {package.Pagu} · kode RUP {package.Code}";
        return new Choice(
            package.Id.ToString(), package.Name, shortOf > Rupiah.Zero ? $"{left} · kurang {shortOf} untuk pesanan ini" : left,
            shortOf > Rupiah.Zero ? "alert-triangle" : null);
    }

    private static CheckoutGroup Group(BasketGroupView group) => new(
        group.SellerName, group.Method.Label(), (group.Shipping ?? Rupiah.Zero).ToString(), (group.Goods + (group.Shipping ?? Rupiah.Zero)).ToString(),
        [.. group.Lines.Select(line => $"{Formats.Quantity(line.Quantity, line.Offer?.Unit ?? "")} {line.Offer?.FullName} · {line.Goods} · {Formats.ShortDate(line.WantedOn)}")]);
}
