using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Through which day a document holds, and how near that day is (BKS 12).</summary>
public static class Validity
{
    /// <summary>Days before the end at which a seller and the Dinas are told.</summary>
    public static readonly int[] Warnings = [180, 90, 30];

    /// <summary>
    /// The day printed on it; else, for halal, the anniversary so many years after issue, of 29 February the 28th; else as long as
    /// the business runs (null).
    /// </summary>
    public static DateOnly? Through(DocumentKind kind, DateOnly issuedOn, DateOnly? printed, int halalYears) =>
        printed ?? (kind is DocumentKind.Halal ? issuedOn.AddYears(halalYears) : null);

    /// <summary>The last day itself still counts.</summary>
    public static bool HoldsOn(DateOnly? through, DateOnly day) => through is null || day <= through;

    /// <summary>The narrowest warning reached, 0 when over, null when there is nothing to say.</summary>
    public static int? WarningOn(DateOnly? through, DateOnly day)
    {
        if (through is not { } last) return null;
        var left = last.DayNumber - day.DayNumber;
        if (left < 0) return 0;
        return Warnings.Where(days => left <= days).Select(days => (int?)days).Min();
    }
}
