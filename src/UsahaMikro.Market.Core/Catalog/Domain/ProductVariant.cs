using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A size, flavour or colour of a product, with its own price and stock.</summary>
public sealed class ProductVariant : IPartOf<Product>
{
    private readonly List<ProductPriceStep> _steps = [];
    private readonly List<ProductPriceChange> _priceChanges = [];
    private readonly List<ProductVariantStep> _moves = [];

    private ProductVariant() { }

    internal ProductVariant(Guid id, string sku, string name, Rupiah price, int number)
    {
        Id = id;
        Sku = sku;
        Name = name;
        Price = price;
        Number = number;
    }

    public Guid Id { get; private init; }
    public string Sku { get; private init; } = "";
    public string Name { get; private set; } = "";

    /// <summary>Its place among the variants.</summary>
    public int Number { get; internal set; }

    public Rupiah Price { get; private set; }

    /// <summary>No longer sold; orders that run are carried out.</summary>
    public bool IsStopped { get; private set; }

    public IReadOnlyList<ProductPriceStep> Steps => _steps;
    public IReadOnlyList<ProductPriceChange> PriceChanges => _priceChanges;
    public IReadOnlyList<ProductVariantStep> Moves => _moves;

    private IReadOnlyList<PriceStep> Ladder => [.. _steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price))];

    internal void AddStep(PriceStep step) => _steps.Add(new ProductPriceStep(step.From, step.Price));

    /// <summary>A new base price; a ladder never asks more per piece for more pieces.</summary>
    internal void Reprice(Rupiah price, string reason, Actor by, DateTimeOffset at) =>
        Offer(price, [.. Ladder.Where(step => step.Price < price)], reason, by, at);

    /// <summary>Another ladder above the same base price.</summary>
    internal void Regrade(IReadOnlyList<PriceStep> ladder, string reason, Actor by, DateTimeOffset at)
    {
        if (!ladder.SequenceEqual(Ladder)) Offer(Price, ladder, reason, by, at);
    }

    internal void Rename(string name, Actor by, DateTimeOffset at)
    {
        _moves.Add(new ProductVariantStep($"Nama {Name} menjadi {name}", by.DisplayName, at));
        Name = name;
    }

    internal void Sell(bool isSold, string reason, Actor by, DateTimeOffset at)
    {
        IsStopped = !isSold;
        _moves.Add(new ProductVariantStep(isSold ? "Dijual lagi" : $"Berhenti dijual: {reason}", by.DisplayName, at));
    }

    private void Offer(Rupiah price, IReadOnlyList<PriceStep> ladder, string reason, Actor by, DateTimeOffset at)
    {
        _priceChanges.Add(new ProductPriceChange(Price, price, Ladder, ladder, reason.Trim(), by.DisplayName, at));
        Price = price;
        _steps.RemoveAll(step => ladder.All(one => one.From != step.From));
        foreach (var step in ladder)
        {
            if (_steps.Find(one => one.From == step.From) is { } there) there.Price = step.Price;
            else AddStep(step);
        }
    }
}

/// <summary>A step of the price ladder above the base price.</summary>
public sealed class ProductPriceStep(int from, Rupiah price) : IPartOf<Product>
{
    public int From { get; private init; } = from;
    public Rupiah Price { get; internal set; } = price;
}

/// <summary>One change of price, of the base or of the ladder above it; append-only.</summary>
public sealed class ProductPriceChange : IPartOf<Product>
{
    private ProductPriceChange() { }

    internal ProductPriceChange(
        Rupiah before, Rupiah after, IReadOnlyList<PriceStep> ladderBefore, IReadOnlyList<PriceStep> ladderAfter, string reason, string byName, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        (Before, After, LadderBefore, LadderAfter) = (before, after, ladderBefore, ladderAfter);
        (Reason, ByName, At) = (reason, byName, at);
    }

    public Guid Id { get; private init; }
    public Rupiah Before { get; private init; }
    public Rupiah After { get; private init; }
    public IReadOnlyList<PriceStep> LadderBefore { get; private init; } = [];
    public IReadOnlyList<PriceStep> LadderAfter { get; private init; } = [];
    public string Reason { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
}

/// <summary>A variant renamed, no longer sold, or sold again: who, when, why. Never changed, never removed.</summary>
public sealed class ProductVariantStep(string what, string byName, DateTimeOffset at) : IPartOf<Product>
{
    public long Id { get; private init; }
    public string What { get; private init; } = what;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
}

/// <summary>A picture in three widths, stored by content hash.</summary>
public sealed class ProductPicture : IPartOf<Product>
{
    private ProductPicture() { }

    internal ProductPicture(JudgedPicture picture)
    {
        (Id, Alt, Width, Height) = (picture.Id, picture.Alt, picture.Width, picture.Height);
        (Small, Medium, Large) = (picture.Small, picture.Medium, picture.Large);
    }

    public Guid Id { get; private init; }

    /// <summary>Its place in the gallery, from 1; the first one stands on the cards.</summary>
    public int Number { get; internal set; }

    public string Alt { get; internal set; } = "";
    public int Width { get; private init; }
    public int Height { get; private init; }
    public string Small { get; private init; } = "";
    public string Medium { get; private init; } = "";
    public string Large { get; private init; } = "";
}
