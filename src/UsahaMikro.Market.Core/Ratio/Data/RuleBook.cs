using System.Globalization;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>Which rule set and target judge a fiscal year: those in force today, or on that year's nearest day.</summary>
public sealed class RuleBook(IRegulationParameters parameters, IAreaBook areas, TimeProvider clock) : IEligibilityDesk
{
    public Daerah Daerah => areas.Daerah;

    public DateOnly DateFor(int fiscalYear)
    {
        var today = clock.Today();
        if (today.Year == fiscalYear) return today;
        return today.Year > fiscalYear ? BusinessCalendar.EndOfFiscalYear(fiscalYear) : new DateOnly(fiscalYear, 1, 1);
    }

    public Task<IReadOnlyList<RuleSet>> AllAsync(int fiscalYear, CancellationToken cancellationToken) =>
        parameters.RuleSetsAsync(DateFor(fiscalYear), cancellationToken);

    public async Task<RatioRule> DefaultAsync(int fiscalYear, CancellationToken cancellationToken) =>
        await WithTargetAsync(await parameters.DefaultRuleSetAsync(DateFor(fiscalYear), cancellationToken), fiscalYear, cancellationToken);

    /// <summary>The default rule set without a code; null when the code is not in force in that year.</summary>
    public async Task<RatioRule?> FindAsync(int fiscalYear, string? code, CancellationToken cancellationToken)
    {
        var sets = await AllAsync(fiscalYear, cancellationToken);
        var set = code is null ? sets.FirstOrDefault(one => one.IsDefault) : sets.FirstOrDefault(one => one.Code == code);
        return set is null ? null : await WithTargetAsync(set, fiscalYear, cancellationToken);
    }

    public int MonthsBegun(int fiscalYear)
    {
        var today = clock.Today();
        return today.Year > fiscalYear ? 12 : today.Year < fiscalYear ? 0 : today.Month;
    }

    /// <summary>A rule set without a percentage of its own is measured against the target of the profile, under that one's pasal.</summary>
    private async Task<RatioRule> WithTargetAsync(RuleSet rules, int fiscalYear, CancellationToken cancellationToken)
    {
        if (rules.TargetPercent is { } own) return new RatioRule(rules, new RatioTarget(own, rules.Pasal, rules.Force));

        var profile = await parameters.FindAsync(ParameterKeys.RatioTarget, DateFor(fiscalYear), cancellationToken)
            ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no ratio target in {fiscalYear}.");
        return new RatioRule(rules, new RatioTarget(decimal.Parse(profile.Value, CultureInfo.InvariantCulture), profile.Pasal, profile.Force));
    }

    public async Task<Yardstick> OfTodayAsync(CancellationToken cancellationToken)
    {
        var (rule, daerah) = (await DefaultAsync(clock.Today().Year, cancellationToken), areas.Daerah);
        return new Yardstick(rule.Target, facts => EligibilityRule.Judge(rule.Rules, facts, daerah));
    }
}
