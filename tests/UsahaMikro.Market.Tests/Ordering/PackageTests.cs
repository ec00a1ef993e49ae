using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

/// <summary>Makan-minum rapat (SRG 11.b): dishes × people × hour × place.</summary>
public class PackageTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly PickedDish[] Picks = [new("Lauk", "Ayam bakar"), new("Kudapan", "Lemper"), new("Kudapan", "Risoles")];

    private static readonly MealEntry Noon = new(Picks, new TimeOnly(12, 0), "Aula lantai 2", MealEvent.Rapat);

    [Fact]
    public async Task A_seller_writes_a_menu_and_its_history_is_kept()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var done = await WriteAsync(stage, "Ayam bakar +3.000\nTelur balado");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("Ayam bakar +Rp3.000, Telur balado", (await stage.Shop.PageAsync(await OwnAsync(stage))).Body!.TextContent, StringComparison.Ordinal);
        using var same = await WriteAsync(stage, "Ayam bakar +3.000\nTelur balado");
        Assert.Equal(1, await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<ProductMenuChange>()
            .CountAsync(change => EF.Property<Guid>(change, "ProductId") == ProductOf(services, stage.Product))));
    }

    [Theory]
    [InlineData("Lauk", "1", "Ayam bakar +tiga", "Groups[1].Dishes", "tidak terbaca")]
    [InlineData("Lauk", "1", "Ayam bakar +1.5", "Groups[1].Dishes", "tidak terbaca")]
    [InlineData("Lauk", "", "Ayam bakar", "Groups[1].Choose", "Isi berapa")]
    [InlineData("Lauk", "3", "Ayam bakar\nTelur", "Groups[1].Choose", "1 sampai 2")]
    [InlineData("Lauk", "1", "Ayam\nAyam", "Groups[1].Dishes", "berbeda")]
    [InlineData("", "1", "Ayam", "Groups[1].Name", "nama kelompok")]
    public async Task A_menu_that_cannot_be_is_refused_at_its_field(string name, string choose, string dishes, string field, string told)
    {
        using var stage = await OrderingStage.SetAsync(app);
        var url = await OwnAsync(stage) + "/menu";
        using var refused = await stage.Shop.SubmitAsync(url, url, ("Groups[1].Name", name), ("Groups[1].Choose", choose), ("Groups[1].Dishes", dishes));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(told, (await Browser.ParseAsync(refused)).QuerySelector($"[name='{field}']")!.Closest(".field")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_chooses_dishes_and_sees_the_total_before_adding()
    {
        using var stage = await PackageAsync();
        var query = $"/instansi/keranjang/tambah?varian={stage.Product}&jumlah=20&menu[0]=Lauk|Ayam bakar&menu[1-0]=Kudapan|Lemper&menu[1-1]=Kudapan|Risoles&jam=12:00&tempat=Aula&acara=Rapat";
        var page = await stage.Buyer.PageAsync(query);
        Assert.Contains("Rp460.000", page.Body!.TextContent, StringComparison.Ordinal);

        var form = Browser.FieldsOf(page, "/instansi/keranjang/tambah");
        using var counted = await stage.Buyer.PostAsync("/instansi/keranjang/tambah", form, ("menu[0]", "Lauk|Telur balado"), ("hitung", "ya"));
        Assert.Contains("Rp400.000", (await stage.Buyer.PageAsync(counted.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        using var done = await stage.Buyer.PostAsync("/instansi/keranjang/tambah", form);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var basket = (await stage.Buyer.PageAsync("/instansi/keranjang")).Body!.TextContent;
        Assert.Contains("Lauk: Ayam bakar; Kudapan: Lemper, Risoles", basket, StringComparison.Ordinal);
        Assert.Contains("rapat, disajikan 12.00 di Aula", basket, StringComparison.Ordinal);
        Assert.Contains("Rp460.000", basket, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told_together_and_the_form_comes_back()
    {
        using var stage = await PackageAsync();
        var page = await stage.Buyer.PageAsync($"/instansi/keranjang/tambah?varian={stage.Product}&jumlah=20&menu[0]=Lauk|Ayam bakar&tempat=Aula");
        using var refused = await stage.Buyer.PostAsync("/instansi/keranjang/tambah", Browser.FieldsOf(page, "/instansi/keranjang/tambah"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var again = await Browser.ParseAsync(refused);
        var told = again.QuerySelector("#galat")!.TextContent;
        Assert.Contains("Kudapan: pilih 2.", told, StringComparison.Ordinal);
        Assert.Contains("Isi jam", told, StringComparison.Ordinal);
        Assert.Contains("Pilih acaranya.", told, StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector("input[value='Lauk|Ayam bakar'][checked]"));
        Assert.Equal("Aula", again.QuerySelector("[name=tempat]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_order_and_its_surat_jalan_keep_menu_hour_and_price()
    {
        using var stage = await PackageAsync();
        Assert.Null((await AddAsync(stage, Noon)).Error);
        var placed = await app.PlaceAsync(await app.CheckoutAsync(stage.BuyerActor, stage.Package), stage.BuyerActor);
        var number = placed.Value.Single();
        using var changed = await WriteAsync(stage, "Ayam bakar +9.000\nTelur balado");

        var order = await app.OrderAsync(number);
        Assert.Equal((23_000, "Lauk: Ayam bakar; Kudapan: Lemper, Risoles"), (order.Lines[0].UnitPrice.Amount, order.Lines[0].Meal!.DishesText));
        Assert.Null((await app.ConfirmAsync(number, stage.SellerActor)).Error);
        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 20)).Error);
        foreach (var url in new[] { $"/usaha/pesanan/{number}", $"/usaha/pesanan/{number}/surat-jalan/1" })
        {
            var page = (await stage.Shop.PageAsync(url)).Body!.TextContent;
            Assert.Contains("Kudapan: Lemper, Risoles", page, StringComparison.Ordinal);
            Assert.Contains("rapat, disajikan 12.00 di Aula lantai 2", page, StringComparison.Ordinal);
        }

        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_basket_whose_dish_left_the_menu_cannot_be_ordered()
    {
        using var stage = await PackageAsync();
        Assert.Null((await AddAsync(stage, Noon)).Error);
        var shown = await app.CheckoutAsync(stage.BuyerActor, stage.Package);
        using var changed = await WriteAsync(stage, "Telur balado");

        Assert.Contains("Menu", (await app.BasketAsync(stage.BuyerActor)).Groups[0].Lines[0].Problem, StringComparison.Ordinal);
        Assert.Equal("order.menu-changed", (await app.PlaceAsync(shown, stage.BuyerActor)).Error?.Code);
    }

    [Fact]
    public async Task The_same_meal_twice_is_one_line_and_another_hour_is_another()
    {
        using var stage = await PackageAsync();
        Assert.Null((await AddAsync(stage, Noon)).Error);
        Assert.Null((await AddAsync(stage, Noon)).Error);
        Assert.Null((await AddAsync(stage, Noon with { ServeAt = new TimeOnly(15, 0) })).Error);
        Assert.Equal([20, 40], (await app.BasketAsync(stage.BuyerActor)).Groups[0].Lines.Select(line => line.Quantity).Order());
    }

    [Fact]
    public async Task Dishes_that_are_not_on_the_menu_are_not_taken()
    {
        using var stage = await PackageAsync();
        Assert.Equal("order.menu-unfilled", (await AddAsync(stage, Noon with { Dishes = [new("Lauk", "Emas batangan"), .. Picks[1..]] })).Error?.Code);
        Assert.Equal("order.menu-unfilled", (await AddAsync(stage, Noon with { Dishes = [.. Picks, new("Kudapan", "Lemper")] })).Error?.Code);
        Assert.Equal("order.menu-changed", (await AddAsync(stage, Noon with { Dishes = [.. Picks, new("Bonus", "Es")] })).Error?.Code);
    }

    private async Task<OrderingStage> PackageAsync()
    {
        var stage = await OrderingStage.SetAsync(app, price: 20_000);
        using var done = await WriteAsync(stage, "Ayam bakar +3.000\nTelur balado");
        return stage;
    }

    private async Task<HttpResponseMessage> WriteAsync(OrderingStage stage, string dishes)
    {
        var url = await OwnAsync(stage) + "/menu";
        return await stage.Shop.SubmitAsync(
            url, url, ("Groups[0].Name", "Lauk"), ("Groups[0].Choose", "1"), ("Groups[0].Dishes", dishes),
            ("Groups[1].Name", "Kudapan"), ("Groups[1].Choose", "2"), ("Groups[1].Dishes", "Lemper\nRisoles\nBolu"));
    }

    private async Task<string> OwnAsync(OrderingStage stage) => await app.InScopeAsync(async services =>
        "/usaha/produk/" + (await services.GetRequiredService<ICatalogDesk>().OffersAsync([stage.Product], CancellationToken.None))[stage.Product].ProductCode);

    private static Guid ProductOf(IServiceProvider services, Guid variant) =>
        services.GetRequiredService<MarketDbContext>().Set<Product>().Where(p => p.Variants.Any(v => v.Id == variant)).Select(p => p.Id).Single();

    private Task<Result> AddAsync(OrderingStage stage, MealEntry meal) => app.UseAsync<AddToBasket, Result>(use =>
        use.ExecuteAsync(new AddToBasketCommand(stage.Product, 20, null, "", meal), stage.BuyerActor, CancellationToken.None));
}
