using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A size, flavour or colour of a product, with its own price and stock.</summary>
public sealed class ProductVariant : IPartOf<Product>
{
    private readonly List<ProductPriceStep> _steps = [];
    private readonly List<ProductPriceChange> _priceChanges = [];

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
    public int Number { get; private init; }
    public Rupiah Price { get; private set; }
    public IReadOnlyList<ProductPriceStep> Steps => _steps;
    public IReadOnlyList<ProductPriceChange> PriceChanges => _priceChanges;

    internal void AddStep(PriceStep step) => _steps.Add(new ProductPriceStep(step.From, step.Price));

    internal void Reprice(Rupiah price, string reason, Actor by, DateTimeOffset at)
    {
        _priceChanges.Add(new ProductPriceChange(Price, price, reason, by.DisplayName, at));
        Price = price;

        // A ladder never asks more per piece for more pieces.
        _steps.RemoveAll(step => step.Price >= price);
    }
}

/// <summary>A step of the price ladder above the base price.</summary>
public sealed class ProductPriceStep(int from, Rupiah price) : IPartOf<Product>
{
    public int From { get; private init; } = from;
    public Rupiah Price { get; private init; } = price;
}

/// <summary>One change of price; append-only.</summary>
public sealed class ProductPriceChange(Rupiah before, Rupiah after, string reason, string byName, DateTimeOffset at) : IPartOf<Product>
{
    public Guid Id { get; private init; } = Guid.CreateVersion7(at);
    public Rupiah Before { get; private init; } = before;
    public Rupiah After { get; private init; } = after;
    public string Reason { get; private init; } = reason;
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
