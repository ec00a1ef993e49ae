using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Writes to sellers at each warning of the profile that a paper of theirs comes to its end (BKS 12).</summary>
internal sealed class WarnOfEnds(MarketDbContext db, DocumentsQuery documents) : IJob
{
    public string Name => "sellers-document-ends";
    public TimeSpan Every => TimeSpan.FromHours(24);
    public bool AtDayStart => true;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var shop in (await documents.EndingAsync(cancellationToken)).Where(row => !row.IsRenewed && !row.Warning!.IsOver).GroupBy(row => row.SellerSlug))
        {
            await db.InTransactionAsync(Actor.System("pemeriksaan masa berlaku"), async () =>
            {
                var seller = await db.SellersWithDocuments().SingleAsync(s => s.Slug == shop.Key, cancellationToken);
                foreach (var row in shop) seller.WarnOfEnd(row.Id, row.Through!.Value, row.Warning!);
                return Result.Ok();
            }, cancellationToken);
        }
    }
}
