using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>Rupiah that share their rule facts.</summary>
public readonly record struct FactAmount(RuleFacts Facts, int Month, Rupiah Committed, Rupiah Realised);

/// <summary>
/// Requirements §6.1. Komitmen: eligible lines of every order on the year's packages, net of released, over all pagu.
/// Realisasi: eligible lines accepted by BAST over all realised spend.
/// </summary>
public static class RatioCalculator
{
    public static RatioPair Calculate(RuleSet rules, string areaCode, Rupiah pagu, IEnumerable<FactAmount> amounts)
    {
        var (committed, realised, spent) = (Rupiah.Zero, Rupiah.Zero, Rupiah.Zero);
        foreach (var amount in amounts)
        {
            spent += amount.Realised;
            if (!EligibilityRule.Counts(rules, amount.Facts, areaCode)) continue;
            committed += amount.Committed;
            realised += amount.Realised;
        }

        return new RatioPair(new RatioFigure(committed, pagu), new RatioFigure(realised, spent));
    }

    /// <summary>The ratios as they stood at the end of each month, 1 to 12; what lies before the year is in every month.</summary>
    public static IReadOnlyList<RatioPair> Cumulative(RuleSet rules, string areaCode, Rupiah pagu, IReadOnlyCollection<FactAmount> amounts) =>
        [.. Enumerable.Range(1, 12).Select(month => Calculate(rules, areaCode, pagu, amounts.Where(amount => amount.Month <= month)))];
}
