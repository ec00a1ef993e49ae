using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Handlers;

/// <summary>A paper was verified: the request for it is done.</summary>
[HandlerName("assistance.close-fulfilled")]
internal sealed class CloseFulfilled(MarketDbContext db, ISellerRegistry sellers, TimeProvider clock) : IHandle<SellerChanged>
{
    private static readonly Actor By = Actor.System("pemeriksaan dokumen");

    public async Task HandleAsync(SellerChanged happened, CancellationToken cancellationToken)
    {
        var open = await db.Set<HelpRequest>().Include(r => r.Steps).Where(r => r.SellerId == happened.SellerId && r.OpenKey != null).ToListAsync(cancellationToken);
        if (open.Count == 0 || await sellers.FindAsync(happened.SellerId, cancellationToken) is not { } seller) return;
        foreach (var request in open.Where(request => IsFulfilled(request, seller, clock.Today()))) request.Fulfil(By, clock.GetUtcNow());
    }

    /// <summary>The NIB is a datum of the registry; of the other papers one counts that was not verified when help was asked.</summary>
    private static bool IsFulfilled(HelpRequest request, SellerCard seller, DateOnly today) => request.Paper is DocumentKind.Nib
        ? seller.Nib.Length > 0 && seller.Registry is RegistryState.Verified
        : seller.Documents.Any(document => request.Paper.SatisfiedBy().Contains(document.Kind) && document.HoldsOn(today) && !request.KnownPapers.Contains(document.Id));
}
