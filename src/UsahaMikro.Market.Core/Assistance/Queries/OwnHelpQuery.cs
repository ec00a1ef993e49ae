using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Queries;

/// <summary>A seller's own requests, or those of the sellers a mentor brought into the registry; nobody else's.</summary>
public sealed class OwnHelpQuery(MarketDbContext db, ISellerRegistry sellers, TimeProvider clock)
{
    public Task<IReadOnlyList<HelpView>> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(actor.SellerId is { } seller ? [seller] : [], cancellationToken);

    /// <summary>Null when this seller has no such request.</summary>
    public async Task<HelpView?> FindAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        await db.Set<HelpRequest>().AsNoTracking().Include(r => r.Steps).SingleOrDefaultAsync(r => r.Number == number && r.SellerId == actor.SellerId, cancellationToken)
            is { } request ? HelpView.Of(request, clock.Today()) : null;

    public async Task<IReadOnlyList<HelpView>> OfMentorAsync(Actor actor, CancellationToken cancellationToken) => actor.UserId is { } mentor
        ? await ReadAsync([.. (await sellers.EnteredByAsync(mentor, cancellationToken)).Select(seller => seller.Id)], cancellationToken) : [];

    /// <summary>Open ones first, then the newest.</summary>
    private async Task<IReadOnlyList<HelpView>> ReadAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken)
    {
        var found = await db.Set<HelpRequest>().AsNoTracking().Include(r => r.Steps).Where(r => sellerIds.Contains(r.SellerId))
            .OrderBy(r => r.OpenKey == null).ThenByDescending(r => r.AskedAt).ToListAsync(cancellationToken);
        return found.ConvertAll(request => HelpView.Of(request, clock.Today()));
    }
}
