using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Budgets;

/// <summary>Makes the budget pages that the Dinas and an agency share.</summary>
public sealed class BudgetPages(BudgetYearQuery budget, ImportQuery imports, IAgencyDirectory agencies, TimeProvider clock)
{
    private static readonly string[] Columns =
        ["kode_rup", "nama_paket", "pagu", "kode_rekening", "sumber_dana", "metode", "bulan_mulai", "bulan_selesai", "usaha_kecil", "pdn"];

    /// <param name="allAgencies">Whether the agency is chosen on the form, or fixed by the actor.</param>
    public async Task<ImportFormPage> FormAsync(ImportForm form, string action, string back, bool allAgencies, CancellationToken cancellationToken)
    {
        var year = clock.Today().Year;
        var all = allAgencies ? (await agencies.AllAsync(cancellationToken)).Where(agency => agency.Kind is not AgencyKind.Swasta) : [];
        return new ImportFormPage(
            action, back, form with { Year = form.Year ?? year },
            allAgencies ? [.. all.Select(agency => new SelectListItem(agency.Name, agency.Code, agency.Code == form.Agency))] : null,
            BudgetPage.YearItems([year + 1, year, year - 1], form.Year ?? year), Columns);
    }

    /// <summary>Null when this agency has no such import.</summary>
    public async Task<PreviewPage?> PreviewAsync(
        Guid importId, AgencyCard agency, string root, string uploadUrl, string? show, int? skip, IReadOnlyList<Crumb> crumbs, CancellationToken cancellationToken) =>
        await imports.FindAsync(importId, agency.Id, PreviewPage.FateOf(show), Math.Max(0, skip ?? 0), cancellationToken) is { } preview
            ? PreviewPage.From(preview, agency.Name, root, uploadUrl, crumbs) : null;

    /// <summary>Null when this agency has no such package.</summary>
    public async Task<PackagePage?> PackageAsync(string code, Guid agencyId, string root, IReadOnlyList<Crumb> crumbs, CancellationToken cancellationToken) =>
        await budget.FindPackageAsync(code, agencyId, cancellationToken) is { } details
            ? PackagePage.From(details, [.. crumbs, new Crumb("Paket", string.Create(CultureInfo.InvariantCulture, $"{root}?tahun={details.Package.Year}"))]) : null;
}
