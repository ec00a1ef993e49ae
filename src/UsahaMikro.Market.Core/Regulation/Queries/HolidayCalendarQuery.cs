using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

public sealed record HolidayRow(Guid Id, DateOnly Date, string Name, HolidayKind Kind, string Basis, string AddedBy, Withdrawal? Withdrawn, bool MayBeWithdrawn);

/// <summary>Holidays of a year, withdrawn ones included, and the years that are filled.</summary>
public sealed record HolidayYear(int Year, IReadOnlyList<int> Years, IReadOnlyList<HolidayRow> Days);

/// <summary>The calendar deadlines are counted by.</summary>
public sealed class HolidayCalendarQuery(MarketDbContext db, TimeProvider clock)
{
    public async Task<HolidayYear> YearAsync(int? year, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var wanted = year ?? today.Year;
        var years = await db.Set<Holiday>().AsNoTracking().Select(h => h.Date.Year).Distinct().OrderBy(one => one).ToListAsync(cancellationToken);
        var days = await db.Set<Holiday>().AsNoTracking().Where(h => h.Date.Year == wanted).OrderBy(h => h.Date).ToListAsync(cancellationToken);
        return new HolidayYear(wanted, years, days.ConvertAll(day => Row(day, today)));
    }

    /// <summary>Null when there is no such day.</summary>
    public async Task<HolidayRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Holiday>().AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, cancellationToken) is { } day ? Row(day, clock.Today()) : null;

    private static HolidayRow Row(Holiday day, DateOnly today) => new(
        day.Id, day.Date, day.Name, day.Kind, day.Basis, day.AddedBy,
        day.WithdrawnAt is { } at ? new Withdrawal(day.WithdrawnBy!, at, day.WithdrawalReason!) : null, day.WithdrawnAt is null && day.Date > today);
}
