using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Brings products from the catalogue into the index, as the database has them now.</summary>
internal sealed class IndexFeed(IProductFeed products, ISellerRegistry sellers, IAreaBook areas)
{
    private const int Batch = 500;

    private const string AddItem = """
        INSERT INTO items (id, seller, category, parent, kecamatan, price, published, featured)
        VALUES ($id, $seller, $category, $parent, $kecamatan, $price, $published, $featured) RETURNING row
        """;

    private const string AddWords = "INSERT INTO words (rowid, name, category, occasions, seller, kecamatan, description) VALUES ($row, $name, $category, $occasions, $seller, $kecamatan, $description)";

    /// <summary>Everything published, into empty tables.</summary>
    public async Task<int> FillAsync(SqliteConnection index, CancellationToken cancellationToken)
    {
        var filled = 0;
        for (Guid? after = null; ;)
        {
            var batch = await products.AfterAsync(after, Batch, cancellationToken);
            if (batch.Count == 0) return filled;
            await AddAsync(index, batch, cancellationToken);
            filled += batch.Count;
            after = batch[^1].Id;
        }
    }

    /// <summary>These products as they are now: changed, new, or gone.</summary>
    public async Task RenewAsync(SqliteConnection index, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var some in ids.Chunk(Batch))
        {
            foreach (var id in some) await RemoveAsync(index, id, cancellationToken);
            await AddAsync(index, await products.ByIdsAsync(some, cancellationToken), cancellationToken);
        }
    }

    public Task<IReadOnlyList<Guid>> IdsOfSellerAsync(Guid sellerId, CancellationToken cancellationToken) =>
        products.IdsOfSellerAsync(sellerId, cancellationToken);

    private async Task AddAsync(SqliteConnection index, IReadOnlyList<ListedProduct> batch, CancellationToken cancellationToken)
    {
        var known = await sellers.CardsAsync([.. batch.Select(product => product.SellerId).Distinct()], cancellationToken);
        foreach (var product in batch)
        {
            if (!known.TryGetValue(product.SellerId, out var seller)) continue;
            var row = await index.ScalarAsync(AddItem, cancellationToken,
                ("$id", Bytes(product.Id)), ("$seller", Bytes(product.SellerId)), ("$category", product.Category), ("$parent", product.ParentCategory),
                ("$kecamatan", seller.KecamatanCode), ("$price", product.Price.Amount), ("$published", product.PublishedAt.UtcTicks),
                ("$featured", product.IsFeatured ? 1 : 0));
            await index.RunAsync(AddWords, cancellationToken,
                ("$row", row), ("$name", product.Name), ("$category", $"{product.CategoryName} {product.ParentCategoryName}"),
                ("$occasions", string.Join(' ', product.Occasions.Select(one => one.Value))), ("$seller", seller.Name),
                ("$kecamatan", areas.KecamatanName(seller.KecamatanCode)), ("$description", product.Description));
            foreach (var (slug, _) in product.Occasions)
                await index.RunAsync("INSERT INTO occasions (slug, row) VALUES ($slug, $row)", cancellationToken, ("$slug", slug), ("$row", row));
        }
    }

    private static async Task RemoveAsync(SqliteConnection index, Guid id, CancellationToken cancellationToken)
    {
        if (await index.ScalarAsync("SELECT row FROM items WHERE id = $id", cancellationToken, ("$id", Bytes(id))) is not { } row) return;
        await index.RunAsync(
            "DELETE FROM words WHERE rowid = $row; DELETE FROM occasions WHERE row = $row; DELETE FROM items WHERE row = $row", cancellationToken, ("$row", row));
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);
}
