using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Inventory;

public class LowStockTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_seller_sets_a_limit_and_is_reminded_at_home_and_in_the_list()
    {
        var (listed, browser) = await app.OwnedAsync("Keripik batas", stock: 4);
        var url = listed.VariantUrl();
        using var done = await browser.SubmitAsync(url + "/stok", url + "/peringatan", ("Threshold", "5"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("Stok Keripik batas tinggal 4 bungkus", (await browser.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("menipis", (await browser.PageAsync("/usaha/produk")).Body!.TextContent, StringComparison.Ordinal);

        using var off = await browser.SubmitAsync(url + "/stok", url + "/peringatan", ("Threshold", ""));
        Assert.DoesNotContain("menipis", (await browser.PageAsync("/usaha/produk")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_below_zero_is_refused_at_its_field()
    {
        var (listed, browser) = await app.OwnedAsync("Keripik keliru");
        using var refused = await browser.SubmitAsync(listed.VariantUrl() + "/stok", listed.VariantUrl() + "/peringatan", ("Threshold", "-1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("true", (await Browser.ParseAsync(refused)).QuerySelector("[name=Threshold]")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task One_letter_tells_that_little_is_left_and_the_next_only_after_it_recovered()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        Assert.Null((await app.WarnAtAsync(stage.SellerId, stage.Product, 5)).Error);
        await stage.OrderedAsync(4);
        Assert.Equal(0, await LettersAsync(stage.SellerId));

        await stage.OrderedAsync(1);
        await stage.OrderedAsync(1);
        Assert.Equal(1, await LettersAsync(stage.SellerId));

        Assert.Null((await app.CountAsync(stage.SellerId, stage.Product, stage.SellerId, 10, 20)).Error);
        Assert.Empty((await stage.Shop.PageAsync("/usaha/produk")).QuerySelectorAll("td .warn"));
        await stage.OrderedAsync(9);
        Assert.Equal(2, await LettersAsync(stage.SellerId));
    }

    [Fact]
    public async Task A_cancelled_order_that_fills_the_shelf_again_takes_the_reminder_away()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        Assert.Null((await app.WarnAtAsync(stage.SellerId, stage.Product, 5)).Error);
        var number = await stage.OrderedAsync(6);
        Assert.Contains("tinggal 4", (await stage.Shop.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await app.CancelAsync(number, stage.BuyerActor, "Batal rapat")).Error);
        Assert.DoesNotContain("tinggal", (await stage.Shop.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carrying_pieces_to_another_place_is_no_shortage()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        Assert.Null((await app.WarnAtAsync(stage.SellerId, stage.Product, 5)).Error);
        var kiosk = await app.PlaceAsync(stage.SellerId);
        Assert.Null((await app.ShiftAsync(stage.SellerId, stage.Product, stage.SellerId, kiosk, 9)).Error);
        Assert.DoesNotContain("tinggal", (await stage.Shop.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>How many letters of low stock the people of this seller got.</summary>
    private async Task<int> LettersAsync(Guid seller)
    {
        await app.DrainOutboxAsync();
        return await app.ReadAsync(db => db.Set<Letter>().CountAsync(letter => letter.About!.StartsWith("Stok Emping melinjo tinggal")
            && db.Set<Membership>().Any(held => held.AccountId == letter.AccountId && held.OrganisationId == seller)));
    }
}
