using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class GoodsDesk(MarketDbContext db, CategoryBook categories, LicenceDesk licences) : IGoodsDesk
{
    public async Task<IReadOnlyList<ProductSheet>> SheetsAsync(IReadOnlyCollection<SellerCard> sellers, CancellationToken cancellationToken)
    {
        var cards = sellers.ToDictionary(seller => seller.Id);
        var ids = cards.Keys.ToList();
        var book = await categories.ReadAsync(db, cancellationToken);
        var products = await db.Set<Product>().AsNoTracking().Where(p => ids.Contains(p.SellerId) && p.Status != ProductStatus.Discarded).OrderBy(p => p.Name)
            .Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Pictures).AsSplitQuery().ToListAsync(cancellationToken);
        var sheets = new List<ProductSheet>(products.Count);
        foreach (var product in products)
        {
            var facts = product.Current();
            var shelf = book.Category(facts.Category);
            sheets.Add(new ProductSheet(
                product.Id, product.Code, product.Slug, product.SellerId, shelf.Name, shelf.IsFood, facts, product.Terms(), product.Fulfilment,
                product.ClearedAt is not null, product.Status is ProductStatus.Published && product.HeldBecause.Length == 0 && !product.IsSellerAway, product.Proposal is not null,
                [.. product.Variants.Where(variant => !variant.IsStopped).OrderBy(variant => variant.Number).Select(Variant)],
                await licences.MissingAsync(facts, cards[product.SellerId], cancellationToken)));
        }

        return sheets;
    }

    private static SheetVariant Variant(ProductVariant variant) => new(
        variant.Id, variant.Name, variant.Price, [.. variant.Steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price))]);
}
