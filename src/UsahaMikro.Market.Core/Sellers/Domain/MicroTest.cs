using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>How the two criteria stand to each other for a young business: one is enough (BGR 4(1)), or both (BKS 4(1)).</summary>
public enum CriteriaCombination { Either, Both }

/// <summary>An upper limit that still passes (<i>paling banyak</i>), with the pasal it stands in.</summary>
public sealed record Limit(Rupiah Most, string Pasal)
{
    public bool Holds(Rupiah amount) => amount <= Most;

    // Cross-multiplied: no rounding decides who is warned.
    public bool IsNear(Rupiah amount, int percent) => (Int128)amount.Amount * 100 >= (Int128)Most.Amount * percent;
}

/// <summary>The limits of one criterion, scale by scale.</summary>
public sealed record ScaleLimits(Limit Micro, Limit Small, Limit Medium)
{
    public BusinessScale ScaleOf(Rupiah amount) =>
        Micro.Holds(amount) ? BusinessScale.Mikro : Small.Holds(amount) ? BusinessScale.Kecil : Medium.Holds(amount) ? BusinessScale.Menengah : BusinessScale.Besar;
}

/// <summary>The law of one day on who is how large.</summary>
public sealed record MicroRules(
    ScaleLimits Capital, ScaleLimits Sales, CriteriaCombination Combination, string CombinationPasal, int SalesOnlyAfterYears, string SalesOnlyPasal, int NearPercent);

/// <param name="Capital">Without land and buildings of the place of business.</param>
/// <param name="Sales">Of one year.</param>
public sealed record MicroFacts(Rupiah Capital, Rupiah Sales, DateOnly StartedOn);

/// <summary>Decides the scale of a business, and says by which criterion and why (BGR 4–5, BKS 4).</summary>
public static class MicroTest
{
    public static ScaleVerdict Judge(MicroFacts facts, MicroRules rules, DateOnly on)
    {
        var (byCapital, bySales) = (rules.Capital.ScaleOf(facts.Capital), rules.Sales.ScaleOf(facts.Sales));
        // BKS 4(4): who has run for two years is judged by sales; the anniversary itself counts as run.
        if (facts.StartedOn.AddYears(rules.SalesOnlyAfterYears) <= on) return BySales(facts, rules, bySales);

        var together = rules.Combination is CriteriaCombination.Either
            ? (BusinessScale)Math.Min((int)byCapital, (int)bySales) : (BusinessScale)Math.Max((int)byCapital, (int)bySales);
        var near = rules.Combination is CriteriaCombination.Either
            ? IsNear(facts.Capital, rules.Capital, rules) && IsNear(facts.Sales, rules.Sales, rules)
            : IsNear(facts.Capital, rules.Capital, rules) || IsNear(facts.Sales, rules.Sales, rules);
        var (criterion, why) = rules.Combination is CriteriaCombination.Both
            ? (ScaleCriterion.Both, "daerah ini menuntut kedua kriteria terpenuhi")
            : byCapital <= bySales ? (ScaleCriterion.Capital, "cukup satu kriteria terpenuhi, dan modal sudah memenuhinya")
            : (ScaleCriterion.Sales, "cukup satu kriteria terpenuhi, dan penjualan memenuhinya");
        if (rules.Combination is CriteriaCombination.Either && together > BusinessScale.Mikro) (criterion, why) = (ScaleCriterion.Both, "tidak satu pun kriteria usaha mikro terpenuhi");
        var measured = criterion switch
        {
            ScaleCriterion.Capital => Measure("modal", facts.Capital, rules.Capital.Micro),
            ScaleCriterion.Sales => Measure("penjualan setahun", facts.Sales, rules.Sales.Micro),
            _ => $"{Measure("modal", facts.Capital, rules.Capital.Micro)} dan {Measure("penjualan setahun", facts.Sales, rules.Sales.Micro)}",
        };
        var sentence = $"{Name(criterion)} dipakai karena usaha belum berjalan {rules.SalesOnlyAfterYears} tahun dan {why}: {measured}.";
        var pasal = criterion switch { ScaleCriterion.Capital => rules.Capital.Micro.Pasal, ScaleCriterion.Sales => rules.Sales.Micro.Pasal, _ => rules.CombinationPasal };
        return new ScaleVerdict(together, together is BusinessScale.Mikro && near, criterion, sentence, pasal);
    }

    private static ScaleVerdict BySales(MicroFacts facts, MicroRules rules, BusinessScale scale) => new(
        scale, scale is BusinessScale.Mikro && IsNear(facts.Sales, rules.Sales, rules), ScaleCriterion.Sales,
        $"Kriteria hasil penjualan tahunan dipakai karena usaha sudah berjalan {rules.SalesOnlyAfterYears} tahun atau lebih: {Measure("penjualan setahun", facts.Sales, rules.Sales.Micro)}.",
        rules.SalesOnlyPasal);

    private static bool IsNear(Rupiah amount, ScaleLimits limits, MicroRules rules) => limits.Micro.IsNear(amount, rules.NearPercent);

    private static string Name(ScaleCriterion criterion) => criterion switch
    {
        ScaleCriterion.Capital => "Kriteria modal usaha",
        ScaleCriterion.Sales => "Kriteria hasil penjualan tahunan",
        _ => "Kedua kriteria",
    };

    private static string Measure(string what, Rupiah amount, Limit limit) =>
        limit.Holds(amount) ? $"{what} {amount} tidak melebihi {limit.Most}" : $"{what} {amount} melebihi {limit.Most}";
}
