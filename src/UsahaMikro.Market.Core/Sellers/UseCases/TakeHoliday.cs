using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>The seller's shop is away on some days; orders already placed are carried out.</summary>
public sealed class TakeHoliday(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ShopHoliday days, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () => await db.WithHolidaysAsync(actor, cancellationToken) is { } seller
            ? seller.TakeHoliday(days, clock.Today(), actor, clock.GetUtcNow()) : SellersErrors.NotFound, cancellationToken);
}

/// <summary>The shop opens before the holiday's last day, or does not go away at all.</summary>
public sealed class EndHoliday(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(Guid holidayId, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () => await db.WithHolidaysAsync(actor, cancellationToken) is { } seller
            ? seller.EndHoliday(holidayId, clock.Today(), actor, clock.GetUtcNow()) : SellersErrors.NotFound, cancellationToken);
}

internal static class OwnHolidays
{
    public static Task<Seller?> WithHolidaysAsync(this MarketDbContext db, Actor actor, CancellationToken cancellationToken) =>
        db.Set<Seller>().Include(s => s.Holidays).SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken);
}
