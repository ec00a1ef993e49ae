using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class CatalogDesk(MarketDbContext db) : ICatalogDesk
{
    public async Task<IReadOnlyDictionary<Guid, Offer>> OffersAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken)
    {
        var rows = await db.Listed()
            .SelectMany(p => p.Variants, (p, v) => new { Product = p, Variant = v })
            .Where(row => variantIds.Contains(row.Variant.Id) && !row.Variant.IsStopped)
            .Select(row => new
            {
                row.Variant.Id,
                row.Variant.Name,
                row.Variant.Price,
                Steps = row.Variant.Steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price)).ToList(),
                row.Product,
                Picture = row.Product.Pictures.OrderBy(picture => picture.Number).Select(picture => picture.Small).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id, row => new Offer(
            row.Id, row.Product.Id, row.Product.Code, row.Product.Slug, row.Product.Name, row.Name, row.Product.SellerId, row.Product.Unit,
            row.Product.MinimumOrder, row.Product.LeadTimeDays, row.Product.Fulfilment, row.Product.Maker, row.Product.IsPdn, row.Product.Tkdn,
            row.Product.Nature, row.Product.Category, row.Picture, [new PriceStep(1, row.Price), .. row.Steps])
        { MemberId = row.Product.MemberId, Menu = row.Product.Menu, CountsTogether = row.Product.CountsTogether });
    }
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        await db.Set<Product>().AsNoTracking().Where(p => codes.Contains(p.Code) && p.PublishedAt != null)
            .Select(p => new { p.Code, p.Name }).ToDictionaryAsync(p => p.Code, p => p.Name, cancellationToken);
}
