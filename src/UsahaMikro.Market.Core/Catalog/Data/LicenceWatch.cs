using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Data;

/// <summary>Takes products down whose papers ran out or whose seller outgrew the listed scales, and puts them back when nothing hinders any more.</summary>
internal sealed class LicenceWatch(MarketDbContext db, ISellerRegistry sellers, LicenceDesk licences, TimeProvider clock) : IJob
{
    private static readonly Actor By = Actor.System("pemeriksaan izin");

    public string Name => "catalog-licences";
    public TimeSpan Every => TimeSpan.FromHours(6);
    public bool AtDayStart => true;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var shops = await db.Set<Product>().AsNoTracking().Where(p => p.Status == ProductStatus.Published).Select(p => p.SellerId).Distinct().ToListAsync(cancellationToken);
        foreach (var shop in shops)
        {
            await db.InTransactionAsync(By, async () =>
            {
                if (await sellers.FindAsync(shop, cancellationToken) is { } seller) await FollowAsync(seller, cancellationToken);
                return Result.Ok();
            }, cancellationToken);
        }
    }

    /// <summary>Inside the caller's transaction.</summary>
    public async Task FollowAsync(SellerCard seller, CancellationToken cancellationToken)
    {
        var products = await db.Set<Product>().Include(p => p.Pictures).Where(p => p.SellerId == seller.Id && p.Status == ProductStatus.Published).ToListAsync(cancellationToken);
        foreach (var product in products)
            product.Hold(await licences.HindranceAsync(product.Live(), seller, cancellationToken), By, clock.GetUtcNow());
    }
}
