using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>A row read by the meaning of its columns.</summary>
internal sealed record ImportRow(SheetRow Row, IReadOnlyDictionary<ProductField, int> Mapping)
{
    public int Number => Row.Number;

    /// <summary>Empty also where no column was matched.</summary>
    public string this[ProductField field] => Mapping.TryGetValue(field, out var at) ? Row.Cell(at) : "";
}

/// <summary>Something refused about a row.</summary>
internal sealed record RowRefusal(ImportRow Row, Error Error);

/// <summary>The rows of one product, in the order of the file.</summary>
/// <param name="ProductId">The own product they mean; null for a new one.</param>
internal sealed record RowGroup(Guid? ProductId, List<ImportRow> Rows, List<RowRefusal> Refusals);

/// <summary>A seller's products by all that a row can call them.</summary>
internal sealed class OwnIndex(IReadOnlyList<(Guid Id, string Code, string Name, IReadOnlyList<string> Skus)> products)
{
    private readonly Dictionary<string, Guid> _codes = products.ToDictionary(product => product.Code, product => product.Id, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, string> _codeOf = products.ToDictionary(product => product.Id, product => product.Code);

    private readonly Dictionary<string, Guid> _skus =
        products.SelectMany(product => product.Skus.Select(sku => (sku, product.Id))).ToDictionary(one => one.sku, one => one.Id, StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, Guid> _names = products.ToLookup(product => Plain(product.Name), product => product.Id, StringComparer.Ordinal);

    /// <summary>Names are the same however they are capitalised and spaced.</summary>
    public static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Which product the row means; null for a new one.</summary>
    public Result<Guid?> ProductOf(ImportRow row)
    {
        var (code, sku, name) = (row[ProductField.Code], row[ProductField.Sku], Plain(row[ProductField.Name]));
        if (code.Length > 0)
        {
            if (!_codes.TryGetValue(code, out var coded)) return ImportErrors.CodeUnknown;
            return sku.Length > 0 && _skus.TryGetValue(sku, out var other) && other != coded ? ImportErrors.OtherProduct(_codeOf[other]) : (Guid?)coded;
        }

        if (sku.Length > 0) return _skus.TryGetValue(sku, out var stocked) ? (Guid?)stocked : ImportErrors.SkuUnknown;
        if (name.Length == 0) return ImportErrors.KeyMissing;
        return _names[name].Take(2).ToList() switch
        {
            [] => Result<Guid?>.Ok(null),
            [var only] => (Guid?)only,
            _ => ImportErrors.NameShared,
        };
    }
}

/// <summary>Gathers the rows of a file product by product; the same file against the same products gives the same groups.</summary>
internal static class RowGroups
{
    public static IReadOnlyList<RowGroup> Of(Sheet sheet, IReadOnlyDictionary<ProductField, int> mapping, OwnIndex own)
    {
        var groups = new Dictionary<string, RowGroup>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows.Select(row => new ImportRow(row, mapping)))
        {
            var meant = own.ProductOf(row);
            var key = meant.Error is not null ? $"? {row.Number}" : meant.Value is { } id ? $"{id:N}" : KeyOf(row[ProductField.Name]);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = new RowGroup(meant.IsSuccess ? meant.Value : null, [], []);
            group.Rows.Add(row);
            if (meant.Error is { } error) group.Refusals.Add(new RowRefusal(row, error));
        }

        RefuseNamesOfNew(groups);
        return [.. groups.Values];
    }

    /// <summary>A product that took the name of a new one of the same file could not be told from it the next time.</summary>
    private static void RefuseNamesOfNew(Dictionary<string, RowGroup> groups)
    {
        foreach (var group in groups.Values.Where(group => group.ProductId is not null))
        {
            foreach (var row in group.Rows)
            {
                if (row[ProductField.Name] is { Length: > 0 } name && groups.TryGetValue(KeyOf(name), out var taken))
                    group.Refusals.Add(new RowRefusal(row, ImportErrors.NameOfNew(taken.Rows[0].Number)));
            }
        }
    }

    private static string KeyOf(string newName) => "+ " + OwnIndex.Plain(newName);
}
