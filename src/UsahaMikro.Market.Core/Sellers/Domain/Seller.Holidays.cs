using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public sealed partial class Seller
{
    /// <summary>Who stays away longer withdraws the goods from the market instead.</summary>
    public const int LongestHoliday = 120;

    private readonly List<SellerHoliday> _holidays = [];

    public IReadOnlyList<SellerHoliday> Holidays => _holidays;

    /// <summary>The whole shop is away on these days; it comes back by itself. The same once more changes nothing.</summary>
    public Result TakeHoliday(ShopHoliday days, DateOnly today, Actor by, DateTimeOffset at)
    {
        var words = days.Words.Trim();
        if (Error.Together(Problems(days with { Words = words }, today)) is { } refusal) return refusal;
        var others = _holidays.Where(one => one.EndedAt is null && one.From <= days.Until && days.From <= one.Until).ToList();
        if (others.Exists(one => one.From == days.From && one.Until == days.Until && one.Words == words)) return Result.Ok();
        if (others.Count > 0) return SellersErrors.HolidayTwice(others[0].From, others[0].Until);

        _holidays.Add(new SellerHoliday(days.From, days.Until, words, by.DisplayName, at));
        Raise(new SellerChanged(Id));
        return Result.Ok();
    }

    /// <summary>Calls a holiday off, or opens again before its last day.</summary>
    public Result EndHoliday(Guid id, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (_holidays.SingleOrDefault(one => one.Id == id) is not { } holiday) return SellersErrors.HolidayNotFound;
        if (holiday.EndedAt is not null || holiday.Until < today) return Result.Ok();
        holiday.End(by, at);
        Raise(new SellerChanged(Id));
        return Result.Ok();
    }

    private static IEnumerable<Error> Problems(ShopHoliday days, DateOnly today)
    {
        if (days.From < today) yield return SellersErrors.HolidayInPast;
        if (days.Until < days.From) yield return SellersErrors.HolidayEndsBeforeStart;
        else if (days.Until.DayNumber - days.From.DayNumber >= LongestHoliday) yield return SellersErrors.HolidayTooLong(LongestHoliday);
        if (days.Words.Length is < 5 or > 200) yield return SellersErrors.HolidayWordsMissing;
    }
}

/// <summary>One holiday as it was set; only its early end is added later.</summary>
public sealed class SellerHoliday(DateOnly from, DateOnly until, string words, string byName, DateTimeOffset at) : IPartOf<Seller>
{
    public Guid Id { get; private init; } = Guid.CreateVersion7(at);
    public DateOnly From { get; private init; } = from;
    public DateOnly Until { get; private init; } = until;
    public string Words { get; private init; } = words;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public DateTimeOffset? EndedAt { get; private set; }
    public string EndedByName { get; private set; } = "";

    internal void End(Actor by, DateTimeOffset at) => (EndedAt, EndedByName) = (at, by.DisplayName);
}
