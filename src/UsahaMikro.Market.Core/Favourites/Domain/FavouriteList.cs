using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.Domain;

/// <summary>What one person wants to find again; products by their code, with the name they had then.</summary>
public sealed class FavouriteList : AggregateRoot
{
    public const int Most = 200;

    private readonly List<Favourite> _items = [];

    private FavouriteList() { }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }
    public IReadOnlyList<Favourite> Items => _items;

    public static FavouriteList Of(Guid accountId, DateTimeOffset at) => new() { Id = Guid.CreateVersion7(at), AccountId = accountId };

    /// <summary>A product that is on the list already is no refusal.</summary>
    public Result Keep(string code, string name, DateTimeOffset at)
    {
        if (_items.Any(item => item.Code == code)) return Result.Ok();
        if (_items.Count >= Most) return FavouritesErrors.Full;
        _items.Add(new Favourite(Guid.CreateVersion7(at), code, name, at));
        return Result.Ok();
    }

    public void Drop(string code) => _items.RemoveAll(item => item.Code == code);
}

public sealed class Favourite(Guid id, string code, string name, DateTimeOffset addedAt) : IPartOf<FavouriteList>
{
    public Guid Id { get; private init; } = id;
    public string Code { get; private init; } = code;
    public string Name { get; private init; } = name;
    public DateTimeOffset AddedAt { get; private init; } = addedAt;
}
