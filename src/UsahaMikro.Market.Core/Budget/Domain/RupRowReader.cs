using System.Globalization;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

/// <summary>Reads one row; every problem of the row is named, not only the first.</summary>
internal static class RupRowReader
{
    private const int CodeLength = 20;
    private const int NameLength = 400;
    private const int WordLength = 200;

    /// <summary>Ways of procurement as SiRUP writes them (Perpres 16/2018).</summary>
    private static readonly string[] Methods =
    [
        "E-Purchasing", "Pengadaan Langsung", "Penunjukan Langsung", "Tender", "Tender Cepat", "Seleksi", "Kontes", "Sayembara", "Dikecualikan", "Swakelola",
    ];

    public static RupRow Read(int number, IReadOnlyList<string> cells, int width, Dictionary<string, int> places)
    {
        var problems = new List<string>();
        var code = Cell("kode_rup");
        var name = Cell("nama_paket");
        if (cells.Count > width) problems.Add($"Baris ini punya {cells.Count} sel, judul kolomnya {width}; periksa tanda pemisah dan tanda kutip.");
        if (code.Length is 0 or > CodeLength || !code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '/'))
            problems.Add(code.Length == 0 ? "Kode RUP kosong." : $"Kode RUP “{Short(code)}” bukan kode yang sah (paling panjang {CodeLength} huruf dan angka).");
        if (name.Length is 0 or > NameLength)
            problems.Add(name.Length == 0 ? "Nama paket kosong." : $"Nama paket lebih dari {NameLength} huruf.");

        var pagu = Pagu(Cell("pagu"), problems);
        var words = new[] { "kode_rekening", "sumber_dana", "metode" }.Select(column => Word(column, Cell(column), problems)).ToList();
        var (start, end) = (Month("bulan_mulai", Cell("bulan_mulai"), problems), Month("bulan_selesai", Cell("bulan_selesai"), problems));
        if (words[2].Length > 0 && !Methods.Contains(words[2], StringComparer.OrdinalIgnoreCase))
            problems.Add($"Metode “{Short(words[2])}” tidak dikenal; pilih salah satu: {string.Join(", ", Methods)}.");
        if (start > 0 && end > 0 && end < start) problems.Add($"Bulan selesai ({end}) sebelum bulan mulai ({start}).");
        var (small, pdn) = (Flag("usaha_kecil", Cell("usaha_kecil"), problems), Flag("pdn", Cell("pdn"), problems));

        var line = problems.Count > 0 ? null : new RupLine(code, name, pagu, words[0], words[1], words[2], start, end, small, pdn);
        return new RupRow(number, line, Short(code), Short(name), problems);

        string Cell(string column) => places[column] < cells.Count ? cells[places[column]] : "";
    }

    /// <summary>Whole rupiah, with or without points between thousands; sen only when they are zero.</summary>
    private static Rupiah Pagu(string text, List<string> problems)
    {
        var digits = text.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? text[2..].Trim() : text;
        if (digits.EndsWith(",00", StringComparison.Ordinal)) digits = digits[..^3];
        var groups = digits.TrimStart('-').Split('.');
        var grouped = groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        var plain = digits.Replace(".", "", StringComparison.Ordinal);
        if (!grouped || !long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            problems.Add(text.Length == 0 ? "Pagu kosong." : $"Pagu “{Short(text)}” bukan rupiah bulat; tulis 1250000 atau 1.250.000.");
            return Rupiah.Zero;
        }

        if (amount <= 0) problems.Add($"Pagu {new Rupiah(amount)} harus lebih dari nol.");
        else if (amount > 100_000_000_000_000) problems.Add($"Pagu {new Rupiah(amount)} melebihi seratus triliun; periksa lagi.");
        return new Rupiah(amount);
    }

    private static string Word(string column, string text, List<string> problems)
    {
        if (text.Length == 0) problems.Add($"Kolom {column} kosong.");
        else if (text.Length > WordLength) problems.Add($"Kolom {column} lebih dari {WordLength} huruf.");
        return text;
    }

    private static int Month(string column, string text, List<string> problems)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12) return month;
        problems.Add($"Kolom {column} berisi “{Short(text)}”; tulis angka bulan 1 sampai 12.");
        return 0;
    }

    private static bool Flag(string column, string text, List<string> problems)
    {
        switch (text.ToLowerInvariant())
        {
            case "ya" or "y" or "1" or "true": return true;
            case "tidak" or "t" or "0" or "false": return false;
            default:
                problems.Add($"Kolom {column} berisi “{Short(text)}”; tulis ya atau tidak.");
                return false;
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
