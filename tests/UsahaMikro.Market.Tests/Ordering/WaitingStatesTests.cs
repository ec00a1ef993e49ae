using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

/// <summary>Every state in which an order waits stands on the home of whoever it waits for, and on no one else's.</summary>
public class WaitingStatesTests(MarketApp app) : IClassFixture<MarketApp>
{
    public static TheoryData<string, string, string> States => new()
    {
        { "in the basket", "buyer", "Keranjang belum dipesan" },
        { "placed", "seller", "Pesanan baru {0}" },
        { "placed, three days without an answer", "buyer", "belum menjawab {0}" },
        { "placed, three weeks without an answer", "buyer", "belum menjawab {0}" },
        { "rejected", "buyer", "{0} ditolak penjual" },
        { "confirmed", "seller", "Kirim pesanan {0}" },
        { "sent", "inspector", "Periksa kiriman ke-1 pesanan {0}" },
        { "inspected", "seller", "menunggu konfirmasi Anda" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task What_waits_stands_on_the_right_home(string state, string who, string task)
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await BringAsync(stage, state);
        var wanted = string.Format(System.Globalization.CultureInfo.InvariantCulture, task, number);

        foreach (var (role, browser, home) in new[] { ("buyer", stage.Buyer, "/instansi"), ("inspector", stage.Inspector, "/instansi"), ("seller", stage.Shop, "/usaha") })
        {
            var text = await browser.TextAsync(home);
            if (role == who) Assert.Contains(wanted, text, StringComparison.Ordinal);
            else Assert.DoesNotContain(wanted, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_order_is_late_for_the_seller_only_while_something_has_to_be_sent()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (open, sent) = (await stage.ConfirmedAsync(), await stage.SentAsync());
        app.Clock.Pass(TimeSpan.FromDays(30));
        try
        {
            using var shop = await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, stage.SellerId, "Dapur"))).Email);
            var rows = (await shop.PageAsync("/usaha/pesanan")).QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("b")!.TextContent, row => row.TextContent);
            Assert.Contains("lewat", rows[open], StringComparison.Ordinal);
            Assert.DoesNotContain("lewat", rows[sent], StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.Pass(TimeSpan.FromDays(-30));
        }
    }

    [Fact]
    public async Task The_home_says_good_day_by_the_clock_in_wib()
    {
        using var stage = await OrderingStage.SetAsync(app);

        Assert.Contains("Selamat", await stage.Shop.TextAsync("/usaha"), StringComparison.Ordinal);
        Assert.Contains("WIB", await stage.Buyer.TextAsync("/instansi"), StringComparison.Ordinal);
    }

    private async Task<string> BringAsync(OrderingStage stage, string state)
    {
        switch (state)
        {
            case "in the basket":
                Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 5)).Error);
                return "";
            case "placed, three days without an answer":
                return await OrderedBeforeAsync(stage, TimeSpan.FromDays(3));
            case "placed, three weeks without an answer":
                return await OrderedBeforeAsync(stage, TimeSpan.FromDays(21));
            case "rejected":
                var rejected = await stage.OrderedAsync();
                var reject = $"/usaha/pesanan/{rejected}/penolakan";
                using (await stage.Shop.SubmitAsync(reject, reject, ("Reason", "Bahan habis"))) return rejected;
            default:
                return state switch
                {
                    "placed" => await stage.OrderedAsync(),
                    "confirmed" => await stage.ConfirmedAsync(),
                    "sent" => await stage.SentAsync(),
                    _ => await stage.InspectedAsync(),
                };
        }
    }

    private async Task<string> OrderedBeforeAsync(OrderingStage stage, TimeSpan passed)
    {
        app.Clock.Pass(-passed);
        var order = await stage.OrderedAsync();
        app.Clock.Pass(passed);
        return order;
    }
}
