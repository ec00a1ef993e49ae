using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Imports;

/// <summary>A product file to look at before anything is imported.</summary>
public sealed record UploadForm
{
    /// <summary>Room for a file a little over the allowed 30 MB, so that it gets its sentence instead of a closed door.</summary>
    public const long RequestBytes = 36 * 1024 * 1024;

    [Required(ErrorMessage = "Pilih berkas CSV atau Excel."), Display(Name = "Berkas produk")]
    public IFormFile? File { get; init; }
}

public sealed record ImportLine(string FileName, string Url, string When, string Stage, string Result);

/// <summary>Where a file is uploaded, with the last imports and what a file can hold.</summary>
public sealed record ImportsPage(UploadForm Form, IReadOnlyList<ImportLine> Imports, IReadOnlyList<FieldMatch> Columns)
{
    public static ImportsPage From(UploadForm form, IReadOnlyList<ImportFacts> imports) => new(
        form,
        [.. imports.Select(import => new ImportLine(
            import.FileName, ImportPage.UrlOf(import.Id), Formats.ShortDateTime(import.UploadedAt), StageOf(import.Stage), ResultOf(import)))],
        ProductImportQuery.Columns);

    private static string StageOf(ImportStage stage) => stage switch
    {
        ImportStage.Uploaded => "Kolom belum dicocokkan",
        ImportStage.Checked => "Diperiksa, belum diimpor",
        ImportStage.Running => "Sedang diimpor",
        ImportStage.Done => "Selesai",
        _ => "Terhenti",
    };

    private static string ResultOf(ImportFacts import) => import.Stage is ImportStage.Done or ImportStage.Running
        ? $"{Formats.Number(import.Taken.Added)} baru, {Formats.Number(import.Taken.Changed)} berubah" : $"{Formats.Number(import.Rows)} baris";
}

public sealed record MatchField(string Name, string Field, string Label, string Help, string? Column, bool ForNew);

/// <summary>Which column of the file is what.</summary>
public sealed record MatchPage(string FileName, string Rows, string PostUrl, IReadOnlyList<MatchField> Fields, IReadOnlyList<SelectListItem> Columns, IReadOnlyList<string> Unused)
{
    private const int ExampleLength = 40;

    public static MatchPage From(ImportMatching matching) => new(
        matching.FileName, Formats.Number(matching.Rows), ImportPage.UrlOf(matching.Id) + "/kolom",
        [.. matching.Fields.Select(field => new MatchField(
            $"Kolom[{field.Field}]", field.Field, Capital(field.Heading), field.Help, field.Column is { } at ? Value(at) : "", field.ForNew))],
        [.. matching.Columns.Where(column => column.Heading.Length + column.Example.Length > 0).Select(column => new SelectListItem(TextOf(column), Value(column.At)))],
        [.. matching.Columns.Where(column => column.Heading.Length > 0 && matching.Fields.All(field => field.Column != column.At)).Select(column => column.Heading)]);

    private static string TextOf(FileColumn column)
    {
        var name = column.Heading.Length > 0 ? column.Heading : $"Kolom {column.At + 1}";
        if (column.Example.Length == 0) return name;
        return $"{name} (misalnya {(column.Example.Length > ExampleLength ? column.Example[..ExampleLength] + "…" : column.Example)})";
    }

    private static string Capital(string heading) => char.ToUpperInvariant(heading[0]) + heading[1..];

    private static string Value(int at) => at.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
