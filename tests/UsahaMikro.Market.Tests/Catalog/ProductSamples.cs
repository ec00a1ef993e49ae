using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

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

    public static readonly Actor Judge = new(Guid.Parse("00000000-0000-7000-8000-00000000cafe"), "Kurator Uji", Role.Curator);

    /// <summary>A curator clears what the seller says now.</summary>
    public static async Task ClearAsync(this MarketApp app, Guid productId)
    {
        var sheet = await app.InScopeAsync(services => services.GetRequiredService<IReviewDesk>().FindAsync(productId, CancellationToken.None));
        Assert.True((await app.AtReviewDeskAsync(desk => desk.ClearAsync(productId, sheet!.Facts.Fingerprint(), Judge, CancellationToken.None))).IsSuccess);
    }

    public static Task<Result<T>> AtReviewDeskAsync<T>(this MarketApp app, Func<IReviewDesk, Task<Result<T>>> act) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().InTransactionAsync(Judge, () => act(services.GetRequiredService<IReviewDesk>()), CancellationToken.None));

    /// <summary>Cleared and published, without the steps before it.</summary>
    public static void List(this Product product, Actor by, DateTimeOffset at)
    {
        Assert.True(product.Clear(product.Current().Fingerprint(), by, at).IsSuccess);
        Assert.True(product.Publish(by, at).IsSuccess);
    }
}
