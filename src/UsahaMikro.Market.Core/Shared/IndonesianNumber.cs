using System.Globalization;

namespace UsahaMikro.Market.Shared;

/// <summary>What became of a typed number.</summary>
public enum NumberReading { Good, NotANumber, Ambiguous, NotWhole, TooLarge }

/// <summary>Reads numbers as Indonesians write them: 1.250.000 and 1,5; never guesses.</summary>
public static class IndonesianNumber
{
    public static bool TryParse(string text, out decimal value) => Read(text, out value) == NumberReading.Good;

    public static NumberReading Read(string text, out decimal value)
    {
        value = 0;
        var (negative, body) = Stripped(text);
        var comma = body.IndexOf(',');
        var whole = comma < 0 ? body : body[..comma];
        var fraction = comma < 0 ? "" : body[(comma + 1)..];
        if (whole.Length == 0 || (comma >= 0 && fraction.Length == 0) || !fraction.All(char.IsAsciiDigit)) return NumberReading.NotANumber;

        var groups = whole.Split('.');
        if (!Array.TrueForAll(groups, group => group.Length > 0 && group.All(char.IsAsciiDigit))) return NumberReading.NotANumber;
        if (!IsGrouped(groups)) return groups.Length == 2 && comma < 0 ? NumberReading.Ambiguous : NumberReading.NotANumber;

        var plain = string.Concat(groups) + (fraction.Length == 0 ? "" : "." + fraction);
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return NumberReading.TooLarge;
        if (negative) value = -value;
        return NumberReading.Good;
    }

    public static NumberReading ReadWhole(string text, out decimal value)
    {
        var reading = Read(text, out value);
        if (reading != NumberReading.Good) return reading;

        var comma = text.IndexOf(',');
        var digits = comma < 0 ? 0 : text[(comma + 1)..].Count(char.IsAsciiDigit);
        if (digits == 3) return NumberReading.Ambiguous;
        return decimal.IsInteger(value) ? NumberReading.Good : NumberReading.NotWhole;
    }

    public static NumberReading ReadInvariant(string text, out decimal value) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            ? NumberReading.Good
            : NumberReading.NotANumber;

    private static bool IsGrouped(string[] groups) =>
        groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups[0] != "0" && groups.Skip(1).All(group => group.Length == 3));

    private static (bool Negative, string Body) Stripped(string text)
    {
        var body = text.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        var negative = body.StartsWith('-') || body.StartsWith('−');
        if (negative) body = body[1..];
        if (body.StartsWith("Rp", StringComparison.OrdinalIgnoreCase)) body = body[2..].TrimStart('.');
        if (body.EndsWith(",-", StringComparison.Ordinal)) body = body[..^2];
        return (negative, body);
    }
}
