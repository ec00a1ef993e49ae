using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>What each row says of its variant: a new one, or another price or supply of a known one.</summary>
internal sealed class VariantRows
{
    private readonly Product? _product;
    private readonly IReadOnlyDictionary<Guid, OwnSupply> _supplies;
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);

    public VariantRows(RowGroup group, Product? product, IReadOnlyDictionary<Guid, OwnSupply> supplies)
    {
        (_product, _supplies) = (product, supplies);
        foreach (var row in group.Rows) Read(row);
        if ((product?.Variants.Count ?? 0) + Added.Count > Product.MostVariants)
            Refuse(group.Rows[^1], CatalogErrors.TooManyVariants(Product.MostVariants));
    }

    public List<RowRefusal> Refusals { get; } = [];
    public List<(Guid VariantId, Rupiah Price)> Prices { get; } = [];
    public List<SupplyChange> Supplies { get; } = [];
    public List<NewVariant> Added { get; } = [];

    private void Read(ImportRow row)
    {
        var found = Find(row);
        if (found.Error is { } error)
        {
            Refuse(row, error);
            return;
        }

        var name = found.Value?.Name ?? new NewVariant(row[ProductField.Variant], Rupiah.Zero, 0).NameOrOnly;
        if (!_rowOf.TryAdd(OwnIndex.Plain(name), row.Number)) Refuse(row, ImportErrors.VariantTwice(_rowOf[OwnIndex.Plain(name)]));
        else if (found.Value is { } variant) Change(row, variant);
        else Add(row, name);
    }

    /// <summary>Null for a new variant.</summary>
    private Result<ProductVariant?> Find(ImportRow row)
    {
        var (sku, name) = (row[ProductField.Sku], OwnIndex.Plain(row[ProductField.Variant]));
        if (_product is null) return Result<ProductVariant?>.Ok(null);
        if (sku.Length > 0)
        {
            var known = _product.Variants.FirstOrDefault(variant => string.Equals(variant.Sku, sku, StringComparison.OrdinalIgnoreCase));
            if (known is null) return ImportErrors.SkuUnknown;
            if (known.IsStopped) return ImportErrors.VariantStopped;
            return name.Length > 0 && OwnIndex.Plain(known.Name) != name ? ImportErrors.VariantNamed(known.Name) : known;
        }

        var sold = _product.Variants.Where(variant => !variant.IsStopped).ToList();
        if (name.Length == 0) return sold.Count == 1 ? sold[0] : ImportErrors.VariantUnsaid;
        if (sold.Find(variant => OwnIndex.Plain(variant.Name) == name) is { } named) return named;
        return _product.Variants.Any(variant => OwnIndex.Plain(variant.Name) == name) ? ImportErrors.VariantStopped : Result<ProductVariant?>.Ok(null);
    }

    private void Add(ImportRow row, string name)
    {
        if (row[ProductField.Price].Length == 0) Refuse(row, ImportErrors.PriceMissing);
        if (row[ProductField.Supply].Length == 0) Refuse(row, ImportErrors.SupplyMissing);
        var (price, supply) = (Number(row, ProductField.Price), Number(row, ProductField.Supply));
        if (price is null || supply is null) return;

        var variant = new NewVariant(name, new Rupiah(price.Value), Supply(supply.Value));
        foreach (var refusal in variant.Refusals()) Refuse(row, refusal);
        Added.Add(variant);
    }

    private void Change(ImportRow row, ProductVariant variant)
    {
        if (Number(row, ProductField.Price) is { } price && price != variant.Price.Amount)
        {
            if (Product.PriceProblem(new Rupiah(price)) is { } refusal) Refuse(row, refusal);
            Prices.Add((variant.Id, new Rupiah(price)));
        }

        if (_supplies.GetValueOrDefault(variant.Id) is not { } own || Number(row, ProductField.Supply) is not { } supply) return;
        var now = own.Now;
        var seen = Number(row, ProductField.SupplySeen);
        // Orders may have taken some since the file was made: what the seller did not touch is not set back.
        if (supply == now || supply == seen) return;
        if (seen is not null && seen != now) Refuse(row, ImportErrors.SupplyMoved(now));
        else if (NewVariant.OpeningProblem(Supply(supply)) is { } refusal) Refuse(row, refusal);
        else if (own.Least > supply) Refuse(row, ImportErrors.SupplyBelow(own.Least));
        Supplies.Add(new SupplyChange(own, Supply(supply)));
    }

    private long? Number(ImportRow row, ProductField field)
    {
        if (row[field].Length == 0) return null;
        var number = EntryText.Whole(field, row[field]);
        if (number.Error is not { } error) return number.Value;
        Refuse(row, error);
        return null;
    }

    private static int Supply(long number) => (int)long.Clamp(number, int.MinValue, int.MaxValue);

    private void Refuse(ImportRow row, Error error) => Refusals.Add(new RowRefusal(row, error));
}
