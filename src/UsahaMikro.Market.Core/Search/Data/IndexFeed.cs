using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Brings products from the catalogue into the index, as the database has them now.</summary>
internal sealed class IndexFeed(IProductFeed products, ISellerRegistry sellers, IAreaBook areas)
{
    private const int Batch = 500;

    /// <summary>Everything published, into empty tables.</summary>
    public async Task<int> FillAsync(SqliteConnection index, int generation, CancellationToken cancellationToken)
    {
        var filled = 0;
        await foreach (var batch in BatchesAsync(cancellationToken))
        {
            await using var transaction = await index.BeginTransactionAsync(cancellationToken);
            foreach (var row in batch) await AddAsync(index, generation, row, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            filled += batch.Count;
        }

        return filled;
    }

    /// <summary>These products as they are now: changed, new, or gone.</summary>
    public async Task<IReadOnlyList<RowChange>> RenewAsync(
        SqliteConnection index, int generation, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var changes = new List<RowChange>();
        foreach (var some in ids.Chunk(Batch))
        {
            var listed = (await RowsAsync(await products.ByIdsAsync(some, cancellationToken), cancellationToken)).ToDictionary(row => row.Product.Id);
            foreach (var id in some)
            {
                var gone = await RemoveAsync(index, generation, id, cancellationToken);
                var now = listed.TryGetValue(id, out var row) ? row.At(await AddAsync(index, generation, row, cancellationToken)) : null;
                if (gone is null && now is null) continue;
                changes.Add(new RowChange(gone?.Row, now, [.. (gone?.Words ?? []).Select(word => (word, -1)), .. (now is null ? [] : row!.Words).Select(word => (word, 1))]));
            }
        }

        return changes;
    }

    /// <summary>Products whose row is missing, too much, or not as the catalogue has it now.</summary>
    public async Task<IReadOnlyList<Guid>> DriftAsync(SqliteConnection index, int generation, CancellationToken cancellationToken)
    {
        var stamps = (await index.ReadAsync($"SELECT id, stamp FROM items_{generation}", [], row => (Id: Id(row), Stamp: row.GetInt64(1)), cancellationToken))
            .ToDictionary(pair => pair.Id, pair => pair.Stamp);
        var drifted = new List<Guid>();
        await foreach (var batch in BatchesAsync(cancellationToken))
            drifted.AddRange(batch.Where(row => !stamps.Remove(row.Product.Id, out var stamp) || stamp != row.Stamp).Select(row => row.Product.Id));
        return [.. drifted, .. stamps.Keys];
    }

    /// <summary>The products that these events may have changed.</summary>
    public async Task<IReadOnlyCollection<Guid>> ChangedAsync(IReadOnlyList<IDomainEvent> news, CancellationToken cancellationToken)
    {
        var changed = news.OfType<ProductChanged>().Select(happened => happened.ProductId).ToHashSet();
        foreach (var seller in news.OfType<SellerChanged>().Select(happened => happened.SellerId).Distinct())
            changed.UnionWith(await products.IdsOfSellerAsync(seller, cancellationToken));
        var variants = news.OfType<SupplyLevelChanged>().Select(happened => happened.VariantId).Distinct().ToList();
        if (variants.Count > 0) changed.UnionWith(await products.IdsOfVariantsAsync(variants, cancellationToken));
        return changed;
    }

    /// <summary>Everything published, batch by batch.</summary>
    public async IAsyncEnumerable<IReadOnlyList<IndexRow>> BatchesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (Guid? after = null; ;)
        {
            var batch = await products.AfterAsync(after, Batch, cancellationToken);
            if (batch.Count == 0) yield break;
            yield return await RowsAsync(batch, cancellationToken);
            after = batch[^1].Id;
        }
    }

    public async Task<IReadOnlyList<IndexRow>> RowsOfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await RowsAsync(await products.ByIdsAsync(ids, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<IndexRow>> RowsAsync(IReadOnlyList<ListedProduct> batch, CancellationToken cancellationToken)
    {
        var known = await sellers.CardsAsync([.. batch.Select(product => product.SellerId).Distinct()], cancellationToken);
        return [.. batch.Where(product => known.ContainsKey(product.SellerId)).Select(product =>
            IndexRow.Of(product, known[product.SellerId], areas.KecamatanName(known[product.SellerId].KecamatanCode), LexiconFile.Shipped))];
    }

    private static async Task<int> AddAsync(SqliteConnection index, int generation, IndexRow row, CancellationToken cancellationToken)
    {
        var (product, seller) = (row.Product, row.Seller);
        var number = await index.ScalarAsync(
            $"""
            INSERT INTO items_{generation} (id, seller, name, address, stamp, price, published, facets)
            VALUES ($id, $seller, $name, $address, $stamp, $price, $published, $facets) RETURNING row
            """,
            cancellationToken,
            ("$id", Bytes(product.Id)), ("$seller", Bytes(product.SellerId)), ("$name", product.Name), ("$address", $"{product.Slug}-{product.Code}"),
            ("$stamp", row.Stamp), ("$price", product.Price.Amount), ("$published", product.PublishedAt.UtcTicks), ("$facets", row.Facets));
        await index.RunAsync(
            $"""
            INSERT INTO words_{generation} (rowid, name, category, occasions, seller, kecamatan, description)
            VALUES ($row, $name, $category, $occasions, $seller, $kecamatan, $description);
            INSERT INTO labels_{generation} VALUES ('kategori', $shelf, $shelfName), ('usaha', $shop, $shopName)
            ON CONFLICT (kind, value) DO UPDATE SET text = excluded.text
            """,
            cancellationToken,
            ("$row", number), ("$name", row.Texts[0]), ("$category", row.Texts[1]), ("$occasions", row.Texts[2]), ("$seller", row.Texts[3]),
            ("$kecamatan", row.Texts[4]), ("$description", row.Texts[5]),
            ("$shelf", product.Category), ("$shelfName", product.CategoryName), ("$shop", seller.Slug), ("$shopName", seller.Name));
        return (int)(long)number!;
    }

    private static async Task<(int Row, IReadOnlyList<string> Words)?> RemoveAsync(
        SqliteConnection index, int generation, Guid id, CancellationToken cancellationToken)
    {
        if (await index.ScalarAsync($"SELECT row FROM items_{generation} WHERE id = $id", cancellationToken, ("$id", Bytes(id))) is not long row) return null;
        var texts = await index.ReadAsync(
            $"SELECT name, category, occasions, seller, kecamatan, description FROM words_{generation} WHERE rowid = $row", [("$row", row)],
            words => Enumerable.Range(0, 6).Select(words.GetString).ToList(), cancellationToken);
        await index.RunAsync($"DELETE FROM words_{generation} WHERE rowid = $row; DELETE FROM items_{generation} WHERE row = $row", cancellationToken, ("$row", row));
        return ((int)row, [.. texts.SelectMany(text => text).SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)]);
    }

    private static Guid Id(SqliteDataReader row) => new(row.GetFieldValue<byte[]>(0), bigEndian: true);

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);
}
