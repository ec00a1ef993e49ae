using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>Adds to an order's thread; buyer and seller of that order only.</summary>
public sealed class WriteMessage(MarketDbContext db, TimeProvider clock)
{
    public const int Longest = 2000;

    public Task<Result> ExecuteAsync(string number, string text, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            text = text.Trim();
            if (text.Length is 0 or > Longest) return OrderingErrors.MessageEmpty;
            var order = await db.Set<Order>().AsNoTracking()
                .Where(one => one.Number == number && (one.BuyerId == actor.AgencyId || one.SellerId == actor.SellerId))
                .Select(one => new { one.Id, one.SellerId }).SingleOrDefaultAsync(cancellationToken);
            if (order is null) return OrderingErrors.NotFound;

            var now = clock.GetUtcNow();
            db.Add(new OrderMessage
            {
                Id = Guid.CreateVersion7(now),
                OrderId = order.Id,
                FromSeller = order.SellerId == actor.SellerId,
                AuthorName = actor.DisplayName,
                AuthorId = actor.UserId,
                Text = text,
                At = now,
            });
            return Result.Ok();
        }, cancellationToken);
}
