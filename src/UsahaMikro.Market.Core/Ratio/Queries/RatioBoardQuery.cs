using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Queries;

/// <summary>One organisation on the board.</summary>
/// <param name="Months">Rasio Realisasi as it stood at the end of each month that has begun.</param>
public sealed record BoardRow(AgencyCard Agency, RatioPair Ratios, IReadOnlyList<RatioFigure> Months);

/// <summary>All organisations of a year under one rule set; BUMD stand apart and have no target.</summary>
public sealed record RatioBoard(
    int Year,
    IReadOnlyList<int> Years,
    RatioRule Rule,
    IReadOnlyList<RuleSet> RuleSets,
    DateTimeOffset At,
    IReadOnlyList<BoardRow> Agencies,
    IReadOnlyList<BoardRow> Bumd,
    RatioPair All,
    IReadOnlyList<RatioFigure> AllMonths)
{
    public int Reached => Agencies.Count(row => row.Ratios.Realisation.IsAtLeast(Rule.Target.Percent));

    public Rupiah Shortfall => Agencies.Sum(row => row.Ratios.Realisation.Shortfall(Rule.Target.Percent));
}

/// <summary>The board of one year.</summary>
public sealed class RatioBoardQuery(
    RatioReader reader, RuleBook rules, IAgencyDirectory agencies, IBudgetDesk budget, TimeProvider clock)
{
    /// <summary>Null when the year has no figures or the rule set is not in force in it.</summary>
    public async Task<RatioBoard?> FindAsync(int? year, string? ruleCode, CancellationToken cancellationToken)
    {
        var asked = year ?? clock.Today().Year;
        var years = await reader.YearsAsync(cancellationToken);
        if (!years.Contains(asked)) return null;
        if (await rules.FindAsync(asked, ruleCode, cancellationToken) is not { } rule) return null;

        var sets = await rules.AllAsync(asked, cancellationToken);
        var pagu = await budget.PaguAsync(asked, cancellationToken);
        var amounts = await reader.AmountsAsync(asked, agencyId: null, cancellationToken);
        var begun = rules.MonthsBegun(asked);
        var rows = (await agencies.AllAsync(cancellationToken))
            .Select(agency => (agency, months: Row(rule.Rules, pagu.GetValueOrDefault(agency.Id), [.. amounts[agency.Id]])))
            .Select(one => (Row: new BoardRow(one.agency, one.months.Now, [.. one.months.Months.Take(begun).Select(month => month.Realisation)]), one.months.Months))
            .ToList();
        var bound = rows.Where(one => one.Row.Agency.Kind is AgencyKind.PerangkatDaerah).ToList();
        return new RatioBoard(
            asked, years, rule, sets, clock.GetUtcNow(),
            bound.ConvertAll(one => one.Row),
            [.. rows.Where(one => one.Row.Agency.Kind is AgencyKind.Bumd).Select(one => one.Row)],
            bound.Aggregate(RatioPair.Nothing, (sum, one) => sum + one.Row.Ratios),
            [.. Enumerable.Range(0, begun).Select(month => bound.Aggregate(RatioFigure.Nothing, (sum, one) => sum + one.Months[month].Realisation))]);
    }

    private (RatioPair Now, IReadOnlyList<RatioPair> Months) Row(RuleSet set, Rupiah pagu, List<FactAmount> amounts) => (
        RatioCalculator.Calculate(set, rules.Daerah.AreaCode, pagu, amounts),
        RatioCalculator.Cumulative(set, rules.Daerah.AreaCode, pagu, amounts));
}
