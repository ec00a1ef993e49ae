using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.Budgets;

public sealed record BudgetLine(string Name, string Url, string Packages, string Pagu, string Committed, string Remaining, string Revision);

/// <summary>Budgets of a year, one line per organisation.</summary>
public sealed record BudgetsPage(string Subtitle, IReadOnlyList<SelectListItem> Years, bool MayImport, IReadOnlyList<BudgetLine> Lines, string Pagu, string Committed, string Missing)
{
    public const string ImportUrl = "/dinas/anggaran/impor";

    public static BudgetsPage From(BudgetYear year, bool mayImport) => new(
        $"Tahun anggaran {year.Year} · {year.Agencies.Count} organisasi", BudgetPage.YearItems(year.Years, year.Year), mayImport,
        [.. year.Agencies.Select(one => new BudgetLine(
            one.Agency.Name, string.Create(CultureInfo.InvariantCulture, $"/dinas/anggaran/{one.Agency.Code}?tahun={year.Year}"),
            one.Packages == 0 ? "belum ada" : Formats.Number(one.Packages), one.Pagu.ToString(), one.Committed.ToString(), one.Remaining.ToString(),
            one.Revision is { } revision ? $"revisi {revision}, {Formats.ShortDate(one.ImportedAt!.Value)}" : "–"))],
        Formats.RupiahBrief(year.Agencies.Sum(one => one.Pagu.Amount)), Formats.RupiahBrief(year.Agencies.Sum(one => one.Committed.Amount)),
        Formats.Number(year.Agencies.Count(one => one.Packages == 0)));
}
