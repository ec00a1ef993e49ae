using System.Globalization;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>How numbers, money and time are written on every page.</summary>
public static class Formats
{
    public static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private static CultureInfo Words =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? CultureInfo.GetCultureInfo("en-GB") : Indonesian;

    public static string Rupiah(long amount) =>
        amount < 0 ? "−Rp" + Whole(Math.Abs((decimal)amount)) : "Rp" + Whole(amount);

    public static string RupiahBrief(long amount)
    {
        var (size, unit) = Math.Abs((decimal)amount) switch
        {
            >= 1_000_000_000_000 => (1_000_000_000_000m, "T"),
            >= 1_000_000_000 => (1_000_000_000m, "M"),
            >= 1_000_000 => (1_000_000m, "jt"),
            _ => (1m, ""),
        };
        if (unit.Length == 0) return Rupiah(amount);

        var shown = Math.Truncate(amount / size * 100) / 100;
        return $"{(shown < 0 ? "−" : "")}Rp{Math.Abs(shown).ToString("#,##0.##", Indonesian)} {unit}";
    }

    public static string Number(decimal value) => value.ToString("#,##0.####", Indonesian);

    public static string Quantity(decimal value, string unit) => $"{Number(value)} {unit}";

    public static string Percent(decimal percent, int decimals = 2)
    {
        var scale = (decimal)Math.Pow(10, decimals);
        var truncated = Math.Truncate(percent * scale) / scale;
        return truncated.ToString(decimals == 0 ? "0" : "0." + new string('#', decimals), Indonesian) + " %";
    }

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Words);

    /// <summary>As a date field and an address want it.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset moment) => Date(DateInJakarta(moment));

    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", Words);

    public static string ShortDate(DateTimeOffset moment) => ShortDate(DateInJakarta(moment));

    public static string Time(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Jakarta).ToString("HH'.'mm 'WIB'", CultureInfo.InvariantCulture);

    public static string DateTime(DateTimeOffset moment) => $"{Date(moment)} {Time(moment)}";

    public static string ShortDateTime(DateTimeOffset moment) => $"{ShortDate(moment)} {Time(moment)}";

    public static DateOnly DateInJakarta(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Jakarta).DateTime);

    private static string Whole(decimal amount) => amount.ToString("#,##0", Indonesian);
}
