using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Agency.Basket;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
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
        var month = MonthOf(basket, year);
        var fitting = packages.Where(package => package.Remaining >= basket.Total).ToList();
        var offered = fitting.OrderBy(package => MonthsAway(package, month))
            .Concat(packages.Except(fitting).OrderBy(package => MonthsAway(package, month)));
        return new CheckoutPage(
            basket.CheckoutToken, basket.Total.Amount, [.. offered.Select(package => Of(package, basket.Total))],
            form?.PackageId?.ToString() ?? (fitting.Count == 1 ? fitting[0].Id.ToString() : null), choice.Kecamatan!, areas.KecamatanName(choice.Kecamatan!),
            choice.PickUp, basket.Groups.Any(group => group.Method is DeliveryMethod.Delivered), form is null ? agency.Address : form.Address,
            form is null ? actor.DisplayName : form.Recipient, form?.Phone, [.. basket.Groups.Select(Group)], basket.Total.ToString(), year,
            $"/instansi/keranjang{choice.Query}");
    }

    private static Choice Of(PackageCard package, Rupiah total)
    {
        var shortOf = total - package.Remaining;
        var left = $"Sisa {package.Remaining} dari pagu {package.Pagu} · jadwal {PackagePage.Schedule(package)} · kode RUP {package.Code}";
        return shortOf > Rupiah.Zero
            ? new Choice(package.Id.ToString(), package.Name, $"pagu tidak cukup, kurang {shortOf} untuk pesanan ini · {left}", "alert-triangle", IsDisabled: true)
            : new Choice(package.Id.ToString(), package.Name, left);
    }

    /// <summary>The month the first goods are wanted in, counted from January of the budget year.</summary>
    private static int MonthOf(BasketView basket, int year) =>
        basket.Groups.SelectMany(group => group.Lines).Min(line => (DateOnly?)line.WantedOn) is { } wanted ? (wanted.Year - year) * 12 + wanted.Month : 1;

    private static int MonthsAway(PackageCard package, int month) => Math.Max(0, Math.Max(package.StartMonth - month, month - package.EndMonth));

    private static CheckoutGroup Group(BasketGroupView group) => new(
        group.SellerName, group.Method.Label(), (group.Shipping ?? Rupiah.Zero).ToString(), (group.Goods + (group.Shipping ?? Rupiah.Zero)).ToString(),
        [.. group.Lines.Select(line => $"{Formats.Quantity(line.Quantity, line.Offer?.Unit ?? "")} {line.Offer?.FullName}{(line.Meal is { } meal ? $" ({meal.DishesText}; {meal.OccasionText})" : "")} · {line.Goods} · {Formats.ShortDate(line.WantedOn)}")]);
}
