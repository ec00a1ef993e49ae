using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

/// <summary>Uniforms by a list of sizes (SRG 11.a).</summary>
public class SizesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Url = "/instansi/keranjang/ukuran";

    [Fact]
    public async Task A_table_of_sizes_becomes_lines_of_the_basket_at_once()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var done = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "8"), (Field(sizes[1]), "12"), (Field(sizes[2]), ""));

        Assert.Equal("/instansi/keranjang", done.Headers.Location!.OriginalString);
        var lines = (await app.BasketAsync(stage.BuyerActor)).Groups.Single().Lines;
        Assert.Equal([8, 12], lines.Select(line => line.Quantity));
        Assert.All(lines, line => Assert.Equal((90_000, null), (line.UnitPrice.Amount, line.Problem)));
    }

    [Fact]
    public async Task Where_the_seller_does_not_count_together_each_size_has_its_own_ladder_and_minimum()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: false);
        using var done = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "8"), (Field(sizes[1]), "12"));

        var lines = (await app.BasketAsync(stage.BuyerActor)).Groups.Single().Lines;
        Assert.Equal([100_000, 100_000], lines.Select(line => line.UnitPrice.Amount));
        Assert.Contains("paling sedikit 10", lines[0].Problem, StringComparison.Ordinal);
        Assert.Null(lines[1].Problem);
    }

    [Fact]
    public async Task The_price_of_all_sizes_together_is_frozen_in_the_order()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var done = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "8"), (Field(sizes[1]), "12"));
        var placed = await app.PlaceAsync(await app.CheckoutAsync(stage.BuyerActor, stage.Package), stage.BuyerActor);

        var order = await app.OrderAsync(placed.Value.Single());
        Assert.Equal(1_800_000, order.Goods.Amount);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Below_the_minimum_of_all_together_is_told()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var done = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "4"), (Field(sizes[1]), "5"));
        Assert.All((await app.BasketAsync(stage.BuyerActor)).Groups.Single().Lines, line => Assert.Contains("semua varian bersama", line.Problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", "paling sedikit satu ukuran")]
    [InlineData("5", "-1", "Jumlah harus antara")]
    public async Task A_table_that_cannot_be_adds_nothing_and_comes_back(string first, string second, string told)
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var refused = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), first), (Field(sizes[1]), second));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains(told, page.QuerySelector("#galat")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(first, page.QuerySelector($"[name='{Field(sizes[0])}']")!.GetAttribute("value"));
        Assert.True((await app.BasketAsync(stage.BuyerActor)).IsEmpty);
    }

    [Fact]
    public async Task Sizes_of_another_product_do_not_come_in_through_the_table()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        var form = Browser.FieldsOf(await stage.Buyer.PageAsync($"{Url}?produk={code}"), Url);
        using var refused = await stage.Buyer.PostAsync(Url, form, (Field(sizes[0]), "10"), (Field(stage.Product), "1"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.True((await app.BasketAsync(stage.BuyerActor)).IsEmpty);
    }

    [Fact]
    public async Task The_sum_is_shown_before_adding()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var counted = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "8"), (Field(sizes[1]), "12"), ("hitung", "ya"));
        var page = await stage.Buyer.PageAsync(counted.Headers.Location!.OriginalString);
        Assert.Contains("Rp1.800.000", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True((await app.BasketAsync(stage.BuyerActor)).IsEmpty);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Buyer.GetAsync($"{Url}?produk=TIDAKADA")).StatusCode);
    }

    [Fact]
    public async Task Sizes_of_which_each_alone_is_too_few_are_sold_where_together_there_are_enough()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true, stock: 6);
        var listed = await app.ReadAsync(db => db.Set<Product>().SingleAsync(product => product.Code == code));
        var page = await stage.Buyer.PageAsync($"/produk/{listed.Slug}-{code}");
        Assert.NotNull(page.QuerySelector($"a[href='{Url}?produk={code}']"));

        using var done = await stage.Buyer.SubmitAsync($"{Url}?produk={code}", Url, (Field(sizes[0]), "6"), (Field(sizes[1]), "5"));
        var basket = await stage.Buyer.PageAsync("/instansi/keranjang");
        Assert.All(basket.QuerySelectorAll(".stepper input"), field => Assert.Equal("1", field.GetAttribute("data-min")));
    }

    [Fact]
    public async Task An_impossible_number_in_an_address_is_shown_and_adds_up_to_nothing()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (code, sizes) = await UniformAsync(stage.SellerId, together: true);
        using var page = await stage.Buyer.GetAsync($"{Url}?produk={code}&{Field(sizes[0])}=2000000000");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static string Field(Guid variant) => $"Sizes[{variant}]";

    private async Task<(string Code, IReadOnlyList<Guid> Sizes)> UniformAsync(Guid seller, bool together, int stock = 100)
    {
        var sizes = new List<Guid>();
        var code = "";
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<MarketDbContext>();
            var by = Actor.System("test");
            await db.InTransactionAsync(by, async () =>
            {
                var facts = ProductSamples.Bandeng with { Name = "Kemeja batik", Category = "pakaian-dinas", Unit = "potong" };
                var product = ProductSamples.Draft(
                    seller, facts, app.Clock.Now, terms: new ProductTerms { LeadTimeDays = 1, MinimumOrder = 10, CountsTogether = together });
                foreach (var size in new[] { "S", "M", "XL" })
                {
                    var variant = product.AddVariant($"{product.Code}-{size}", size, new Rupiah(100_000), [new PriceStep(20, new Rupiah(90_000))], app.Clock.Now);
                    await services.GetRequiredService<IStockDesk>().OpenAsync(variant.Id, seller, SupplyMode.Stock, stock, 0, by, CancellationToken.None);
                    sizes.Add(variant.Id);
                }

                product.List(by, app.Clock.Now);
                db.Add(product);
                code = product.Code;
                return Result.Ok();
            }, CancellationToken.None);
        });
        return (code, sizes);
    }
}
