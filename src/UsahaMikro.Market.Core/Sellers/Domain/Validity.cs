using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Through which day a document holds, and how near that day is (BKS 12).</summary>
public static class Validity
{
    /// <summary>
    /// The day printed on it; else, for halal, the anniversary so many years after issue, of 29 February the 28th; else as long as
    /// the business runs (null).
    /// </summary>
    public static DateOnly? Through(DocumentKind kind, DateOnly issuedOn, DateOnly? printed, int halalYears) =>
        printed ?? (kind is DocumentKind.Halal ? issuedOn.AddYears(halalYears) : null);

    /// <summary>Null while there is nothing to say.</summary>
    public static EndWarning? WarningOn(DateOnly? through, DateOnly day, IReadOnlyList<int> warningDays)
    {
        if (through is not { } last) return null;
        var left = last.DayNumber - day.DayNumber;
        if (left > warningDays.Max()) return null;
        var step = warningDays.Where(days => left <= days).Min();
        return new EndWarning(left, step, step == warningDays.Max(), step == warningDays.Min());
    }
}
