using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class ReviewDesk(MarketDbContext db, ISellerRegistry sellers, LicenceDesk licences, TimeProvider clock) : IReviewDesk
{
    private IQueryable<Product> Products => db.Set<Product>().Include(p => p.Variants).Include(p => p.Pictures).AsSplitQuery();

    public async Task<ReviewSheet?> FindAsync(Guid productId, CancellationToken cancellationToken) =>
        await Products.AsNoTracking().SingleOrDefaultAsync(p => p.Id == productId, cancellationToken) is { } product ? Sheet(product) : null;

    public async Task<ReviewSheet?> FindOwnAsync(string code, Guid sellerId, CancellationToken cancellationToken) =>
        await Products.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code && p.SellerId == sellerId, cancellationToken) is { } product ? Sheet(product) : null;

    public async Task<IReadOnlyList<ReviewLine>> OfSellersAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken) =>
        await db.Set<Product>().AsNoTracking().Where(p => sellerIds.Contains(p.SellerId) && p.Status != ProductStatus.Discarded).OrderBy(p => p.Name)
            .Select(p => new ReviewLine(
                p.Id, p.Code, p.Name, p.SellerId, p.IsUnderReview, p.ClearedAt != null, p.Proposal != null,
                p.Status == ProductStatus.Published && p.HeldBecause == ""))
            .ToListAsync(cancellationToken);

    public async Task<Result<ReviewSheet>> HandInAsync(string code, Guid sellerId, CancellationToken cancellationToken)
    {
        if (await Products.SingleOrDefaultAsync(p => p.Code == code && p.SellerId == sellerId, cancellationToken) is not { } product) return CatalogErrors.NotFound;
        if (await sellers.FindAsync(sellerId, cancellationToken) is not { } seller) return CatalogErrors.NotFound;
        var facts = product.Current();
        if (MakerRule.Problem(seller, facts.Maker, facts.Member?.Id) is { } unfit) return unfit with { Field = null };
        return product.HandIn().Error is { } error ? error : Sheet(product);
    }

    public async Task<Result<Clearance>> ClearAsync(Guid productId, string fingerprint, Actor by, CancellationToken cancellationToken)
    {
        if (await Products.SingleOrDefaultAsync(p => p.Id == productId, cancellationToken) is not { } product) return CatalogErrors.NotFound;
        if (product.Clear(fingerprint, by, clock.GetUtcNow()).Error is { } error) return error;

        var seller = await sellers.FindAsync(product.SellerId, cancellationToken);
        if (seller is null) return CatalogErrors.NotFound;
        product.Hold(await licences.HindranceAsync(product.Live(), seller, cancellationToken), by, clock.GetUtcNow());
        if (product.Status is ProductStatus.Draft && seller.Registry is RegistryState.Verified && product.HeldBecause.Length == 0)
            product.Publish(by, clock.GetUtcNow());
        return new Clearance(product.Status is ProductStatus.Published && product.HeldBecause.Length == 0, product.HeldBecause);
    }

    public async Task<Result> GiveBackAsync(Guid productId, CancellationToken cancellationToken)
    {
        if (await db.Set<Product>().SingleOrDefaultAsync(p => p.Id == productId, cancellationToken) is not { } product) return CatalogErrors.NotFound;
        product.GiveBack();
        return Result.Ok();
    }

    public async Task<Result> LabelAsync(Guid productId, bool isFeatured, CancellationToken cancellationToken)
    {
        if (await db.Set<Product>().SingleOrDefaultAsync(p => p.Id == productId, cancellationToken) is not { } product) return CatalogErrors.NotFound;
        product.Feature(isFeatured);
        return Result.Ok();
    }

    private static ReviewSheet Sheet(Product product) => new(
        product.Id, product.Code, product.Slug, product.SellerId, product.Current(), product.ClearedAt is null ? null : product.Live(), product.IsUnderReview,
        product.IsFeatured, [.. product.Variants.Where(variant => !variant.IsStopped).OrderBy(variant => variant.Number).Select(variant => new ReviewPrice(variant.Name, variant.Price))],
        product.Menu);
}
