using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Contracts;

/// <summary>The percentage to reach, with the pasal it stands on and by what right it holds here.</summary>
public sealed record RatioTarget(decimal Percent, string Pasal, RuleForce Force);

/// <summary>A part of a whole in rupiah. Compared by cross-multiplication, never by a rounded percentage.</summary>
public readonly record struct RatioFigure(Rupiah Part, Rupiah Whole)
{
    private const int BasisPoints = 10_000;

    public static readonly RatioFigure Nothing = new(Rupiah.Zero, Rupiah.Zero);

    public static RatioFigure operator +(RatioFigure left, RatioFigure right) => new(left.Part + right.Part, left.Whole + right.Whole);

    /// <summary>No denominator, no ratio: "belum ada belanja".</summary>
    public bool IsEmpty => Whole.Amount == 0;

    /// <summary>Two decimals, truncated, so that 39.996 never reads 40. Zero when empty.</summary>
    public decimal Percent => IsEmpty ? 0 : (decimal)((Int128)Part.Amount * BasisPoints / Whole.Amount) / 100m;

    /// <summary>"Paling sedikit" (SRG 11.e): exactly the target is met; an empty ratio meets nothing.</summary>
    public bool IsAtLeast(decimal targetPercent) =>
        !IsEmpty && (Int128)Part.Amount * BasisPoints >= (Int128)Whole.Amount * InBasisPoints(targetPercent);

    /// <summary>Rupiah above the target (positive) or below it (negative); zero when exactly met.</summary>
    public Rupiah Gap(decimal targetPercent)
    {
        var needed = ((Int128)Whole.Amount * InBasisPoints(targetPercent) + BasisPoints - 1) / BasisPoints;
        return new Rupiah(checked((long)(Part.Amount - needed)));
    }

    public Rupiah Shortfall(decimal targetPercent) => Gap(targetPercent) is { Amount: < 0 } gap ? -gap : Rupiah.Zero;

    private static long InBasisPoints(decimal percent) => (long)(percent * 100m);
}

/// <summary>Rasio Komitmen and Rasio Realisasi of one agency-year, or of several together.</summary>
public sealed record RatioPair(RatioFigure Commitment, RatioFigure Realisation)
{
    public static readonly RatioPair Nothing = new(RatioFigure.Nothing, RatioFigure.Nothing);

    public static RatioPair operator +(RatioPair left, RatioPair right) =>
        new(left.Commitment + right.Commitment, left.Realisation + right.Realisation);
}

/// <summary>The rule set that judges, and the target it is measured against; the target may stand on another law.</summary>
public sealed record RatioRule(RuleSet Rules, RatioTarget Target);
