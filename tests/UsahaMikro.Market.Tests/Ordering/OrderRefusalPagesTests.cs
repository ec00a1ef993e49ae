using System.Net;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class OrderRefusalPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Add = "/instansi/keranjang/tambah";
    private const string Checkout = "/instansi/keranjang/pesan";

    [Theory]
    [InlineData("0", "Jumlah harus antara 1 dan 1.000.000.")]
    [InlineData("-1", "Jumlah harus antara 1 dan 1.000.000.")]
    [InlineData("1000000000", "Jumlah harus antara 1 dan 1.000.000.")]
    [InlineData("sepuluh", "bukan angka")]
    public async Task An_impossible_quantity_is_told_and_stays_in_the_form(string typed, string sentence)
    {
        using var stage = await OrderingStage.SetAsync(app);

        using var refused = await stage.Buyer.SubmitAsync($"{Add}?varian={stage.Product}", Add, ("jumlah", typed), ("catatan", "Tanpa garam"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains(sentence, page.QuerySelector("#jumlah-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("#jumlah")!.GetAttribute("value"));
        Assert.Equal("Tanpa garam", page.QuerySelector("#catatan")!.GetAttribute("value"));
        Assert.True((await app.BasketAsync(stage.BuyerActor)).IsEmpty);
    }

    [Fact]
    public async Task A_line_changed_to_nothing_is_refused_at_that_line()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);
        var line = (await app.BasketAsync(stage.BuyerActor)).Groups[0].Lines[0].Id;
        var page = await stage.Buyer.PageAsync("/instansi/keranjang");
        var action = page.QuerySelector("form.basket-form")!.GetAttribute("action")!;

        using var refused = await stage.Buyer.SubmitAsync(page, action, ($"Lines[{line}].Quantity", "0"));
        using var changed = await stage.Buyer.SubmitAsync(page, action, ($"Lines[{line}].Quantity", "7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Jumlah harus antara", (await Browser.ParseAsync(refused)).QuerySelector(".basket-form .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, (await app.BasketAsync(stage.BuyerActor)).Groups[0].Lines[0].Quantity);
    }

    [Fact]
    public async Task Everything_wrong_with_an_inspection_is_told_at_once_and_at_its_field()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var inspection = $"/instansi/pesanan/{await stage.SentAsync()}/pengiriman/1/pemeriksaan";

        using var refused = await stage.Inspector.SubmitAsync(
            inspection, inspection, ("Lines[0].Accepted", "3"), ("Lines[0].Refused", "1"), ("Date", "2026-06-16"),
            ("WorksAsMeant", "true"), ("CountIsRight", "true"), ("CameInTime", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains("masa depan", page.QuerySelector("#Date-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("harus berjumlah 5", page.QuerySelector("#Lines_0__Accepted-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("alasan", page.QuerySelector("#Lines_0__Reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("#galat a").Length);
    }

    [Fact]
    public async Task A_changed_total_is_refused_and_the_form_comes_back_filled()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);

        using var refused = await stage.Buyer.SubmitAsync(
            Checkout, Checkout, ("SeenTotal", "1000"), ("PackageId", stage.Package.ToString()), ("Phone", "0812-3456-7890"), ("Recipient", "Bu Rina"));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains("Harga berubah", page.QuerySelector("#galat")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bu Rina", page.QuerySelector("#Recipient")!.GetAttribute("value"));
        using var again = await stage.Buyer.SubmitAsync(page, Checkout);
        Assert.Equal("/instansi/pesanan", again.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Fields_that_are_not_the_buyers_to_set_change_nothing()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);

        using var placed = await stage.Buyer.SubmitAsync(
            Checkout, Checkout, ("PackageId", stage.Package.ToString()), ("Phone", "0812-3456-7890"), ("Total", "1"), ("Status", "Completed"),
            ("SellerId", Guid.CreateVersion7().ToString()), ("Lines[0].UnitPrice", "1"));

        Assert.Equal(HttpStatusCode.Redirect, placed.StatusCode);
        var number = (await stage.Buyer.PageAsync("/instansi/pesanan")).QuerySelector("td a b")!.TextContent;
        var order = await app.OrderAsync(number);
        Assert.Equal((OrderStatus.Placed, stage.SellerId, new Rupiah((33_333 * 5) + 10_001)), (order.Status, order.SellerId, order.Total));
    }

    [Fact]
    public async Task Another_agencys_package_is_refused_at_its_field()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);
        var foreign = await app.PackageAsync(await app.AgencyAsync(), 100_000_000);

        using var refused = await stage.Buyer.SubmitAsync(Checkout, Checkout, ("PackageId", foreign.ToString()), ("Phone", "0812-3456-7890"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Pilih paket RUP milik instansi Anda.", await Browser.TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_of_last_year_is_refused()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);
        var old = await app.PackageAsync(stage.Agency, 100_000_000, 2025);

        using var refused = await stage.Buyer.SubmitAsync(Checkout, Checkout, ("PackageId", old.ToString()), ("Phone", "0812-3456-7890"));

        Assert.Contains("milik tahun anggaran 2025", await Browser.TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_order_and_one_that_never_was_look_the_same()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var other = await OrderingStage.SetAsync(app);
        var number = await stage.SentAsync();
        string[] pages = ["", "/cetak", "/pembatalan", "/bast/1"];

        foreach (var page in pages)
            Assert.Equal(await NotFoundAsync(other.Buyer, $"/instansi/pesanan/PSN-0000-000000{page}"), await NotFoundAsync(other.Buyer, $"/instansi/pesanan/{number}{page}"));
        foreach (var page in (string[])["", "/penolakan", "/pengiriman/baru", "/pengiriman/1/serah-terima", "/surat-jalan/1"])
            Assert.Equal(await NotFoundAsync(other.Shop, $"/usaha/pesanan/bukan-nomor{page}"), await NotFoundAsync(other.Shop, $"/usaha/pesanan/{number}{page}"));
        await NotFoundAsync(other.Inspector, $"/instansi/pesanan/{number}/pengiriman/1/pemeriksaan");
    }

    [Fact]
    public async Task Each_role_keeps_to_its_own_side_of_the_counter()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await stage.SentAsync();

        await ForbiddenAsync(stage.Shop, "/instansi", "/instansi/keranjang", "/instansi/pesanan", $"/instansi/pesanan/{number}", $"/dinas/pesanan/{number}");
        await ForbiddenAsync(stage.Buyer, "/usaha", $"/usaha/pesanan/{number}", $"/instansi/pesanan/{number}/pengiriman/1/pemeriksaan");
        await ForbiddenAsync(stage.Inspector, "/instansi/keranjang", Add, Checkout);
    }

    [Fact]
    public async Task Of_two_people_at_one_form_the_second_is_told()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await stage.ConfirmedAsync();
        var dispatch = $"/usaha/pesanan/{number}/pengiriman/baru";
        var (one, two) = (await stage.Shop.PageAsync(dispatch), await stage.Shop.PageAsync(dispatch));

        using var first = await stage.Shop.SubmitAsync(one, dispatch, ("Lines[0].Pieces", "1"));
        using var second = await stage.Shop.SubmitAsync(two, dispatch, ("Lines[0].Pieces", "1"));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("periksa lagi", await Browser.TextAsync(second), StringComparison.Ordinal);
        Assert.Single((await app.OrderAsync(number)).Deliveries);
    }

    [Fact]
    public async Task Two_tabs_of_one_basket_make_one_order()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);
        var (one, two) = (await stage.Buyer.PageAsync(Checkout), await stage.Buyer.PageAsync(Checkout));

        using var first = await stage.Buyer.SubmitAsync(one, Checkout, ("PackageId", stage.Package.ToString()), ("Phone", "0812-3456-7890"));
        using var second = await stage.Buyer.SubmitAsync(two, Checkout, ("PackageId", stage.Package.ToString()), ("Phone", "0812-3456-7890"));

        Assert.Equal(("/instansi/pesanan", "/instansi/pesanan"), (first.Headers.Location?.OriginalString, second.Headers.Location?.OriginalString));
        Assert.Single((await stage.Buyer.PageAsync("/instansi/pesanan")).QuerySelectorAll("td a b"));
    }

    private static async Task<string> NotFoundAsync(Browser browser, string url)
    {
        using var response = await browser.GetAsync(url);
        Assert.True(response.StatusCode is HttpStatusCode.NotFound, $"{url}: {response.StatusCode}");
        var page = await Browser.ParseAsync(response);
        page.QuerySelector(".ref")!.Remove();
        return page.QuerySelector("main")!.TextContent;
    }

    private static async Task ForbiddenAsync(Browser browser, params string[] urls)
    {
        foreach (var url in urls)
        {
            using var response = await browser.GetAsync(url);
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden, $"{url}: {response.StatusCode}");
        }
    }
}
