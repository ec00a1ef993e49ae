using FsCheck;
using FsCheck.Fluent;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Shared;

public class RupiahTests
{
    [Fact]
    public void Half_a_rupiah_rounds_away_from_zero_and_nowhere_else_is_rounded()
    {
        Assert.Equal(new Rupiah(6), new Rupiah(50).Percent(11m));
        Assert.Equal(new Rupiah(-6), new Rupiah(-50).Percent(11m));
        Assert.Equal(new Rupiah(5), new Rupiah(49).Percent(11m));
    }

    [Fact]
    public void A_budget_beyond_32_bits_adds_up() =>
        Assert.Equal("Rp4.294.967.296.000", (new Rupiah(2_147_483_648_000) + new Rupiah(2_147_483_648_000)).ToString());

    [Fact]
    public void An_overflow_is_an_error_and_never_a_wrong_sum() =>
        Assert.Throws<OverflowException>(() => new Rupiah(long.MaxValue) + new Rupiah(1));

    [Fact]
    public void Parts_always_sum_to_the_whole()
    {
        var cases = from amount in Gen.Choose(-1_000_000, 1_000_000)
                    from weights in Gen.Choose(0, 1000).NonEmptyListOf()
                    where weights.Sum() > 0
                    select (amount, weights);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var parts = new Rupiah(one.amount).Split([.. one.weights.Select(weight => (long)weight)]);
            return parts.Sum().Amount == one.amount;
        }).QuickCheckThrowOnFailure();
    }
}
