using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Budgets;

/// <summary>One RUP package with what is left of it.</summary>
public sealed record PackageRow(
    string Code, string Name, string Url, string Pagu, string Committed, string Remaining, string Schedule, string Method, IReadOnlyList<string> Marks);

/// <summary>One earlier import.</summary>
public sealed record ImportLine(string Title, string Detail, string Url, string State, Tone Tone);

/// <summary>An agency's budget of a year.</summary>
public sealed record BudgetPage(
    string Heading, string Subtitle, IReadOnlyList<Crumb> Crumbs, string Action, IReadOnlyList<SelectListItem> Years, string Pagu, string Committed,
    string Remaining, string? ImportUrl, IReadOnlyList<PackageRow> Packages, IReadOnlyList<ImportLine> Imports)
{
    public static BudgetPage From(AgencyBudget budget, string root, string? importUrl, bool isOwn) => new(
        isOwn ? "Anggaran dan paket RUP" : budget.Agency.Name,
        $"{(isOwn ? budget.Agency.Name + " · t" : "T")}ahun anggaran {budget.Year} · {budget.Packages.Count} paket",
        isOwn ? [] : [new Crumb("Anggaran", string.Create(CultureInfo.InvariantCulture, $"/dinas/anggaran?tahun={budget.Year}")), new Crumb(budget.Agency.ShortName)],
        root, YearItems(budget.Years, budget.Year),
        Formats.Rupiah(budget.Packages.Sum(one => one.Pagu.Amount)), Formats.Rupiah(budget.Packages.Sum(one => one.Committed.Amount)),
        Formats.Rupiah(budget.Packages.Sum(one => one.Remaining.Amount)), importUrl,
        [.. budget.Packages.Select(one => Row(one, root))], [.. budget.Imports.Select(one => Line(one, root))]);

    public static IReadOnlyList<SelectListItem> YearItems(IEnumerable<int> years, int chosen) =>
        [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(text => new SelectListItem(text, text, text == chosen.ToString(CultureInfo.InvariantCulture)))];

    private static PackageRow Row(PackageCard one, string root) => new(
        one.Code, one.Name, $"{root}/paket/{Uri.EscapeDataString(one.Code)}", one.Pagu.ToString(), one.Committed.ToString(), one.Remaining.ToString(),
        PackagePage.Schedule(one), one.Method, [.. Marks(one)]);

    public static IEnumerable<string> Marks(PackageCard one)
    {
        if (one.ForSmallBusiness) yield return "usaha kecil";
        if (one.IsPdn) yield return "PDN";
    }

    private static ImportLine Line(ImportSummary one, string root) => new(
        one.Revision is { } revision ? $"Revisi {revision}: {one.FileName}" : one.FileName,
        one.ImportedAt is { } at
            ? $"{one.Added} baru, {one.Changed} berubah, {one.Unchanged} tetap · {one.ImportedBy}, {Formats.DateTime(at)}"
            : $"{one.Added} baru, {one.Changed} berubah, {one.Refused} ditolak · {one.PreviewedBy}, {Formats.DateTime(one.PreviewedAt)}",
        $"{root}/impor/{one.Id}",
        one.State switch { ImportState.Imported => "disimpan", ImportState.Replaced => "diganti", _ => one.Refused > 0 ? "ada baris ditolak" : "menunggu konfirmasi" },
        one.State switch { ImportState.Imported => Tone.Good, ImportState.Replaced => Tone.Plain, _ => one.Refused > 0 ? Tone.Bad : Tone.Warn });
}

/// <summary>One package with its commitments.</summary>
public sealed record PackagePage(
    string Name, string Code, IReadOnlyList<Crumb> Crumbs, string Pagu, string Committed, string Remaining,
    IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<(string At, string Reference, string By, string Amount, bool IsRelease)> Commitments)
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    public static PackagePage From(PackageDetails details, IReadOnlyList<Crumb> crumbs)
    {
        var package = details.Package;
        return new PackagePage(
            package.Name, package.Code, [.. crumbs, new Crumb(package.Code)], package.Pagu.ToString(), package.Committed.ToString(), package.Remaining.ToString(),
            [
                ("Tahun anggaran", package.Year.ToString(CultureInfo.InvariantCulture)), ("Kode rekening", package.AccountCode), ("Sumber dana", package.FundingSource),
                ("Metode", package.Method), ("Jadwal", Schedule(package)), ("Usaha kecil", package.ForSmallBusiness ? "ya" : "tidak"), ("PDN", package.IsPdn ? "ya" : "tidak"),
            ],
            [.. details.Commitments.Select(one => (Formats.DateTime(one.At), one.Reference, one.ByName, one.Amount.ToString(), one.Amount.Amount < 0))]);
    }

    public static string Schedule(PackageCard package) => package.StartMonth == package.EndMonth
        ? Months[package.StartMonth - 1] : $"{Months[package.StartMonth - 1]}–{Months[package.EndMonth - 1]}";
}
