using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Lets sellers take the risk their lines of business have from today on.</summary>
internal sealed class ReassessRisks(MarketDbContext db, IKbliBook kbli, TimeProvider clock) : IJob
{
    private static readonly Actor By = Actor.System("penilaian harian");

    public string Name => "sellers-risks";
    public TimeSpan Every => TimeSpan.FromHours(6);
    public bool AtDayStart => true;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var trades = await kbli.TodayAsync(cancellationToken);
        var all = await db.Set<Seller>().AsNoTracking().Where(s => s.Registry != RegistryState.Withdrawn)
            .Select(s => new { s.Id, s.Kbli, s.Risk }).ToListAsync(cancellationToken);
        foreach (var (id, risk) in all.Select(one => (one.Id, New: RiskOf(trades, one.Kbli), one.Risk)).Where(one => one.New != one.Risk).Select(one => (one.Id, one.New)))
        {
            await db.InTransactionAsync(By, async () =>
            {
                (await db.Set<Seller>().SingleAsync(s => s.Id == id, cancellationToken)).TakeRisk(risk, By, clock.GetUtcNow());
                return Result.Ok();
            }, cancellationToken);
        }
    }

    private static RiskLevel? RiskOf(KbliList trades, string codes) => trades.RiskOf(codes.Split(',', StringSplitOptions.RemoveEmptyEntries));
}
