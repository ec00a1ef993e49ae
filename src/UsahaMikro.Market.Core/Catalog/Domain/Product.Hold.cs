using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A product that stood in the market was taken off its shelf.</summary>
[EventName("catalog.product-held.1")]
public sealed record ProductHeld(Guid ProductId, Guid SellerId, string Name, string Because) : IDomainEvent;

public sealed partial class Product
{
    /// <summary>What keeps a published product from being shown: a missing paper, or a scale that is not listed; empty when nothing does.</summary>
    public string HeldBecause { get; private set; } = "";

    /// <summary>Takes it off the shelf while something hinders and puts it back when nothing does; orders that run are not touched.</summary>
    /// <param name="because">Empty when nothing hinders.</param>
    public void Hold(string because, Actor by, DateTimeOffset at)
    {
        if (because == HeldBecause) return;

        if (Status is ProductStatus.Published && HeldBecause.Length == 0) Raise(new ProductHeld(Id, SellerId, Name, because));
        HeldBecause = because;
        if (Status is ProductStatus.Published)
            _steps.Add(new ProductStep(Status, by.DisplayName, at, because.Length == 0 ? "Tampil lagi: tidak ada lagi yang menghalangi." : $"Tidak ditampilkan: {because}"));
        Raise(new ProductChanged(Id));
    }
}
