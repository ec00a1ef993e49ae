using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

public enum ListingState { Draft, Published, Withdrawn }

public sealed record OwnProductRow(
    string Code, string Name, string Category, string? Picture, string Emoji, int Hue, Rupiah From, Rupiah To, string Unit, ListingState State,
    SupplyMode Mode, int Supply, int Variants);

public sealed record OwnPriceChange(Rupiah Before, Rupiah After, string Reason, string ByName, DateTimeOffset At);

/// <param name="To">The state the product moved to.</param>
public sealed record OwnProductStep(ListingState To, string ByName, DateTimeOffset At, string Note);

public sealed record OwnVariantFacts(
    Guid Id, string Name, string Sku, Rupiah Price, IReadOnlyList<PriceStep> Steps, SupplyLevel? Supply,
    IReadOnlyList<OwnPriceChange> PriceChanges, IReadOnlyList<StockMovement> Ledger);

public sealed record OwnProductFacts(
    string Code, string Slug, string Name, string Category, string Description, string Unit, int MinimumOrder, int LeadTimeDays,
    Fulfilment Fulfilment, Maker Maker, bool IsPdn, ListingState State, long Version, bool CanPublish, bool CanWithdraw,
    IReadOnlyList<OwnVariantFacts> Variants, IReadOnlyList<OwnProductStep> Steps);

/// <summary>A seller's own products, drafts and withdrawn ones included; another's are not there.</summary>
public sealed class OwnProductsQuery(MarketDbContext db, CategoryBook categories, IStockDesk stock)
{
    private const int LedgerLines = 50;

    public async Task<IReadOnlyList<OwnProductRow>> ListAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        var rows = await db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId).OrderBy(p => p.Name)
            .Select(p => new
            {
                p.Code,
                p.Name,
                p.Category,
                p.Unit,
                p.Status,
                Picture = p.Pictures.OrderBy(picture => picture.Number).Select(picture => picture.Small).FirstOrDefault(),
                Variants = p.Variants.Select(v => new { v.Id, v.Price }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var levels = await stock.LevelsAsync([.. rows.SelectMany(row => row.Variants.Select(v => v.Id))], cancellationToken);
        return rows.ConvertAll(row =>
        {
            var category = book.Category(row.Category);
            var own = row.Variants.Select(v => levels.GetValueOrDefault(v.Id)).OfType<SupplyLevel>().ToList();
            var mode = own.FirstOrDefault()?.Mode ?? SupplyMode.Stock;
            return new OwnProductRow(
                row.Code, row.Name, category.Name, row.Picture, category.Emoji, category.Hue,
                row.Variants.Select(v => v.Price).DefaultIfEmpty().Min(), row.Variants.Select(v => v.Price).DefaultIfEmpty().Max(), row.Unit,
                (ListingState)row.Status, mode, own.Sum(level => mode is SupplyMode.Stock ? level.OnHand : level.DailyCapacity), row.Variants.Count);
        });
    }

    /// <summary>Null when this seller has no such product.</summary>
    public async Task<OwnProductFacts?> FindAsync(string code, Guid sellerId, CancellationToken cancellationToken)
    {
        var product = await db.Set<Product>().AsNoTracking().AsSplitQuery().Where(p => p.Code == code && p.SellerId == sellerId)
            .Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Variants).ThenInclude(v => v.PriceChanges).Include(p => p.Steps)
            .SingleOrDefaultAsync(cancellationToken);
        if (product is null) return null;

        var book = await categories.ReadAsync(db, cancellationToken);
        var levels = await stock.LevelsAsync([.. product.Variants.Select(v => v.Id)], cancellationToken);
        var variants = new List<OwnVariantFacts>();
        foreach (var variant in product.Variants.OrderBy(v => v.Number))
        {
            variants.Add(new OwnVariantFacts(
                variant.Id, variant.Name, variant.Sku, variant.Price,
                [.. variant.Steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price))],
                levels.GetValueOrDefault(variant.Id),
                [.. variant.PriceChanges.OrderByDescending(change => change.At)
                    .Select(change => new OwnPriceChange(change.Before, change.After, change.Reason, change.ByName, change.At))],
                await stock.LedgerAsync(variant.Id, sellerId, LedgerLines, cancellationToken)));
        }

        return new OwnProductFacts(
            product.Code, product.Slug, product.Name, book.Category(product.Category).Name, product.Description, product.Unit, product.MinimumOrder,
            product.LeadTimeDays, product.Fulfilment, product.Maker, product.IsPdn, (ListingState)product.Status, product.Version,
            ProductMoves.Table.Allows(product.Status, ProductStatus.Published), ProductMoves.Table.Allows(product.Status, ProductStatus.Withdrawn), variants,
            [.. product.Steps.OrderBy(step => step.Id).Select(step => new OwnProductStep((ListingState)step.Status, step.ByName, step.At, step.Note))]);
    }
}
