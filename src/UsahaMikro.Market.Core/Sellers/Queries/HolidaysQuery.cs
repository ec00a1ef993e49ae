using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <param name="IsOn">It holds today or is still to come.</param>
public sealed record OwnHoliday(
    Guid Id, DateOnly From, DateOnly Until, string Words, string ByName, DateTimeOffset At, DateTimeOffset? EndedAt, string EndedByName, bool IsOn);

/// <summary>All holidays of the own shop, the latest first.</summary>
public sealed class HolidaysQuery(MarketDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<OwnHoliday>> OfShopAsync(Actor actor, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await db.Set<Seller>().AsNoTracking().Where(s => s.Id == actor.SellerId).SelectMany(s => s.Holidays)
            .OrderByDescending(h => h.From).ThenByDescending(h => h.Id)
            .Select(h => new OwnHoliday(h.Id, h.From, h.Until, h.Words, h.ByName, h.At, h.EndedAt, h.EndedByName, h.EndedAt == null && h.Until >= today))
            .ToListAsync(cancellationToken);
    }
}
