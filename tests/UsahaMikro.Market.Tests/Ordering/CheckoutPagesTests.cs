using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class CheckoutPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Add = "/instansi/keranjang/tambah";

    [Fact]
    public async Task Packages_with_enough_pagu_and_the_nearest_schedule_stand_first_and_short_ones_last()
    {
        using var stage = await OrderingStage.SetAsync(app);
        await PlannedAsync(stage, "Konsumsi akhir tahun", 50_000_000, 10, 12);
        await PlannedAsync(stage, "Konsumsi sisa sedikit", 100_000, 6, 6);
        await PlannedAsync(stage, "Konsumsi pertengahan", 50_000_000, 5, 7);
        await PlannedAsync(stage, "Konsumsi triwulan pertama", 50_000_000, 1, 3);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);

        var cards = (await stage.Buyer.PageAsync("/instansi/keranjang/pesan")).QuerySelectorAll(".packages .radio-card").ToList();

        Assert.Equal(
            ["Konsumsi rapat", "Konsumsi pertengahan", "Konsumsi triwulan pertama", "Konsumsi akhir tahun", "Konsumsi sisa sedikit"],
            cards.Select(card => card.QuerySelector("b")!.TextContent));
        Assert.Contains("pagu tidak cukup, kurang Rp76.666", cards[^1].TextContent, StringComparison.Ordinal);
        Assert.True(cards[^1].QuerySelector("input")!.HasAttribute("disabled"));
        Assert.All(cards.SkipLast(1), card => Assert.False(card.QuerySelector("input")!.HasAttribute("disabled")));
    }

    [Fact]
    public async Task A_quantity_chosen_on_the_product_page_is_not_asked_again()
    {
        using var stage = await OrderingStage.SetAsync(app);

        var page = await stage.Buyer.PageAsync($"{Add}?varian={stage.Product}&jumlah=5");

        Assert.Equal("hidden", page.QuerySelector("[name=jumlah]")!.GetAttribute("type"));
        Assert.Contains("5 kotak · Rp166.665", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var added = await stage.Buyer.SubmitAsync(page, Add);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Equal("5", (await stage.Buyer.PageAsync("/instansi/keranjang")).QuerySelector("form.basket-form .stepper input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&jumlah=0")]
    [InlineData("&jumlah=sepuluh")]
    public async Task A_quantity_that_is_missing_or_cannot_be_is_asked(string query)
    {
        using var stage = await OrderingStage.SetAsync(app);
        var page = await stage.Buyer.PageAsync($"{Add}?varian={stage.Product}{query}");
        Assert.Equal("text", page.QuerySelector("[name=jumlah]")!.GetAttribute("type"));
    }

    [Fact]
    public async Task The_price_ladder_begins_at_the_smallest_order()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var variant = await app.ListedAsync(stage.SellerId, "Nasi kotak berjenjang", 25_000, minimum: 10);
        await app.WriteAsync(async db =>
        {
            var listed = await db.Set<Product>().Include(one => one.Variants).SingleAsync(one => one.Variants.Any(each => each.Id == variant));
            listed.Variants[0].AddStep(new PriceStep(5, new Rupiah(24_000)));
            listed.Variants[0].AddStep(new PriceStep(1_000, new Rupiah(20_000)));
        });

        var text = await stage.Buyer.TextAsync($"{Add}?varian={variant}&jumlah=10");

        Assert.Contains("10–999 kotak: Rp24.000 · mulai 1.000 kotak: Rp20.000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rp25.000", text, StringComparison.Ordinal);
    }

    private Task PlannedAsync(OrderingStage stage, string name, long pagu, int from, int to) => app.WriteAsync(db =>
    {
        var line = new RupLine(HumanCode.New(8), name, new Rupiah(pagu), "5.1.02.01.01.0052", "APBD", "E-Purchasing", from, to, ForSmallBusiness: true, IsPdn: true);
        db.Add(RupPackage.Plan(stage.Agency, BusinessCalendar.FiscalYearOf(app.Clock.Now), line, app.Clock.Now));
        return Task.CompletedTask;
    });
}
