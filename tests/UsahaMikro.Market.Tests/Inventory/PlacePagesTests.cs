using System.Net;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Inventory;

public class PlacePagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Places = "/usaha/lokasi";

    [Fact]
    public async Task Every_seller_has_a_main_place_and_opens_more()
    {
        var (_, browser) = await app.OwnedAsync("Gula dua lokasi");
        Assert.Contains("Utama", (await browser.PageAsync(Places)).Body!.TextContent, StringComparison.Ordinal);
        using var done = await browser.SubmitAsync(Places, Places, ("Name", "Kios Rau"));
        Assert.Contains("Kios Rau", (await browser.PageAsync(Places)).Body!.TextContent, StringComparison.Ordinal);

        using var twice = await browser.SubmitAsync(Places, Places, ("Name", "kios rau"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Equal("kios rau", (await Browser.ParseAsync(twice)).QuerySelector("[name=Name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_place_is_renamed_and_a_taken_name_is_told_at_its_field()
    {
        var (listed, browser) = await app.OwnedAsync("Gula nama lokasi");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        var url = $"{Places}/{kiosk:N}/nama";
        using var taken = await browser.SubmitAsync(Places, url, ($"Names[{kiosk}]", "utama"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Equal("true", (await Browser.ParseAsync(taken)).QuerySelector($"[name='Names[{kiosk}]']")!.GetAttribute("aria-invalid"));
        using var done = await browser.SubmitAsync(Places, url, ($"Names[{kiosk}]", "Gudang Kasemen"));
        Assert.Contains("Gudang Kasemen", (await browser.PageAsync(Places)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pieces_are_carried_as_two_movements_with_one_reference()
    {
        var (listed, browser) = await app.OwnedAsync("Gula pindah");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        var url = listed.VariantUrl() + "/pemindahan";
        using var done = await browser.SubmitAsync(
            url, url, ("FromId", $"{listed.SellerId}"), ("ToId", $"{kiosk}"), ("Quantity", "4"), ("Reason", "Bazar alun-alun"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal([6, 4], (await app.PlacesAsync(listed.VariantId, listed.SellerId)).Select(place => place.OnHand));
        var moved = (await app.LedgerAsync(listed.VariantId, listed.SellerId)).Where(line => line.Kind is MovementKind.MovedIn or MovementKind.MovedOut).ToList();
        Assert.Equal([-4, 4], moved.Select(line => line.Quantity).Order());
        Assert.Single(moved.Select(line => line.Reference).Distinct());
        Assert.Contains("Bazar alun-alun", (await browser.PageAsync(listed.OwnUrl())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task The_same_form_sent_twice_carries_once()
    {
        var (listed, browser) = await app.OwnedAsync("Gula dua kali");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        var url = listed.VariantUrl() + "/pemindahan";
        var page = await browser.PageAsync(url);
        using var first = await browser.SubmitAsync(page, url, Filled());
        using var second = await browser.SubmitAsync(page, url, Filled());

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Equal([6, 4], (await app.PlacesAsync(listed.VariantId, listed.SellerId)).Select(place => place.OnHand));

        (string, string)[] Filled() => [("FromId", $"{listed.SellerId}"), ("ToId", $"{kiosk}"), ("Quantity", "4"), ("Reason", "Bazar alun-alun")];
    }

    [Fact]
    public async Task A_shift_filled_in_wrongly_comes_back()
    {
        var (listed, browser) = await app.OwnedAsync("Gula keliru");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        var url = listed.VariantUrl() + "/pemindahan";
        using var same = await browser.SubmitAsync(url, url, ("FromId", $"{listed.SellerId}"), ("ToId", $"{listed.SellerId}"), ("Quantity", "4"), ("Reason", "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.StatusCode);
        Assert.Contains("Pilih lokasi tujuan yang lain", (await Browser.ParseAsync(same)).Body!.TextContent, StringComparison.Ordinal);
        using var many = await browser.SubmitAsync(url, url, ("FromId", $"{listed.SellerId}"), ("ToId", $"{kiosk}"), ("Quantity", "11"), ("Reason", "x"));
        Assert.Equal("11", (await Browser.ParseAsync(many)).QuerySelector("[name=Quantity]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Each_place_is_counted_by_itself()
    {
        var (listed, browser) = await app.OwnedAsync("Gula hitung lokasi");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        var url = $"{listed.VariantUrl()}/stok";
        using var done = await browser.SubmitAsync($"{url}?lokasi={kiosk}", url, ("OnHand", "3"), ("Reason", "Titipan lama ditemukan"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal([10, 3], (await app.PlacesAsync(listed.VariantId, listed.SellerId)).Select(place => place.OnHand));
        Assert.Contains("Stok 13 bungkus", (await browser.PageAsync(listed.Path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_empty_place_that_is_not_the_main_one_is_closed()
    {
        var (listed, browser) = await app.OwnedAsync("Gula tutup");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        Assert.Null((await app.ShiftAsync(listed.SellerId, listed.VariantId, listed.SellerId, kiosk, 2)).Error);
        using var full = await browser.SubmitAsync(Places, $"{Places}/{kiosk:N}/penutupan");
        Assert.Contains("masih ada 2 barang", (await browser.PageAsync(Places)).Body!.TextContent, StringComparison.Ordinal);

        Assert.Null((await app.ShiftAsync(listed.SellerId, listed.VariantId, kiosk, listed.SellerId, 2)).Error);
        using var closed = await browser.SubmitAsync(Places, $"{Places}/{kiosk:N}/penutupan");
        Assert.Contains("ditutup", (await browser.PageAsync(Places)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("stock.place-unknown", (await app.ShiftAsync(listed.SellerId, listed.VariantId, listed.SellerId, kiosk, 1)).Error?.Code);
    }

    [Fact]
    public async Task Another_sellers_places_are_not_there()
    {
        var (own, browser) = await app.OwnedAsync("Gula sendiri");
        var (foreign, _) = await app.OwnedAsync("Gula orang");
        var theirs = await app.PlaceAsync(foreign.SellerId);
        var form = Browser.FieldsOf(await browser.PageAsync(Places), Places);
        using var rename = await browser.PostAsync($"{Places}/{theirs:N}/nama", form, ($"Names[{theirs}]", "Rebut"));
        using var close = await browser.PostAsync($"{Places}/{theirs:N}/penutupan", form);
        using var count = await browser.GetAsync($"{own.VariantUrl()}/stok?lokasi={theirs}");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (rename.StatusCode, close.StatusCode, count.StatusCode));
        Assert.Equal("stock.place-unknown", (await app.ShiftAsync(own.SellerId, own.VariantId, own.SellerId, theirs, 1)).Error?.Code);
        Assert.Equal("stock.not-found", (await app.ShiftAsync(own.SellerId, own.VariantId, theirs, own.SellerId, 1)).Error?.Code);
    }
}
