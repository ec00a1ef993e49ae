using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Tests.Ratio;

public class RatioFigureTests
{
    private static RatioFigure Of(long part, long whole) => new(new Rupiah(part), new Rupiah(whole));

    [Fact]
    public void Exactly_forty_percent_is_met() => Assert.True(Of(400, 1000).IsAtLeast(40));

    [Fact]
    public void One_rupiah_below_forty_percent_is_not_met() => Assert.False(Of(399_999_999_999, 1_000_000_000_000).IsAtLeast(40));

    [Fact]
    public void Thirty_nine_point_996_percent_is_not_met_and_reads_39_comma_99()
    {
        var ratio = Of(39_996, 100_000);
        Assert.False(ratio.IsAtLeast(40));
        Assert.Equal("39,99 %", Formats.Percent(ratio.Percent));
    }

    [Fact]
    public void Without_spend_nothing_is_met_and_nothing_is_missing()
    {
        Assert.True(RatioFigure.Nothing.IsEmpty);
        Assert.False(RatioFigure.Nothing.IsAtLeast(40));
        Assert.Equal(Rupiah.Zero, RatioFigure.Nothing.Shortfall(40));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 3, 2)]
    [InlineData(400, 1000, 0)]
    [InlineData(399, 1000, 1)]
    [InlineData(400, 1001, 1)]
    [InlineData(900, 1000, 0)]
    public void The_shortfall_is_rounded_up_to_whole_rupiah(long part, long whole, long shortfall) =>
        Assert.Equal(new Rupiah(shortfall), Of(part, whole).Shortfall(40));

    [Fact]
    public void The_gap_is_zero_when_exactly_met_and_positive_above() =>
        Assert.Equal((new Rupiah(0), new Rupiah(500)), (Of(400, 1000).Gap(40), Of(900, 1000).Gap(40)));

    [Fact]
    public void Budgets_of_a_whole_province_do_not_overflow()
    {
        var ratio = Of(3_600_000_000_000_000_000, 9_000_000_000_000_000_000);
        Assert.True(ratio.IsAtLeast(40));
        Assert.Equal(40m, ratio.Percent);
    }

    [Fact]
    public void A_target_with_a_fraction_is_held_exactly()
    {
        Assert.True(Of(3_750, 10_000).IsAtLeast(37.5m));
        Assert.False(Of(3_749, 10_000).IsAtLeast(37.5m));
    }
}
