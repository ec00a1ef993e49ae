using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>
/// What one person gathers for one buyer. It owns the checkout token (its id and version), so two tabs of one basket
/// hold the same token, and a placed basket has a new one.
/// </summary>
public sealed class Basket : AggregateRoot
{
    public const int MostLines = 100;

    /// <summary>More than this in one line is a slip of the finger.</summary>
    public const int MostPieces = 1_000_000;

    private readonly List<BasketLine> _lines = [];

    private Basket() { }

    public Guid Id { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid OwnerId { get; private init; }
    public IReadOnlyList<BasketLine> Lines => _lines;
    public string CheckoutToken => $"{Id:N}-{Version}";

    public static Basket For(Guid buyerId, Guid ownerId, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), BuyerId = buyerId, OwnerId = ownerId };

    /// <summary>Adds pieces; the same variant for the same day with the same meal is one line.</summary>
    public Result Add(Guid variantId, int quantity, DateOnly wantedOn, string note, DateTimeOffset at, MealWish? meal = null)
    {
        if (quantity is < 1 or > MostPieces) return OrderingErrors.BadQuantity;
        if (_lines.Count >= MostLines) return OrderingErrors.BasketFull;

        var there = _lines.SingleOrDefault(line => line.Is(variantId, wantedOn, meal));
        if (there is null) _lines.Add(new BasketLine(Guid.CreateVersion7(at), variantId, quantity, wantedOn, note, meal));
        else if (there.Quantity + quantity > MostPieces) return OrderingErrors.BadQuantity;
        else there.Change(there.Quantity + quantity, wantedOn, note.Length > 0 ? note : there.Note);
        return Result.Ok();
    }

    public Result Change(Guid lineId, int quantity, DateOnly wantedOn, string note)
    {
        if (quantity is < 1 or > MostPieces) return OrderingErrors.BadQuantity;
        if (_lines.SingleOrDefault(line => line.Id == lineId) is not { } found) return OrderingErrors.LineGone;
        if (_lines.Any(line => line != found && line.Is(found.VariantId, wantedOn, found.Meal))) return OrderingErrors.SameDayTwice;
        found.Change(quantity, wantedOn, note);
        return Result.Ok();
    }

    public void Remove(Guid lineId) => _lines.RemoveAll(line => line.Id == lineId);

    /// <summary>The lines become orders.</summary>
    public void Consume() => _lines.Clear();
}

/// <summary>Pieces of one variant wanted on one day.</summary>
public sealed class BasketLine(Guid id, Guid variantId, int quantity, DateOnly wantedOn, string note, MealWish? meal) : IPartOf<Basket>
{
    public Guid Id { get; private init; } = id;
    public Guid VariantId { get; private init; } = variantId;
    public int Quantity { get; private set; } = quantity;
    public DateOnly WantedOn { get; private set; } = wantedOn;
    public string Note { get; private set; } = note;

    /// <summary>What was chosen of a package; null for what is none.</summary>
    public MealWish? Meal { get; private init; } = meal;

    internal bool Is(Guid variantId, DateOnly wantedOn, MealWish? meal) =>
        VariantId == variantId && WantedOn == wantedOn && Meal?.ToJson() == meal?.ToJson();

    internal void Change(int quantity, DateOnly wantedOn, string note)
    {
        Quantity = quantity;
        WantedOn = wantedOn;
        Note = note;
    }
}
