namespace UsahaMikro.Market.Shared;

/// <summary>The one place that knows the time zone: business dates are days in Asia/Jakarta (WIB, UTC+7).</summary>
public static class BusinessCalendar
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    public static DateTimeOffset InWib(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(InWib(at).DateTime);

    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow());

    /// <summary>The first instant of a business day.</summary>
    public static DateTimeOffset StartOf(DateOnly date)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    /// <summary>Tahun anggaran = calendar year in WIB.</summary>
    public static int FiscalYearOf(DateTimeOffset at) => DateOf(at).Year;

    public static DateOnly EndOfFiscalYear(int year) => new(year, 12, 31);

    public static bool IsWorkingDay(DateOnly date, IReadOnlySet<DateOnly> holidays) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);

    /// <summary>The n-th working day after a date; holidays come from the table of the Regulation module.</summary>
    public static DateOnly AddWorkingDays(DateOnly date, int days, IReadOnlySet<DateOnly> holidays)
    {
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date, holidays)) left--;
        }

        return date;
    }

    /// <summary>How many working days lie after a date, up to another one included; none when it lies before.</summary>
    public static int WorkingDaysBetween(DateOnly date, DateOnly until, IReadOnlySet<DateOnly> holidays)
    {
        var days = 0;
        for (var day = date.AddDays(1); day <= until; day = day.AddDays(1))
        {
            if (IsWorkingDay(day, holidays)) days++;
        }

        return days;
    }
}
