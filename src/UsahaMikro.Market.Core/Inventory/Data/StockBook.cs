using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

/// <summary>One line about to be written.</summary>
internal sealed record Entry(MovementKind Kind, int Quantity, int Reserved, string Reason, string Reference, Actor By, DateOnly? CapacityDate = null);

/// <summary>The only hand that writes balances: each change is guarded and leaves a movement. Inside the caller's transaction.</summary>
internal sealed class StockBook(MarketDbContext db)
{
    /// <summary>What lies where of a variant, the main place first; the main one tells mode and capacity.</summary>
    public async Task<IReadOnlyList<StockBalance>> PlacesOfAsync(Guid variantId, CancellationToken cancellationToken) =>
        [.. (await db.Set<StockBalance>().AsNoTracking().Where(b => b.VariantId == variantId).ToListAsync(cancellationToken))
            .OrderByDescending(b => b.LocationId == b.OwnerId).ThenBy(b => b.LocationId)];

    /// <summary>False where the balance does not allow it: nothing reserved beyond what is there, nothing below zero.</summary>
    public async Task<bool> TryWriteAsync(StockBalance place, Entry entry, CancellationToken cancellationToken)
    {
        var row = db.Set<StockBalance>().Where(b => b.VariantId == place.VariantId && b.LocationId == place.LocationId);
        var written = await row.Where(b => b.OnHand + entry.Quantity >= b.Reserved + entry.Reserved && b.Reserved + entry.Reserved >= 0)
            .ExecuteUpdateAsync(
                set => set.SetProperty(b => b.OnHand, b => b.OnHand + entry.Quantity).SetProperty(b => b.Reserved, b => b.Reserved + entry.Reserved),
                cancellationToken);
        if (written == 0) return false;

        Append(place, entry, await row.Select(b => b.OnHand).SingleAsync(cancellationToken));
        return true;
    }

    /// <summary>Promises pieces of one day, or takes a promise back; false when the day has too little left.</summary>
    public async Task<bool> TryPromiseAsync(StockBalance place, DateOnly day, Entry entry, CancellationToken cancellationToken)
    {
        if (entry.Reserved > place.DailyCapacity) return false;
        var row = db.Set<CapacityDay>().Where(d => d.VariantId == place.VariantId && d.Date == day);
        if (!await row.AnyAsync(cancellationToken))
        {
            var made = new CapacityDay { VariantId = place.VariantId, Date = day };
            db.Add(made);
            await db.SaveChangesAsync(cancellationToken);
            db.Entry(made).State = EntityState.Detached;
        }

        // A promise taken back fits even where the capacity has become smaller since.
        var most = entry.Reserved > 0 ? place.DailyCapacity : int.MaxValue;
        var written = await row.Where(d => d.Taken + entry.Reserved <= most && d.Taken + entry.Reserved >= 0)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Taken, d => d.Taken + entry.Reserved), cancellationToken);
        if (written == 0) return false;

        Append(place, entry with { CapacityDate = day }, await row.Select(d => d.Taken).SingleAsync(cancellationToken));
        return true;
    }

    public void Append(StockBalance place, Entry entry, int balance)
    {
        var now = db.Services.Clock.GetUtcNow();
        db.Add(new Movement
        {
            Id = Guid.CreateVersion7(now),
            VariantId = place.VariantId,
            LocationId = place.LocationId,
            Kind = entry.Kind,
            CapacityDate = entry.CapacityDate,
            Quantity = entry.Quantity,
            Reserved = entry.Reserved,
            Balance = balance,
            Reason = entry.Reason,
            Reference = entry.Reference,
            ByName = entry.By.DisplayName,
            ById = entry.By.UserId,
            At = now,
        });
    }

    /// <summary>After the last movement of a step: tells who follows the level, and once the owner when little is left.</summary>
    public async Task SettleAsync(Guid variantId, CancellationToken cancellationToken)
    {
        db.Announce(new SupplyLevelChanged(variantId));
        if (await db.Set<StockWatch>().FindAsync([variantId], cancellationToken) is not { } watch) return;

        var available = await db.Set<StockBalance>().Where(b => b.VariantId == variantId).SumAsync(b => b.OnHand - b.Reserved, cancellationToken);
        if (available > watch.Threshold) watch.LowSince = null;
        else if (watch.LowSince is null)
        {
            watch.LowSince = db.Services.Clock.GetUtcNow();
            db.Announce(new StockRanLow(variantId, watch.OwnerId, available));
        }
    }

    /// <summary>The main place of an owner, made when it is first needed.</summary>
    public async Task<StockLocation> MainAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        if (await db.Set<StockLocation>().FindAsync([ownerId], cancellationToken) is { } main) return main;
        var made = StockLocation.Main(ownerId, db.Services.Clock.GetUtcNow());
        db.Add(made);
        return made;
    }
}
