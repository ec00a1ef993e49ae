using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <param name="Opening">Pieces on the shelf, or pieces a day when made to order or a service.</param>
public sealed record NewVariant(string Name, Rupiah Price, int Opening);

public sealed record WriteProductCommand(
    string Name, string Category, string Description, string Unit, Maker Maker, bool IsPdn, Fulfilment Fulfilment, int LeadTimeDays,
    int MinimumOrder, IReadOnlyList<NewVariant> Variants);

/// <summary>A new product of the seller, with its variants and what there is of each; a draft until published.</summary>
public sealed class WriteProduct(MarketDbContext db, IStockDesk stock, TimeProvider clock)
{
    private const int CodeLength = 8;

    /// <returns>The code of the new product.</returns>
    public Task<Result<string>> ExecuteAsync(WriteProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
            var category = await db.Set<Category>().AsNoTracking().SingleOrDefaultAsync(c => c.Slug == command.Category, cancellationToken);
            if (Error.Together(Refusals(command, category)) is { } refusal) return refusal;

            var product = Product.Write(Draft(command, sellerId, category!.Nature), HumanCode.New(CodeLength), clock.GetUtcNow());
            db.Add(product);
            var mode = command.Fulfilment is Fulfilment.Stock ? SupplyMode.Stock : SupplyMode.DailyCapacity;
            foreach (var (line, at) in command.Variants.Select((line, at) => (line, at)))
            {
                var sku = $"{product.Code}-{(char)('A' + at)}";
                var variant = product.AddVariant(sku, line.Name.Trim() is { Length: > 0 } name ? name : "Standar", line.Price, [], clock.GetUtcNow());
                await stock.OpenAsync(
                    variant.Id, sellerId, mode, mode is SupplyMode.Stock ? line.Opening : 0, mode is SupplyMode.Stock ? 0 : line.Opening, actor, cancellationToken);
            }

            return product.Code;
        }, cancellationToken);

    private static IEnumerable<Error> Refusals(WriteProductCommand command, Category? category)
    {
        if (command.Name.Trim().Length is < 3 or > 200 || Slug.Of(command.Name).Length == 0) yield return CatalogErrors.NameMissing;
        if (category is null) yield return CatalogErrors.CategoryUnknown;
        if (string.IsNullOrWhiteSpace(command.Unit)) yield return CatalogErrors.UnitMissing;
        if (command.MinimumOrder < 1) yield return CatalogErrors.MinimumTooSmall;
        if (command.LeadTimeDays is < 0 or > 365) yield return CatalogErrors.LeadTimeOutOfRange;
        if (command.Variants.Count is 0 or > 26) yield return CatalogErrors.NoVariant;
        if (command.Variants.Any(variant => variant.Price <= Rupiah.Zero)) yield return CatalogErrors.PriceNotPositive;
        if (command.Variants.Any(variant => variant.Opening < 0)) yield return CatalogErrors.OpeningNegative;
    }

    private static ProductDraft Draft(WriteProductCommand command, Guid sellerId, ProductNature nature) => new()
    {
        SellerId = sellerId,
        Name = command.Name.Trim(),
        Category = command.Category,
        Description = command.Description.Trim(),
        Unit = command.Unit.Trim(),
        Maker = command.Maker,
        IsPdn = command.IsPdn,
        Nature = command.Fulfilment is Fulfilment.Service ? ProductNature.Jasa : nature,
        Fulfilment = command.Fulfilment,
        LeadTimeDays = command.LeadTimeDays,
        MinimumOrder = command.MinimumOrder,
    };
}
