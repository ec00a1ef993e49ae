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
}
