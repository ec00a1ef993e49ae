using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>What a product may be found by: <c>halal</c>, <c>pdn</c>, <c>unggulan</c> … as its badges say.</summary>
/// <param name="Through">Its last day; null while nothing ends it.</param>
public sealed record ProductMark(string Code, DateOnly From, DateOnly? Through);

/// <summary>A published product, as an index takes it in.</summary>
/// <param name="Details">Specification and names of its variants.</param>
/// <param name="Occasions">Slug and name of what people buy it for.</param>
/// <param name="IsAvailable">Some variant lies on a shelf or can be made.</param>
public sealed record ListedProduct(
    Guid Id,
    string Code,
    string Slug,
    string Name,
    string Description,
    string Details,
    string Category,
    string CategoryName,
    string? ParentCategory,
    string? ParentCategoryName,
    IReadOnlyList<KeyValuePair<string, string>> Occasions,
    Guid SellerId,
    Rupiah Price,
    int LeadTimeDays,
    int MinimumOrder,
    bool IsAvailable,
    DateTimeOffset PublishedAt,
    IReadOnlyList<ProductMark> Marks);

/// <summary>The public catalogue, for those who keep a copy of it.</summary>
public interface IProductFeed
{
    /// <summary>Published products in order of key, after one.</summary>
    Task<IReadOnlyList<ListedProduct>> AfterAsync(Guid? after, int take, CancellationToken cancellationToken);

    /// <summary>Those of these that are published.</summary>
    Task<IReadOnlyList<ListedProduct>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Every product of a seller, published or not.</summary>
    Task<IReadOnlyList<Guid>> IdsOfSellerAsync(Guid sellerId, CancellationToken cancellationToken);

    /// <summary>The products these variants belong to, published or not.</summary>
    Task<IReadOnlyList<Guid>> IdsOfVariantsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken);

    /// <summary>Published products whose name holds all these words; for the time without an index.</summary>
    Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<string> words, int take, CancellationToken cancellationToken);
}
