using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Data;

internal sealed class SellerRegistry(MarketDbContext db) : ISellerRegistry
{
    private static readonly Expression<Func<Seller, SellerCard>> Card = s => new SellerCard(
        s.Id, s.Slug, s.Name, s.OwnerName, s.Story, s.KelurahanCode, s.Address, s.Scale, s.LegalForm, s.Registry, s.Nib,
        s.OwnerIsWoman, s.OwnerHasDisability, s.IsPkp, s.GroupName, s.CapacityNote, s.StartedOn,
        s.Documents.Where(d => d.State == DocumentState.Verified).Select(d => new DocumentFact(d.Kind, d.Number, d.Issuer, d.IssuedOn, d.ValidThrough) { Id = d.Id }).ToList())
    { Kbli = s.Kbli };

    public Task<SellerCard?> FindAsync(Guid sellerId, CancellationToken cancellationToken) =>
        db.Set<Seller>().AsNoTracking().Where(s => s.Id == sellerId).Select(Card).SingleOrDefaultAsync(cancellationToken)!;

    public Task<SellerCard?> FindBySlugAsync(string slug, CancellationToken cancellationToken) =>
        db.Set<Seller>().AsNoTracking().Where(s => s.Slug == slug).Select(Card).SingleOrDefaultAsync(cancellationToken)!;

    public async Task<IReadOnlyDictionary<Guid, SellerCard>> CardsAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken) =>
        await db.Set<Seller>().AsNoTracking().Where(s => sellerIds.Contains(s.Id)).Select(Card).ToDictionaryAsync(card => card.Id, cancellationToken);

    public async Task<IReadOnlyList<SellerCard>> AllAsync(CancellationToken cancellationToken) =>
        await db.Set<Seller>().AsNoTracking().OrderBy(s => s.Name).Select(Card).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<DeliveryRate>> DeliveryRatesAsync(Guid sellerId, CancellationToken cancellationToken) =>
        await db.Set<SellerDeliveryRate>().AsNoTracking().Where(r => EF.Property<Guid>(r, "SellerId") == sellerId)
            .OrderBy(r => r.KecamatanCode).Select(r => new DeliveryRate(r.KecamatanCode, r.Price)).ToListAsync(cancellationToken);

    public async Task<SellerTies?> TiesAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var sellers = db.Set<Seller>().AsNoTracking();
        var own = await sellers.Where(s => s.Id == sellerId)
            .Select(s => new { s.Name, s.GroupName, s.Cooperative, s.ApplicantId, s.EnteredById }).SingleOrDefaultAsync(cancellationToken);
        if (own is null) return null;

        var kin = await sellers.Where(s => s.Id != sellerId
                && ((s.GroupName != "" && s.GroupName == own.GroupName)
                    || (s.Cooperative != "" && (s.Cooperative == own.Cooperative || s.Cooperative == own.Name))
                    || (own.Cooperative != "" && s.Name == own.Cooperative)))
            .Select(s => s.Id).ToListAsync(cancellationToken);
        return new SellerTies(own.ApplicantId, own.EnteredById, kin);
    }

    public async Task<IReadOnlyList<SellerCard>> EnteredByAsync(Guid accountId, CancellationToken cancellationToken) =>
        await db.Set<Seller>().AsNoTracking().Where(s => s.EnteredById == accountId).OrderBy(s => s.Name).Select(Card).ToListAsync(cancellationToken);
}
