using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Queries;

/// <summary>What everyone may know of curation.</summary>
/// <param name="Weights">As the profile has them today, with their basis.</param>
public sealed record PublishedCuration(
    CurationFigures Figures, DateOnly From, DateOnly Until, ParameterValue Weights, int WorkingDays, int AppealDays);

public sealed record MonthFigures(DateOnly Month, CurationFigures Figures);

/// <summary>How one criterion was scored on average over the decided cases.</summary>
public sealed record CriterionAverage(string Criterion, decimal Score, int Count);

/// <summary>What the curators see besides.</summary>
public sealed record CurationReport(
    CurationFigures Figures, DateOnly From, DateOnly Until, int Waiting, int InReview, int Overdue, IReadOnlyList<MonthFigures> Months,
    IReadOnlyList<CriterionAverage> Criteria);

/// <summary>The figures of the last twelve months; no seller is named.</summary>
public sealed class CurationFiguresQuery(MarketDbContext db, IRegulationParameters parameters, SlaClock sla)
{
    private const int Months = 12;
    private static readonly ParameterOption[] Criteria = ParameterBook.Find(ParameterKeys.CurationWeights)!.Options;

    public async Task<PublishedCuration> PublishedAsync(CancellationToken cancellationToken)
    {
        var (from, until) = Period();
        var cases = await DecidedAsync(from, cancellationToken);
        var weights = await parameters.RequiredAsync(ParameterKeys.CurationWeights, until, cancellationToken);
        return new PublishedCuration(
            CurationStatistics.Of(cases, await sla.HolidaysAsync(cancellationToken)), from, until, weights,
            await parameters.WholeAsync(ParameterKeys.CurationWorkingDays, until, cancellationToken),
            await parameters.WholeAsync(ParameterKeys.CurationAppealDays, until, cancellationToken));
    }

    public async Task<CurationReport> ReportAsync(CancellationToken cancellationToken)
    {
        var (from, until) = Period();
        var (cases, holidays) = (await DecidedAsync(from, cancellationToken), await sla.HolidaysAsync(cancellationToken));
        var open = await db.Set<CurationCase>().AsNoTracking().Where(c => c.State == CaseState.Waiting || c.State == CaseState.InReview)
            .Select(c => new { c.State, c.DueOn }).ToListAsync(cancellationToken);
        var start = BusinessCalendar.StartOf(from);
        var scores = await db.Set<CurationCase>().AsNoTracking().Where(c => c.DecidedAt >= start)
            .SelectMany(c => c.Assessments, (c, a) => new { c.CuratorId, Assessment = a }).Where(one => one.Assessment.CuratorId == one.CuratorId)
            .SelectMany(one => one.Assessment.Scores, (_, score) => new { score.Criterion, score.Score })
            .GroupBy(one => one.Criterion).Select(group => new { group.Key, Sum = group.Sum(one => one.Score), Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new CurationReport(
            CurationStatistics.Of(cases, holidays), from, until, open.Count(c => c.State is CaseState.Waiting), open.Count(c => c.State is CaseState.InReview),
            open.Count(c => c.DueOn < until),
            [.. Enumerable.Range(0, Months).Select(at => new DateOnly(until.Year, until.Month, 1).AddMonths(-at)).Select(month => new MonthFigures(
                month, CurationStatistics.Of([.. cases.Where(c => c.Decided.Year == month.Year && c.Decided.Month == month.Month)], holidays)))],
            [.. scores.OrderBy(one => Array.FindIndex(Criteria, option => option.Code == one.Key)).Select(one => new CriterionAverage(one.Key, (decimal)one.Sum / one.Count, one.Count))]);
    }

    private (DateOnly From, DateOnly Until) Period() => (sla.Today.AddMonths(-Months).AddDays(1), sla.Today);

    private async Task<List<DecidedCase>> DecidedAsync(DateOnly from, CancellationToken cancellationToken)
    {
        var start = BusinessCalendar.StartOf(from);
        var rows = await db.Set<CurationCase>().AsNoTracking().Where(c => c.DecidedAt >= start)
            .Select(c => new { c.HandedInAt, c.DecidedAt, c.DueOn, c.State, c.FirstOutcome }).ToListAsync(cancellationToken);
        return rows.ConvertAll(c => new DecidedCase(
            BusinessCalendar.DateOf(c.HandedInAt), BusinessCalendar.DateOf(c.DecidedAt!.Value), c.DueOn, c.State, c.FirstOutcome));
    }
}
