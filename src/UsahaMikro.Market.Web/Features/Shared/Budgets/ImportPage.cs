using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Budgets;

/// <summary>A file to look at before anything is saved.</summary>
public sealed record ImportForm
{
    [Display(Name = "Instansi")]
    public string? Agency { get; init; }

    [Display(Name = "Tahun anggaran"), Required(ErrorMessage = "Pilih tahun anggaran.")]
    public int? Year { get; init; }

    [Display(Name = "Berkas CSV"), Required(ErrorMessage = "Pilih berkas CSV.")]
    public IFormFile? File { get; init; }

    public static async Task<byte[]> ContentAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}

/// <summary>The upload form with its choices.</summary>
public sealed record ImportFormPage(string Action, string BackUrl, ImportForm Form, IReadOnlyList<SelectListItem>? Agencies, IReadOnlyList<SelectListItem> Years, IReadOnlyList<string> Columns);

public sealed record PreviewRow(int Number, string Code, string Name, string Pagu, string PaguBefore, string Sentence);

/// <summary>The dry run.</summary>
public sealed record PreviewPage(
    string Heading, string Subtitle, IReadOnlyList<Crumb> Crumbs, ImportSummary Summary, IReadOnlyList<Tab> Tabs, IReadOnlyList<PreviewRow> Rows,
    string? PreviousUrl, string? NextUrl, string RowsText, bool ShowsBefore, bool IsStale, string PostUrl, string UploadUrl, string PackagesUrl, string Saved)
{
    private static readonly (ImportFate Fate, string Word, string Text)[] Fates =
        [(ImportFate.Refused, "ditolak", "Ditolak"), (ImportFate.Changed, "berubah", "Berubah"), (ImportFate.Added, "baru", "Baru"), (ImportFate.Unchanged, "tetap", "Tetap")];

    public static ImportFate? FateOf(string? word) => Array.Find(Fates, fate => fate.Word == word) is { Word: not null } found ? found.Fate : null;

    public static PreviewPage From(ImportPreview preview, string agencyName, string root, string uploadUrl, IReadOnlyList<Crumb> crumbs)
    {
        var summary = preview.Summary;
        var here = $"{root}/impor/{summary.Id}";
        var word = Fates.First(fate => fate.Fate == preview.Fate).Word;
        return new PreviewPage(
            summary.State is ImportState.Imported ? $"Impor RUP {summary.Year}, revisi {summary.Revision}" : $"Pratinjau impor RUP {summary.Year}",
            $"{agencyName} · {summary.FileName} · diunggah {summary.PreviewedBy}, {Formats.DateTime(summary.PreviewedAt)}",
            [.. crumbs, new Crumb("Impor")], summary,
            [.. Fates.Select(fate => new Tab(fate.Text, $"{here}?tampil={fate.Word}", fate.Fate == preview.Fate, Count(summary, fate.Fate)))],
            [.. preview.Rows.Select(row => new PreviewRow(row.Number, row.Code, row.Name, row.Pagu?.ToString() ?? "–", row.PaguBefore?.ToString() ?? "–", row.Sentence))],
            preview.Skip == 0 ? null : Url(here, word, Math.Max(0, preview.Skip - ImportQuery.PageSize)),
            preview.HasMore ? Url(here, word, preview.Skip + ImportQuery.PageSize) : null,
            preview.Rows.Count == 0 ? "" : $"baris ke-{Formats.Number(preview.Skip + 1)} sampai {Formats.Number(preview.Skip + preview.Rows.Count)} dari {Formats.Number(Count(summary, preview.Fate))}",
            preview.Fate is ImportFate.Changed, preview.IsStale, here, uploadUrl, string.Create(CultureInfo.InvariantCulture, $"{root}?tahun={summary.Year}"),
            summary.ImportedAt is { } at ? $"Disimpan {summary.ImportedBy}, {Formats.DateTime(at)}." : "");
    }

    private static int Count(ImportSummary summary, ImportFate fate) => fate switch
    {
        ImportFate.Added => summary.Added,
        ImportFate.Changed => summary.Changed,
        ImportFate.Unchanged => summary.Unchanged,
        _ => summary.Refused,
    };

    private static string Url(string here, string word, int skip) => string.Create(CultureInfo.InvariantCulture, $"{here}?tampil={word}&mulai={skip}");
}
