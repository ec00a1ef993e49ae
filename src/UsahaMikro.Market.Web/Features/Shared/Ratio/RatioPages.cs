using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Ratio.Queries;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>Which figure's orders are asked for.</summary>
public sealed record OrdersFilterForm
{
    public int? Tahun { get; init; }
    public string? Aturan { get; init; }

    [RegularExpression("^(komitmen|realisasi)$")]
    public string? Jenis { get; init; }

    [Range(0, 13)]
    public int? Bulan { get; init; }

    public string? Paket { get; init; }
    public string? Sesudah { get; init; }
}

/// <summary>Makes the pages that the Dinas and an agency share.</summary>
public sealed class RatioPages(OrderRatioQuery orders, BudgetYearQuery budget, IAgencyDirectory agencies)
{
    public async Task<AgencyRatioPage> ShowAsync(AgencyRatio ratio, string root, bool isOwn, CancellationToken cancellationToken) => AgencyRatioPage.From(
        ratio, await orders.ListAsync(ratio.Agency.Id, new OrderFilter(ratio.Year, AmountKind.Commitment), ratio.Rule.Rules, cancellationToken), root, isOwn);

    /// <summary>Null when the package is not this agency's.</summary>
    public async Task<OrdersPage?> OrdersAsync(AgencyRatio ratio, OrdersFilterForm form, string root, bool isOwn, CancellationToken cancellationToken)
    {
        var package = form.Paket is null ? null : await budget.FindPackageAsync(form.Paket, ratio.Agency.Id, cancellationToken);
        if (form.Paket is not null && package is null) return null;

        var kind = form.Jenis == "realisasi" ? AmountKind.Realisation : AmountKind.Commitment;
        var filter = new OrderFilter(ratio.Year, kind, form.Bulan, package?.Package.Id, form.Sesudah);
        var list = await orders.ListAsync(ratio.Agency.Id, filter, ratio.Rule.Rules, cancellationToken);
        return OrdersPage.From(ratio, filter, form.Paket, list, root, isOwn);
    }

    public async Task<OrderPage?> OrderAsync(string agencyCode, string orderNumber, string root, CancellationToken cancellationToken) =>
        await agencies.FindByCodeAsync(agencyCode, cancellationToken) is { } agency
            ? await OrderAsync(agency.Id, orderNumber, root, isOwn: false, cancellationToken) : null;

    public async Task<OrderPage?> OrderAsync(Guid agencyId, string orderNumber, string root, bool isOwn, CancellationToken cancellationToken) =>
        await orders.FindAsync(agencyId, orderNumber, cancellationToken) is { } order ? OrderPage.From(order, root, isOwn) : null;
}
