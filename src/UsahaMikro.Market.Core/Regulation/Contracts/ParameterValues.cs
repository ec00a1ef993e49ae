using System.Globalization;

namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>How a parameter's value is written down, and what may stand there.</summary>
public static class ParameterValues
{
    private const int WholeWeight = 100;
    private const int LongestYears = 100;
    private const int LongestMonths = 120;
    private const int LongestDays = 366;
    private const int LargestCount = 100;
    private const int LongestText = 200;

    public static IReadOnlyList<string> ListOf(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>"Kualitas:20,Desain:10" → each part with its weight.</summary>
    public static IReadOnlyDictionary<string, int> WeightsOf(string value) => ListOf(value).Select(part => part.Split(':'))
        .ToDictionary(part => part[0], part => int.Parse(part[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Null when the value may stand; else the sentence that says why not.</summary>
    public static string? Problem(ParameterDefinition definition, string value) => definition.Kind switch
    {
        ParameterKind.Money => Between(value, 1, 1_000_000_000_000_000, "Isi jumlah rupiah lebih dari nol."),
        ParameterKind.Percent when definition.IsWhole => Between(value, 1, WholeWeight, "Isi persen bulat, 1 sampai 100."),
        ParameterKind.Percent => Decimal(value) is > 0 and <= WholeWeight ? null : "Isi persen lebih dari 0 sampai 100.",
        ParameterKind.Years => Between(value, 1, LongestYears, "Isi jumlah tahun, 1 sampai 100."),
        ParameterKind.Months => Between(value, 1, LongestMonths, "Isi jumlah bulan, 1 sampai 120."),
        ParameterKind.Days or ParameterKind.WorkingDays => Between(value, 1, definition.Most ?? LongestDays, $"Isi jumlah hari, 1 sampai {definition.Most ?? LongestDays}."),
        ParameterKind.Count => Between(value, 1, definition.Most ?? LargestCount, $"Isi jumlah bulat, 1 sampai {definition.Most ?? LargestCount}."),
        ParameterKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "Isi tanggal.",
        ParameterKind.Month or ParameterKind.Choice => Array.Exists(definition.Options, option => option.Code == value) ? null : "Pilih salah satu.",
        ParameterKind.Choices => AreChoices(definition, ListOf(value)) ? null : "Pilih paling sedikit satu.",
        ParameterKind.Numbers => AreNumbers(ListOf(value)) ? null : "Tulis hari dari yang terbesar, dipisah koma, misalnya 180,90,30.",
        ParameterKind.Text => value.Trim().Length is > 0 and <= LongestText && !value.Any(char.IsControl) ? null : "Isi teks, paling panjang 200 huruf.",
        ParameterKind.RuleSet => value.Length > 0 ? null : "Pilih perangkat aturan.",
        _ => AreWeights(definition, value) ? null : "Beri setiap bagian bobot; jumlahnya 100.",
    };

    private static decimal? Decimal(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Between(string value, long least, long most, string sentence) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? null : sentence;

    private static bool AreChoices(ParameterDefinition definition, IReadOnlyList<string> chosen) =>
        chosen.Count > 0 && chosen.Distinct().Count() == chosen.Count && chosen.All(one => Array.Exists(definition.Options, option => option.Code == one));

    private static bool AreNumbers(IReadOnlyList<string> days)
    {
        var numbers = days.Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(number => number is > 0 and <= 3650) && numbers.Zip(numbers.Skip(1)).All(pair => pair.First > pair.Second);
    }

    private static bool AreWeights(ParameterDefinition definition, string value)
    {
        var parts = ListOf(value).Select(part => part.Split(':')).ToList();
        return parts.TrueForAll(part => part.Length == 2 && int.TryParse(part[1], NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight <= WholeWeight)
            && parts.Select(part => part[0]).SequenceEqual(definition.Options.Select(option => option.Code))
            && parts.Sum(part => int.Parse(part[1], NumberStyles.None, CultureInfo.InvariantCulture)) == WholeWeight;
    }
}
