using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;

namespace UsahaMikro.Market.Tests.Curation;

public class CurationStatisticsTests
{
    private static readonly IReadOnlySet<DateOnly> NoHolidays = new HashSet<DateOnly>();
    private static readonly DateOnly Monday = new(2026, 6, 15);

    [Theory]
    [InlineData(new[] { 3 }, "3"), InlineData(new[] { 1, 9 }, "5"), InlineData(new[] { 9, 1, 2 }, "2"),
    InlineData(new[] { 4, 1, 2, 9 }, "3"), InlineData(new[] { 1, 2 }, "1.5")]
    public void The_median_is_the_middle_of_the_working_days(int[] days, string median)
    {
        var figures = CurationStatistics.Of([.. days.Select(day => Case(day, CaseState.Cleared))], NoHolidays);
        Assert.Equal(decimal.Parse(median, System.Globalization.CultureInfo.InvariantCulture), figures.MedianDays);
    }

    [Fact]
    public void Weekends_and_holidays_do_not_run_the_clock()
    {
        var friday = new DateOnly(2026, 8, 14);
        var one = new DecidedCase(friday, new DateOnly(2026, 8, 18), friday.AddDays(14), CaseState.Cleared, null);
        Assert.Equal(2, CurationStatistics.Of([one], NoHolidays).MedianDays);
        Assert.Equal(1, CurationStatistics.Of([one], new HashSet<DateOnly> { new(2026, 8, 17) }).MedianDays);
    }

    [Fact]
    public void Rates_promise_and_appeals_are_counted()
    {
        DecidedCase[] cases =
        [
            Case(2, CaseState.Cleared), Case(3, CaseState.Cleared), Case(4, CaseState.Revision), Case(9, CaseState.Refused, due: 8),
            Case(1, CaseState.Cleared) with { FirstOutcome = CaseState.Refused }, Case(1, CaseState.Refused) with { FirstOutcome = CaseState.Refused },
        ];
        var figures = CurationStatistics.Of(cases, NoHolidays);
        Assert.Equal((6, 3, 1, 2), (figures.Decided, figures.Cleared, figures.Revision, figures.Refused));
        Assert.Equal((5, 2, 1), (figures.InTime, figures.Appeals, figures.AppealsChanged));
        Assert.Equal(50m, figures.RateOf(figures.Cleared));
    }

    [Fact]
    public void Nothing_decided_has_no_median_and_no_rate()
    {
        var figures = CurationStatistics.Of([], NoHolidays);
        Assert.Null(figures.MedianDays);
        Assert.Equal(0m, figures.RateOf(0));
    }

    private static DecidedCase Case(int days, CaseState outcome, int due = 10) => new(Monday, After(days), After(due), outcome, null);

    private static DateOnly After(int workingDays) => Market.Shared.BusinessCalendar.AddWorkingDays(Monday, workingDays, NoHolidays);
}
