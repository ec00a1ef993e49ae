namespace UsahaMikro.Market.Inventory.Domain;

/// <summary>From which places pieces are taken.</summary>
public static class Shares
{
    /// <summary>One place when one has enough, the first such; else several, those with most first. Null when all together have too little.</summary>
    public static IReadOnlyList<(StockBalance Place, int Pieces)>? Of(IReadOnlyList<StockBalance> places, int quantity)
    {
        if (places.FirstOrDefault(place => place.Available >= quantity) is { } enough) return [(enough, quantity)];

        var taken = new List<(StockBalance, int)>();
        foreach (var place in places.Where(place => place.Available > 0).OrderByDescending(place => place.Available))
        {
            var pieces = Math.Min(quantity, place.Available);
            taken.Add((place, pieces));
            quantity -= pieces;
            if (quantity == 0) return taken;
        }

        return null;
    }
}
