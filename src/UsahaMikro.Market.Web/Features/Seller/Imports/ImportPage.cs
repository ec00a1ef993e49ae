using System.Globalization;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Imports;

public sealed record ProblemLine(string Row, string Column, string Value, string Sentence);

public sealed record Total(string Label, string Value, string? Note);

/// <summary>One import where it stands: what it would do, how far it is, or what it did.</summary>
public sealed record ImportPage(
    string Title, string Subtitle, string Url, ImportStage Stage, IReadOnlyList<Total> Totals, IReadOnlyList<ProblemLine> Problems, string MoreProblems,
    string SkipLabel, string Submit, bool HasWrong, bool CanRun, string? ErrorFileUrl, int Rows, int RowsDone, string Progress, string Spoken)
{
    public static readonly IReadOnlyList<FlowStep> Steps = [new("Unggah"), new("Cocokkan kolom"), new("Periksa"), new("Impor")];

    public static string UrlOf(Guid id) => $"/usaha/produk/impor/{id}";

    public static ImportPage From(ImportFacts import)
    {
        var shown = import.Stage is ImportStage.Done or ImportStage.Failed or ImportStage.Running ? import.Taken with
        {
            WrongRows = import.Found.WrongRows + import.LateRows,
            BesideRows = import.Found.BesideRows + import.Taken.BesideRows,
        } : import.Found;
        var percent = import.Rows == 0 ? 0 : import.RowsDone * 100 / import.Rows;
        return new ImportPage(
            TitleOf(import.Stage), $"{import.FileName} · {Formats.Number(import.Rows)} baris · diunggah {Formats.ShortDateTime(import.UploadedAt)}", UrlOf(import.Id), import.Stage,
            Totalled(shown, import.Stage is ImportStage.Checked),
            [.. import.Problems.Select(problem => new ProblemLine(
                problem.Row.ToString(CultureInfo.InvariantCulture), problem.Column, problem.Value, problem.Sentence))],
            shown.WrongRows > import.Problems.Count ? $"Ditampilkan {import.Problems.Count} kesalahan pertama; semuanya ada di berkas kesalahan." : "",
            SkipWords(import.Found), SubmitWords(import.Found), import.Found.WrongRows > 0, import.Found.Added + import.Found.Changed > 0,
            import.HasErrorFile ? UrlOf(import.Id) + "/kesalahan" : null, import.Rows, import.RowsDone,
            $"{Formats.Number(import.RowsDone)} dari {Formats.Number(import.Rows)} baris", $"{percent / 10 * 10} persen selesai");
    }

    private static string TitleOf(ImportStage stage) => stage switch
    {
        ImportStage.Running => "Produk sedang diimpor",
        ImportStage.Done => "Impor selesai",
        ImportStage.Failed => "Impor terhenti",
        _ => "Hasil pemeriksaan berkas",
    };

    private static IReadOnlyList<Total> Totalled(ImportTotals totals, bool isForecast)
    {
        string?[] changes =
        [
            totals.Prices > 0 ? $"{Formats.Number(totals.Prices)} harga" : null,
            totals.Supplies > 0 ? $"{Formats.Number(totals.Supplies)} stok" : null,
            totals.Proposals > 0 ? $"{Formats.Number(totals.Proposals)} menunggu kurasi" : null,
        ];
        var changed = string.Join(", ", changes.OfType<string>());
        return
        [
            new("Produk baru", Formats.Number(totals.Added), isForecast ? "menjadi draf" : null),
            new("Produk berubah", Formats.Number(totals.Changed), changed.Length > 0 ? changed : null),
            new("Produk tetap", Formats.Number(totals.Unchanged), null),
            new(isForecast ? "Baris salah" : "Baris dilewati", Formats.Number(totals.WrongRows),
                totals.BesideRows > 0 ? $"dan {Formats.Number(totals.BesideRows)} baris lain dari produk yang sama" : null),
        ];
    }

    private static string SkipWords(ImportTotals found)
    {
        var beside = found.BesideRows > 0 ? $", bersama {Formats.Number(found.BesideRows)} baris lain dari produk yang sama" : "";
        return $"Lewati {Formats.Number(found.WrongRows)} baris yang salah{beside}";
    }

    private static string SubmitWords(ImportTotals found) => (found.Added, found.Changed) switch
    {
        (var added, 0) => $"Impor {Formats.Number(added)} produk baru",
        (0, var changed) => $"Ubah {Formats.Number(changed)} produk",
        var (added, changed) => $"Impor {Formats.Number(added)} produk baru dan ubah {Formats.Number(changed)}",
    };
}
