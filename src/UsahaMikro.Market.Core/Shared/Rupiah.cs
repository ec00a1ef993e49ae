using System.Globalization;

namespace UsahaMikro.Market.Shared;

/// <summary>
/// An amount in whole rupiah, 64 bits, overflow checked. No sen: every rounding happens in
/// <see cref="Percent"/>, so two screens can never add up to two different totals.
/// </summary>
public readonly record struct Rupiah(long Amount) : IComparable<Rupiah>
{
    public static readonly Rupiah Zero = new(0);

    public static explicit operator long(Rupiah rupiah) => rupiah.Amount;

    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Amount + right.Amount));
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Amount - right.Amount));
    public static Rupiah operator -(Rupiah value) => new(checked(-value.Amount));
    public static Rupiah operator *(Rupiah price, long quantity) => new(checked(price.Amount * quantity));
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;

    /// <summary>Takes a percentage, rounded half away from zero to whole rupiah.</summary>
    public Rupiah Percent(decimal percentage) =>
        new(checked((long)decimal.Round(Amount * percentage / 100m, 0, MidpointRounding.AwayFromZero)));

    /// <summary>Splits by weight; the parts always sum to the whole (largest remainder first).</summary>
    /// <exception cref="ArgumentException">No weight, a negative one, or all zero.</exception>
    public IReadOnlyList<Rupiah> Split(IReadOnlyList<long> weights)
    {
        if (weights.Count == 0 || weights.Any(weight => weight < 0) || weights.Sum() == 0)
            throw new ArgumentException("Weights must be non-negative and not all zero.", nameof(weights));

        var (amount, total) = ((Int128)Amount, (Int128)weights.Sum());
        var parts = weights.Select(weight => (long)(amount * weight / total)).ToArray();
        var byRemainder = Enumerable.Range(0, weights.Count)
            .OrderByDescending(at => Int128.Abs(amount * weights[at] % total)).ToArray();
        var rest = Amount - parts.Sum();
        for (var at = 0; rest != 0; at++, rest -= Math.Sign(rest)) parts[byRemainder[at]] += Math.Sign(rest);
        return [.. parts.Select(part => new Rupiah(part))];
    }

    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    public override string ToString() =>
        (Amount < 0 ? "−Rp" : "Rp") + Math.Abs((decimal)Amount).ToString("N0", CultureInfo.GetCultureInfo("id-ID"));
}

/// <summary>Sums that LINQ's own Sum cannot do.</summary>
public static class RupiahSums
{
    public static Rupiah Sum(this IEnumerable<Rupiah> amounts) => amounts.Aggregate(Rupiah.Zero, (sum, amount) => sum + amount);

    public static Rupiah Sum<T>(this IEnumerable<T> items, Func<T, Rupiah> amount) => items.Select(amount).Sum();
}
