using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

internal static class SellerReads
{
    /// <summary>The aggregate with all its parts but documents and rates, for a change.</summary>
    public static IQueryable<Seller> Sellers(this MarketDbContext db) => db.Set<Seller>()
        .Include(s => s.Private).Include(s => s.Steps).Include(s => s.Findings).Include(s => s.ScaleSteps).Include(s => s.Declarations).Include(s => s.Consents).Include(s => s.Proposals)
        .AsSplitQuery();

    /// <summary>The aggregate with its documents and their steps, for a change of them.</summary>
    public static IQueryable<Seller> SellersWithDocuments(this MarketDbContext db) => db.Set<Seller>().Include(s => s.Documents).ThenInclude(d => d.Steps);

    public static Task<Seller?> SellerAsync(this MarketDbContext db, string slug, CancellationToken cancellationToken) =>
        db.Sellers().SingleOrDefaultAsync(s => s.Slug == slug, cancellationToken);

    /// <summary>A registration of this account that was not withdrawn: the one named, or the one waiting for its owner, or the newest.</summary>
    public static Task<Seller?> OwnRegistrationAsync(this MarketDbContext db, Actor actor, string? slug, CancellationToken cancellationToken) =>
        db.Sellers().OwnedBy(actor, slug).FirstOrDefaultAsync(cancellationToken);

    public static IQueryable<Seller> OwnedBy(this IQueryable<Seller> sellers, Actor actor, string? slug) => sellers
        .Where(s => s.ApplicantId == actor.UserId && s.ApplicantId != null && s.Registry != RegistryState.Withdrawn && (slug == null || s.Slug == slug))
        .OrderByDescending(s => s.Registry == RegistryState.Returned).ThenByDescending(s => s.Id);
}
