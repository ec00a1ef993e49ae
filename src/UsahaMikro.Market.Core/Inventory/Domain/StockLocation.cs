using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Domain;

/// <summary>A store room or point of sale of one owner. Each has a main one, whose key is the owner's; closed ones stay for the ledger.</summary>
public sealed class StockLocation : AggregateRoot
{
    public const string MainName = "Utama";
    public const int MostOpen = 20;

    private StockLocation() { }

    public Guid Id { get; private init; }
    public Guid OwnerId { get; private init; }
    public string Name { get; private set; } = "";
    public DateTimeOffset OpenedAt { get; private init; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public bool IsMain => Id == OwnerId;

    public static StockLocation Main(Guid ownerId, DateTimeOffset at) => new() { Id = ownerId, OwnerId = ownerId, Name = MainName, OpenedAt = at };

    /// <param name="others">The open places of this owner.</param>
    public static Result<StockLocation> Open(Guid ownerId, string name, IReadOnlyList<StockLocation> others, DateTimeOffset at)
    {
        if (others.Count >= MostOpen) return InventoryErrors.TooManyPlaces(MostOpen);
        if (Problem(name, others) is { } wrong) return wrong;
        return new StockLocation { Id = Guid.CreateVersion7(at), OwnerId = ownerId, Name = name.Trim(), OpenedAt = at };
    }

    public Result Rename(string name, IReadOnlyList<StockLocation> others)
    {
        if (Problem(name, [.. others.Where(one => one.Id != Id)]) is { } wrong) return wrong;
        Name = name.Trim();
        return Result.Ok();
    }

    /// <summary>Nothing may lie here any more.</summary>
    public Result Close(int pieces, DateTimeOffset at)
    {
        if (IsMain) return InventoryErrors.MainPlaceStays;
        if (ClosedAt is not null) return Result.Ok();
        if (pieces > 0) return InventoryErrors.PlaceNotEmpty(Name, pieces);
        ClosedAt = at;
        return Result.Ok();
    }

    private static Error? Problem(string name, IReadOnlyList<StockLocation> others)
    {
        if (name.Trim().Length is 0 or > 60) return InventoryErrors.PlaceNameMissing;
        return others.Any(one => string.Equals(one.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)) ? InventoryErrors.PlaceNameTaken : null;
    }
}
