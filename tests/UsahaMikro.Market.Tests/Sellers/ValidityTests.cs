using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Tests.Sellers;

public class ValidityTests
{
    private static readonly DateOnly Last = new(2026, 12, 31);

    [Fact]
    public void A_printed_day_counts_else_the_fifth_anniversary_and_the_leap_day_falls_back()
    {
        Assert.Equal(Last, Validity.Through(DocumentKind.Halal, new(2020, 1, 1), Last, 5));
        Assert.Equal(new DateOnly(2025, 1, 1), Validity.Through(DocumentKind.Halal, new(2020, 1, 1), null, 5));
        Assert.Equal(new DateOnly(2029, 2, 28), Validity.Through(DocumentKind.Halal, new(2024, 2, 29), null, 5));
        Assert.Null(Validity.Through(DocumentKind.Nib, new(2020, 1, 1), null, 5));
    }

    [Fact]
    public void It_holds_on_its_last_day_and_not_the_day_after()
    {
        Assert.True(Validity.HoldsOn(Last, Last));
        Assert.False(Validity.HoldsOn(Last, Last.AddDays(1)));
    }

    [Theory]
    [InlineData(181, null)]
    [InlineData(180, 180)]
    [InlineData(91, 180)]
    [InlineData(90, 90)]
    [InlineData(31, 90)]
    [InlineData(30, 30)]
    [InlineData(0, 30)]
    [InlineData(-1, 0)]
    public void Warnings_come_at_180_90_and_30_days(int daysBefore, int? warning) => Assert.Equal(warning, Validity.WarningOn(Last, Last.AddDays(-daysBefore)));
}
