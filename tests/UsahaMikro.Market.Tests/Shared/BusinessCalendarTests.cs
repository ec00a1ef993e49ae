using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Shared;

public class BusinessCalendarTests
{
    [Fact]
    public void New_years_eve_at_half_past_eleven_in_serang_is_still_this_fiscal_year()
    {
        var at = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.FromHours(7));

        Assert.Equal(2026, BusinessCalendar.FiscalYearOf(at));
        Assert.Equal(2027, BusinessCalendar.FiscalYearOf(at.AddMinutes(30)));
    }

    [Fact]
    public void Working_days_skip_weekends_and_the_table_of_holidays()
    {
        var friday = new DateOnly(2026, 8, 14);
        var independenceDay = new HashSet<DateOnly> { new(2026, 8, 17) };

        Assert.Equal(new DateOnly(2026, 8, 18), BusinessCalendar.AddWorkingDays(friday, 1, independenceDay));
        Assert.Equal(new DateOnly(2026, 8, 17), BusinessCalendar.AddWorkingDays(friday, 1, new HashSet<DateOnly>()));
        Assert.Equal(1, BusinessCalendar.WorkingDaysBetween(friday, new DateOnly(2026, 8, 18), independenceDay));
        Assert.Equal(0, BusinessCalendar.WorkingDaysBetween(friday, friday, independenceDay));
    }
}
