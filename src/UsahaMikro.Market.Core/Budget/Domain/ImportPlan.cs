using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

public enum RowFate { Added, Changed, Unchanged, Refused }

/// <summary>What an import would do with one row.</summary>
public sealed record PlannedRow(int Number, string Code, string Name, Rupiah? Pagu, Rupiah? PaguBefore, RowFate Fate, string Sentence, RupLine? Line);

/// <summary>What there is already under a code.</summary>
public sealed record ExistingPackage(Guid AgencyId, int Year, RupLine Line, Rupiah Committed);

/// <summary>The whole file against what there is. It is all or nothing: one refused row refuses the file.</summary>
public sealed record ImportPlan(IReadOnlyList<PlannedRow> Rows)
{
    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);

    public bool IsRefused => Rows.Any(row => row.Fate is RowFate.Refused);

    public bool ChangesNothing => Rows.All(row => row.Fate is RowFate.Unchanged);

    /// <summary>Names exactly this outcome, so that a confirmation can be held against it.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in Rows)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{row.Number}|{row.Fate}|{row.Line}|{row.PaguBefore?.Amount}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static ImportPlan Of(RupSheet sheet, Guid agencyId, int year, IReadOnlyDictionary<string, ExistingPackage> existing)
    {
        var firstRows = new Dictionary<string, int>(StringComparer.Ordinal);
        return new ImportPlan([.. sheet.Rows.Select(row => Fate(row, agencyId, year, existing, firstRows))]);
    }

    private static PlannedRow Fate(
        RupRow row, Guid agencyId, int year, IReadOnlyDictionary<string, ExistingPackage> existing, Dictionary<string, int> firstRows)
    {
        var problems = row.Problems;
        if (row.Code.Length > 0 && !firstRows.TryAdd(row.Code, row.Number))
            problems = [.. problems, $"Kode RUP {row.Code} sudah ada di baris {firstRows[row.Code]} berkas ini."];
        if (row.Line is not { } line || problems.Count > 0) return Refused(row, row.Line?.Pagu, null, string.Join(' ', problems));
        if (!existing.TryGetValue(line.Code, out var before)) return Planned(row, line, null, RowFate.Added, "Paket baru.");
        if (before.AgencyId != agencyId) return Refused(row, line.Pagu, null, $"Kode RUP {line.Code} milik instansi lain.");
        if (before.Year != year) return Refused(row, line.Pagu, null, $"Kode RUP {line.Code} sudah ada pada tahun anggaran {before.Year}.");
        if (line.Pagu < before.Committed)
            return Refused(row, line.Pagu, before.Line.Pagu, $"Pagu {line.Pagu} lebih kecil dari yang sudah dikomitmenkan ({before.Committed}).");

        return line == before.Line
            ? Planned(row, line, before.Line.Pagu, RowFate.Unchanged, "Sama dengan yang tercatat.")
            : Planned(row, line, before.Line.Pagu, RowFate.Changed, Difference(before.Line, line));
    }

    private static string Difference(RupLine before, RupLine after)
    {
        var changes = new List<string>();
        if (before.Pagu != after.Pagu) changes.Add($"pagu {before.Pagu} menjadi {after.Pagu}");
        if (before.Name != after.Name) changes.Add("nama paket");
        if (before.AccountCode != after.AccountCode) changes.Add($"rekening {before.AccountCode} menjadi {after.AccountCode}");
        if (before.FundingSource != after.FundingSource) changes.Add($"sumber dana {before.FundingSource} menjadi {after.FundingSource}");
        if (before.Method != after.Method) changes.Add($"metode {before.Method} menjadi {after.Method}");
        if ((before.StartMonth, before.EndMonth) != (after.StartMonth, after.EndMonth))
            changes.Add($"jadwal bulan {before.StartMonth}–{before.EndMonth} menjadi {after.StartMonth}–{after.EndMonth}");
        if (before.ForSmallBusiness != after.ForSmallBusiness) changes.Add("tanda usaha kecil");
        if (before.IsPdn != after.IsPdn) changes.Add("tanda PDN");
        return "Berubah: " + string.Join("; ", changes) + ".";
    }

    private static PlannedRow Planned(RupRow row, RupLine line, Rupiah? before, RowFate fate, string sentence) =>
        new(row.Number, line.Code, line.Name, line.Pagu, before, fate, sentence, line);

    private static PlannedRow Refused(RupRow row, Rupiah? pagu, Rupiah? before, string sentence) =>
        new(row.Number, row.Code, row.Name, pagu, before, RowFate.Refused, sentence, row.Line);
}
