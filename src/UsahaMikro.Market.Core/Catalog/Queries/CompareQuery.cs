using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>A product beside others.</summary>
public sealed record ComparedProduct(ListedCard Card, SellerCard Seller, IReadOnlyList<ShownVariant> Variants);

/// <summary>A few products with what decides between them, in the order asked for; what is no longer published is left out.</summary>
public sealed class CompareQuery(ProductCards cards, IStockDesk stock, ISellerRegistry sellers)
{
    public async Task<IReadOnlyList<ComparedProduct>> FindAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        if (codes.Count == 0) return [];
        var asked = cards.Published.Where(p => codes.Contains(p.Code));
        var rows = await ProductCards.RowsAsync(asked, cancellationToken);
        var products = await asked.AsSingleQuery().Include(p => p.Variants).ThenInclude(v => v.Steps).ToDictionaryAsync(p => p.Code, cancellationToken);
        var known = await sellers.CardsAsync([.. rows.Select(row => row.SellerId).Distinct()], cancellationToken);
        var levels = await stock.LevelsAsync([.. products.Values.SelectMany(product => product.Variants).Select(variant => variant.Id)], cancellationToken);
        var made = await cards.OfAsync(rows, known, await cards.RulesAsync(cancellationToken), cancellationToken);
        return
        [
            .. made.Where(card => products.ContainsKey(card.Code)).OrderBy(card => codes.Index().First(one => one.Item == card.Code).Index)
                .Select(card => new ComparedProduct(card, known[card.SellerId],
                    [.. products[card.Code].Variants.Where(variant => !variant.IsStopped).OrderBy(variant => variant.Number).Select(variant => ProductPageQuery.Shown(variant, levels))])),
        ];
    }
}
