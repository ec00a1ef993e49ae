using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

/// <summary>A row of the file: a line of the RUP, or what is wrong with it.</summary>
/// <param name="Number">As a spreadsheet counts: the heading is row 1.</param>
public sealed record RupRow(int Number, RupLine? Line, string Code, string Name, IReadOnlyList<string> Problems);

/// <summary>A readable file with its rows; columns it does not know are left out and named.</summary>
public sealed record RupSheet(IReadOnlyList<RupRow> Rows, IReadOnlyList<string> IgnoredColumns);

/// <summary>Reads the CSV of RUP packages: <c>,</c> or <c>;</c>, UTF-8 with or without a byte order mark.</summary>
public static class RupFile
{
    public const int MostBytes = 5 * 1024 * 1024;
    public const int MostRows = 50_000;

    public static readonly IReadOnlyList<string> Columns =
    [
        "kode_rup", "nama_paket", "pagu", "kode_rekening", "sumber_dana", "metode", "bulan_mulai", "bulan_selesai", "usaha_kecil", "pdn",
    ];

    public static Result<RupSheet> Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > MostBytes) return BudgetErrors.FileTooLarge;
        if (CsvText.Decode(content) is not { } text) return BudgetErrors.WrongEncoding;

        var records = CsvText.Records(text, CsvText.SeparatorOf(text)).GetEnumerator();
        if (!records.MoveNext()) return BudgetErrors.EmptyFile;

        var heading = records.Current.Cells.Select(Normal).ToList();
        if (heading.TrueForAll(name => name.Length == 0)) return BudgetErrors.EmptyFile;
        var missing = Columns.Where(column => !heading.Contains(column)).ToList();
        if (missing.Count > 0) return BudgetErrors.MissingColumns(missing);
        if (heading.Where(Columns.Contains).GroupBy(name => name).FirstOrDefault(name => name.Count() > 1) is { } twice)
            return BudgetErrors.ColumnTwice(twice.Key);

        var places = Columns.ToDictionary(column => column, heading.IndexOf);
        var rows = new List<RupRow>();
        while (records.MoveNext())
        {
            if (records.Current.Cells.All(string.IsNullOrWhiteSpace)) continue;
            if (rows.Count == MostRows) return BudgetErrors.TooManyRows;
            rows.Add(RupRowReader.Read(records.Current.Row, records.Current.Cells, heading.Count, places));
        }

        if (rows.Count == 0) return BudgetErrors.EmptyFile;
        return new RupSheet(rows, [.. heading.Where(name => name.Length > 0 && !Columns.Contains(name))]);
    }

    private static string Normal(string heading) =>
        string.Join('_', heading.Trim().ToLowerInvariant().Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries));
}
