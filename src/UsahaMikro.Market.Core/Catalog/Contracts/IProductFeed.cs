using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>A published product, as an index takes it in.</summary>
/// <param name="Occasions">Slug and name of what people buy it for.</param>
public sealed record ListedProduct(
    Guid Id,
    string Name,
    string Description,
    string Category,
    string CategoryName,
    string? ParentCategory,
    string? ParentCategoryName,
    IReadOnlyList<KeyValuePair<string, string>> Occasions,
    Guid SellerId,
    Rupiah Price,
    DateTimeOffset PublishedAt,
    bool IsFeatured);

/// <summary>The public catalogue, for those who keep a copy of it.</summary>
public interface IProductFeed
{
    /// <summary>Published products in order of key, after one.</summary>
    Task<IReadOnlyList<ListedProduct>> AfterAsync(Guid? after, int take, CancellationToken cancellationToken);

    /// <summary>Those of these that are published.</summary>
    Task<IReadOnlyList<ListedProduct>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Every product of a seller, published or not.</summary>
    Task<IReadOnlyList<Guid>> IdsOfSellerAsync(Guid sellerId, CancellationToken cancellationToken);

    /// <summary>Published products whose name holds all these words; for the time without an index.</summary>
    Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<string> words, int take, CancellationToken cancellationToken);
}
