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
    public void It_holds_from_its_issue_through_its_last_day_and_not_the_day_after()
    {
        var fact = new DocumentFact(Guid.Empty, DocumentKind.Pirt, "1", "Dinkes", Last.AddDays(-10), Last);
        Assert.Equal([false, true, true, false], new[] { -11, -10, 0, 1 }.Select(days => fact.HoldsOn(Last.AddDays(days))));
    }

    [Theory]
    [InlineData(181, null)]
    [InlineData(180, 180)]
    [InlineData(91, 180)]
    [InlineData(90, 90)]
    [InlineData(31, 90)]
    [InlineData(30, 30)]
    [InlineData(0, 30)]
    [InlineData(-1, 30)]
    public void Warnings_come_at_the_days_of_the_profile_and_tell_the_days_left(int daysBefore, int? step) =>
        Assert.Equal(step is { } reached ? new EndWarning(daysBefore, reached, reached == 180, reached == 30) : null, Validity.WarningOn(Last, Last.AddDays(-daysBefore), [180, 90, 30]));

    [Fact]
    public void Another_daerah_may_warn_at_other_days() => Assert.Equal(new EndWarning(40, 45, false, true), Validity.WarningOn(Last, Last.AddDays(-40), [60, 45]));
}
