using System.Globalization;
using System.Net;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class HolidayTests(MarketApp app) : IClassFixture<MarketApp>
{
    private DateOnly Today => BusinessCalendar.DateOf(app.Clock.Now);

    [Fact]
    public async Task While_the_shop_is_away_its_goods_are_seen_with_a_note_and_the_first_day()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var done = await TakeAsync(stage, 0, 9);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        using var add = await stage.Buyer.GetAsync($"/instansi/keranjang/tambah?varian={stage.Product}&jumlah=5");
        var page = (await Browser.ParseAsync(add)).Body!.TextContent;
        Assert.Contains("Libur sampai 24 Juni 2026. Dapur tutup sebentar.", page, StringComparison.Ordinal);
        Assert.Contains("Paling cepat 26 Juni 2026", page, StringComparison.Ordinal);
        Assert.Contains("Toko Anda libur sampai 24 Juni 2026", (await stage.Shop.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wanted_day_within_the_holiday_is_refused_with_the_first_possible_one()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var done = await TakeAsync(stage, 5, 9);

        var refused = await AddAsync(stage, Today.AddDays(7));
        Assert.Equal("order.on-holiday", refused.Error?.Code);
        Assert.Contains("paling cepat tersedia 25-06-2026", refused.Error!.Message, StringComparison.Ordinal);
        Assert.Null((await AddAsync(stage, Today.AddDays(4))).Error);
        Assert.Null((await AddAsync(stage, Today.AddDays(10))).Error);
    }

    [Fact]
    public async Task A_basket_filled_before_the_holiday_cannot_be_ordered_into_it()
    {
        using var stage = await OrderingStage.SetAsync(app);
        Assert.Null((await AddAsync(stage, Today.AddDays(7))).Error);
        var shown = await app.CheckoutAsync(stage.BuyerActor, stage.Package);
        using var done = await TakeAsync(stage, 5, 9);

        var basket = await app.BasketAsync(stage.BuyerActor);
        Assert.False(basket.CanCheckOut);
        Assert.Contains("libur sampai 24-06-2026", basket.Groups[0].Lines[0].Problem, StringComparison.Ordinal);
        Assert.Equal("order.on-holiday", (await app.PlaceAsync(shown, stage.BuyerActor)).Error?.Code);

        var line = basket.Groups[0].Lines[0].Id;
        var moved = await app.UseAsync<ChangeBasketLine, Result>(use =>
            use.ExecuteAsync(new ChangeBasketLineCommand(line, 5, Today.AddDays(8), ""), stage.BuyerActor, CancellationToken.None));
        Assert.Equal(("order.on-holiday", "WantedOn"), (moved.Error?.Code, moved.Error?.Field));
    }

    [Fact]
    public async Task Days_of_the_holiday_are_no_days_of_work()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var done = await TakeAsync(stage, 0, 2);
        var seller = (await app.UseAsync<ISellerRegistry, SellerCard?>(registry => registry.FindAsync(stage.SellerId, CancellationToken.None)))!;

        Assert.Equal(Today.AddDays(3), seller.EarliestDay(0, Today));
        Assert.Equal(Today.AddDays(5), seller.EarliestDay(2, Today));
        Assert.Equal(Today.AddDays(3), (seller with { Holidays = [new(Today.AddDays(2), Today.AddDays(2), "x")] }).EarliestDay(2, Today));
    }

    [Fact]
    public async Task Orders_already_placed_are_listed_before_the_seller_confirms_and_stay_unharmed()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await stage.ConfirmedAsync(5);
        using var asked = await TakeAsync(stage, 0, 3);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Browser.ParseAsync(asked);
        Assert.Contains(number, page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Iso(3), page.QuerySelector("[name=Until]")!.GetAttribute("value"));

        using var done = await stage.Shop.PostAsync(
            "/usaha/libur", Browser.FieldsOf(page, "/usaha/libur"), ("KeepsOrders", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 5)).Error);
    }

    [Fact]
    public async Task A_holiday_ends_by_itself_and_its_history_stays()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var done = await TakeAsync(stage, 0, 1);
        var before = app.Clock.Now;
        app.Clock.Pass(TimeSpan.FromDays(2));
        try
        {
            Assert.Null((await AddAsync(stage, Today.AddDays(1))).Error);
            var page = (await stage.Shop.PageAsync("/usaha/libur")).QuerySelector("section[aria-labelledby=riwayat]")!.TextContent;
            Assert.Contains("15 Juni 2026 sampai 16 Juni 2026", page, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_holiday_is_ended_early_once_and_by_its_own_seller_only()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var other = await OrderingStage.SetAsync(app);
        using var done = await TakeAsync(stage, 0, 9);
        var action = (await stage.Shop.PageAsync("/usaha/libur")).QuerySelectorAll("form").Select(one => one.GetAttribute("action")!)
            .Single(url => url.EndsWith("/akhir", StringComparison.Ordinal));

        using var foreign = await other.Shop.PostAsync(action, Browser.FieldsOf(await other.Shop.PageAsync("/usaha/libur"), "/usaha/libur"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        using var ended = await stage.Shop.SubmitAsync("/usaha/libur", action);
        Assert.Null((await AddAsync(stage, Today.AddDays(2))).Error);
        Assert.Contains("Diakhiri", (await stage.Shop.PageAsync("/usaha/libur")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 2, "Tutup sebentar", "From")]
    [InlineData(3, 2, "Tutup sebentar", "Until")]
    [InlineData(0, 120, "Tutup sebentar", "Until")]
    [InlineData(0, 2, "x", "Words")]
    public async Task Impossible_days_are_refused_at_their_field(int from, int until, string words, string field)
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var refused = await TakeAsync(stage, from, until, words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("true", (await Browser.ParseAsync(refused)).QuerySelector($"[name={field}]")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task The_same_holiday_twice_is_one_and_another_over_it_is_refused()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var days = new ShopHoliday(Today.AddDays(5), Today.AddDays(9), "Dapur tutup sebentar.");
        for (var time = 0; time < 2; time++) Assert.Null((await TakeAsync(stage, days)).Error);
        Assert.Equal("sellers.holiday-twice", (await TakeAsync(stage, days with { Until = Today.AddDays(6) })).Error?.Code);
        Assert.Single((await app.UseAsync<ISellerRegistry, SellerCard?>(registry => registry.FindAsync(stage.SellerId, CancellationToken.None)))!.Holidays);
    }

    private string Iso(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<HttpResponseMessage> TakeAsync(OrderingStage stage, int from, int until, string words = "Dapur tutup sebentar.") =>
        stage.Shop.SubmitAsync("/usaha/libur", "/usaha/libur", ("From", Iso(from)), ("Until", Iso(until)), ("Words", words));

    private Task<Result> TakeAsync(OrderingStage stage, ShopHoliday days) =>
        app.UseAsync<TakeHoliday, Result>(use => use.ExecuteAsync(days, stage.SellerActor, CancellationToken.None));

    private Task<Result> AddAsync(OrderingStage stage, DateOnly wantedOn) => app.UseAsync<AddToBasket, Result>(use =>
        use.ExecuteAsync(new AddToBasketCommand(stage.Product, 5, wantedOn, ""), stage.BuyerActor, CancellationToken.None));
}
