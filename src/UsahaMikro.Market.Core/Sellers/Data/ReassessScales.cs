using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Time alone moves a seller too: sales leave the twelve months, a business turns two, the law changes.</summary>
internal sealed class ReassessScales(MarketDbContext db, ScaleDesk scales) : IJob
{
    private const int Batch = 100;

    public string Name => "sellers-scales";
    public TimeSpan Every => TimeSpan.FromHours(24);
    public bool AtDayStart => true;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var ids = await db.Set<Seller>().AsNoTracking().Where(s => s.SalesDeclaredOn != null && s.Registry != RegistryState.Withdrawn)
            .OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(Batch))
        {
            var by = Actor.System("penilaian harian");
            await db.InTransactionAsync(by, async () =>
            {
                foreach (var seller in await db.Set<Seller>().Include(s => s.ScaleSteps).Where(s => some.Contains(s.Id)).ToListAsync(cancellationToken))
                    await scales.AssessAsync(seller, by, cancellationToken);
                return Result.Ok();
            }, cancellationToken);
        }
    }
}
