namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>Days on which a shop neither makes nor sends anything, both included, with a sentence for buyers.</summary>
public sealed record ShopHoliday(DateOnly From, DateOnly Until, string Words)
{
    public bool Holds(DateOnly day) => From <= day && day <= Until;
}

/// <summary>When a shop that is away now and then can have goods ready.</summary>
public static class OpenDays
{
    public static ShopHoliday? HolidayOn(this SellerCard seller, DateOnly day) => seller.Holidays.FirstOrDefault(one => one.Holds(day));

    /// <summary>The day itself, or the first one after the holiday it falls into.</summary>
    public static DateOnly FirstOpenDay(this SellerCard seller, DateOnly day)
    {
        while (seller.HolidayOn(day) is { } holiday) day = holiday.Until.AddDays(1);
        return day;
    }

    /// <summary>The first day goods can be wanted for: only open days count as time to make them.</summary>
    public static DateOnly EarliestDay(this SellerCard seller, int leadTimeDays, DateOnly today)
    {
        var day = seller.FirstOpenDay(today);
        for (var left = leadTimeDays; left > 0; left--) day = seller.FirstOpenDay(day.AddDays(1));
        return day;
    }
}
