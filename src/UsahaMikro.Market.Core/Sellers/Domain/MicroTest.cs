using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>How capital and sales are combined where both count: one is enough, or both are needed (BKS 4(1)).</summary>
public enum CriteriaCombination { Either, Both }

/// <summary>The upper limits (<i>paling banyak</i>) of one criterion, scale by scale.</summary>
public sealed record ScaleLimits(Rupiah Micro, Rupiah Small, Rupiah Medium)
{
    public BusinessScale ScaleOf(Rupiah amount) =>
        amount <= Micro ? BusinessScale.Mikro : amount <= Small ? BusinessScale.Kecil : amount <= Medium ? BusinessScale.Menengah : BusinessScale.Besar;

    // Cross-multiplied: no rounding decides who is warned.
    public bool IsNear(Rupiah amount, int percent) => (Int128)amount.Amount * 100 >= (Int128)Micro.Amount * percent;
}

/// <summary>Which criterion a business is judged by, and where that stands.</summary>
public sealed record CriterionRule(ScaleCriterion Criterion, string Pasal);

/// <summary>The law of one day on who is how large.</summary>
/// <param name="New">For a business being founded or registered (BGR 4(2)).</param>
/// <param name="Running">For one that has run for <paramref name="RunningAfterYears"/> (BGR 5(1), BKS 4(4)).</param>
public sealed record MicroRules(
    ScaleLimits Capital, ScaleLimits Sales, CriterionRule New, CriterionRule Running, int RunningAfterYears, CriteriaCombination Combination, string CombinationPasal,
    int NearPercent);

/// <param name="Capital">Without land and buildings of the place of business.</param>
/// <param name="Sales">Of one year.</param>
public sealed record MicroFacts(Rupiah Capital, Rupiah Sales, DateOnly StartedOn);

/// <summary>Decides the scale of a business, and says by which criterion and why (BGR 4–5, BKS 4).</summary>
public static class MicroTest
{
    public static ScaleVerdict Judge(MicroFacts facts, MicroRules rules, DateOnly on)
    {
        // The anniversary itself counts as run.
        var hasRun = facts.StartedOn.AddYears(rules.RunningAfterYears) <= on;
        var rule = hasRun ? rules.Running : rules.New;
        var because = hasRun ? $"usaha sudah berjalan {rules.RunningAfterYears} tahun atau lebih" : $"usaha belum berjalan {rules.RunningAfterYears} tahun";
        return rule.Criterion switch
        {
            ScaleCriterion.Capital => ByOne(rule, "Kriteria modal usaha", "modal", facts.Capital, rules.Capital, rules.NearPercent, because),
            ScaleCriterion.Sales => ByOne(rule, "Kriteria hasil penjualan tahunan", "penjualan setahun", facts.Sales, rules.Sales, rules.NearPercent, because),
            _ => Combined(facts, rules, because),
        };
    }

    private static ScaleVerdict ByOne(CriterionRule rule, string name, string what, Rupiah amount, ScaleLimits limits, int nearPercent, string because)
    {
        var scale = limits.ScaleOf(amount);
        return new ScaleVerdict(
            scale, scale is BusinessScale.Mikro && limits.IsNear(amount, nearPercent), rule.Criterion,
            $"{name} dipakai karena {because}: {Measure(what, amount, limits.Micro)}.", rule.Pasal);
    }

    private static ScaleVerdict Combined(MicroFacts facts, MicroRules rules, string because)
    {
        var (byCapital, bySales) = (rules.Capital.ScaleOf(facts.Capital), rules.Sales.ScaleOf(facts.Sales));
        var (isCapitalNear, areSalesNear) = (rules.Capital.IsNear(facts.Capital, rules.NearPercent), rules.Sales.IsNear(facts.Sales, rules.NearPercent));
        var (scale, isNear, how) = rules.Combination is CriteriaCombination.Either
            ? ((BusinessScale)Math.Min((int)byCapital, (int)bySales), isCapitalNear && areSalesNear, "salah satunya cukup")
            : ((BusinessScale)Math.Max((int)byCapital, (int)bySales), isCapitalNear || areSalesNear, "keduanya harus terpenuhi");
        return new ScaleVerdict(
            scale, scale is BusinessScale.Mikro && isNear, ScaleCriterion.Combined,
            $"Modal usaha dan hasil penjualan tahunan dinilai bersama karena {because}, dan {how}: "
                + $"{Measure("modal", facts.Capital, rules.Capital.Micro)}, {Measure("penjualan setahun", facts.Sales, rules.Sales.Micro)}.",
            rules.CombinationPasal);
    }

    private static string Measure(string what, Rupiah amount, Rupiah limit) =>
        amount <= limit ? $"{what} {amount} tidak melebihi {limit}" : $"{what} {amount} melebihi {limit}";
}
