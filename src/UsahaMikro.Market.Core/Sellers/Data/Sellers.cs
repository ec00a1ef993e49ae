using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

internal static class SellerReads
{
    /// <summary>The aggregate with all its parts but documents and rates, for a change.</summary>
    public static IQueryable<Seller> Sellers(this MarketDbContext db) => db.Set<Seller>()
        .Include(s => s.Private).Include(s => s.Steps).Include(s => s.Findings).Include(s => s.ScaleSteps).AsSplitQuery();

    public static Task<Seller?> SellerAsync(this MarketDbContext db, string slug, CancellationToken cancellationToken) =>
        db.Sellers().SingleOrDefaultAsync(s => s.Slug == slug, cancellationToken);

    /// <summary>The one registration of an account that is still on its way, or was verified.</summary>
    public static Task<Seller?> OwnRegistrationAsync(this MarketDbContext db, Actor actor, CancellationToken cancellationToken) =>
        db.Sellers().Where(s => s.ApplicantId == actor.UserId && s.Registry != RegistryState.Withdrawn)
            .OrderByDescending(s => s.Id).FirstOrDefaultAsync(cancellationToken);
}
