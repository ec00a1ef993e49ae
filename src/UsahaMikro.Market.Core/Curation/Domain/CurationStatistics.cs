using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>What of a decided case is counted.</summary>
/// <param name="FirstOutcome">Of the decision an appeal was against; null for what is no appeal.</param>
public sealed record DecidedCase(DateOnly HandedIn, DateOnly Decided, DateOnly Due, CaseState Outcome, CaseState? FirstOutcome);

public static class CurationStatistics
{
    public static CurationFigures Of(IReadOnlyCollection<DecidedCase> cases, IReadOnlySet<DateOnly> holidays) => new(
        cases.Count,
        Median([.. cases.Select(one => BusinessCalendar.WorkingDaysBetween(one.HandedIn, one.Decided, holidays)).Order()]),
        cases.Count(one => one.Outcome is CaseState.Cleared),
        cases.Count(one => one.Outcome is CaseState.Revision),
        cases.Count(one => one.Outcome is CaseState.Refused),
        cases.Count(one => one.Decided <= one.Due),
        cases.Count(one => one.FirstOutcome is not null),
        cases.Count(one => one.FirstOutcome is { } first && first != one.Outcome));

    /// <summary>The middle value; of an even number, halfway between the two in the middle.</summary>
    private static decimal? Median(IReadOnlyList<int> sorted) => sorted.Count switch
    {
        0 => null,
        var count when count % 2 == 1 => sorted[count / 2],
        var count => (sorted[count / 2 - 1] + sorted[count / 2]) / 2m,
    };
}
