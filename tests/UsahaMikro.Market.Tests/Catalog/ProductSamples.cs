using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Catalog;

public static class ProductSamples
{
    public static readonly JudgedFacts Bandeng = new()
    {
        Name = "Sate bandeng",
        Category = "sate-bandeng",
        Description = "Enak dan halal.",
        Unit = "bungkus",
        Maker = Maker.DibuatSendiri,
        Nature = ProductNature.Barang,
        IsPdn = true,
    };

    public static Product Draft(
        Guid sellerId, JudgedFacts facts, DateTimeOffset at, Fulfilment fulfilment = Fulfilment.Stock, ProductTerms? terms = null, string? code = null) =>
        Product.Write(new ProductDraft(sellerId, fulfilment, facts, terms ?? new ProductTerms()), code ?? HumanCode.New(8), at);

    /// <summary>Cleared and published, without the steps before it.</summary>
    public static void List(this Product product, Actor by, DateTimeOffset at)
    {
        Assert.True(product.Clear(product.Current().Fingerprint(), by, at).IsSuccess);
        Assert.True(product.Publish(by, at).IsSuccess);
    }
}
