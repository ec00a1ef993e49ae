using System.Globalization;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>
/// Which rule set and target judge a fiscal year: those in force on its 1 January, or the first of that year when there was
/// none before, so that a running year is never rewritten (decision 016).
/// </summary>
public sealed class RuleBook(IRegulationParameters parameters, IAreaBook areas, TimeProvider clock) : IEligibilityDesk
{
    public Daerah Daerah => areas.Daerah;

    /// <summary>Empty for a year before the first rule.</summary>
    public async Task<IReadOnlyList<RuleSet>> AllAsync(int fiscalYear, CancellationToken cancellationToken)
    {
        if (await parameters.OfYearAsync(ParameterKeys.DefaultRuleSet, fiscalYear, cancellationToken) is not { } chosen) return [];

        var newYear = new DateOnly(fiscalYear, 1, 1);
        return await parameters.RuleSetsAsync(chosen.From > newYear ? chosen.From : newYear, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">No rule judges that year.</exception>
    public async Task<RatioRule> DefaultAsync(int fiscalYear, CancellationToken cancellationToken) =>
        await FindAsync(fiscalYear, code: null, cancellationToken)
        ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no rule set for {fiscalYear}.");

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

    public async Task<Verdict> JudgeAsync(LineFacts facts, DateOnly on, CancellationToken cancellationToken) =>
        EligibilityRule.Judge((await DefaultAsync(on.Year, cancellationToken)).Rules, facts, areas.Daerah);

    /// <summary>A rule set without a percentage of its own is measured against the target of the profile, under that one's pasal.</summary>
    private async Task<RatioRule> WithTargetAsync(RuleSet rules, int fiscalYear, CancellationToken cancellationToken)
    {
        if (rules.TargetPercent is { } own) return new RatioRule(rules, new RatioTarget(own, rules.Pasal, rules.Force));

        var profile = await parameters.OfYearAsync(ParameterKeys.RatioTarget, fiscalYear, cancellationToken)
            ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no ratio target in {fiscalYear}.");
        return new RatioRule(rules, new RatioTarget(decimal.Parse(profile.Value, CultureInfo.InvariantCulture), profile.Pasal, profile.Force));
    }

    public async Task<Yardstick> OfTodayAsync(CancellationToken cancellationToken)
    {
        var (rule, daerah) = (await DefaultAsync(clock.Today().Year, cancellationToken), areas.Daerah);
        return new Yardstick(rule.Target, facts => EligibilityRule.Judge(rule.Rules, facts, daerah));
    }
}
