using System.Net;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>A page made for one person is given to no other, whatever is hung on its address .</summary>
public class CacheMixingTests
{
    private static readonly string[] Tails = ["", "/x.css", "%2fx.css", ";x.css", "?x.css", "%3fx.css", "/..%2fx.css"];

    [Fact]
    public async Task Ones_page_is_never_given_to_another()
    {
        await using var app = new MarketApp { Differently = host => host.UseSetting("Storefront:Cache", "true") };
        await app.InitializeAsync();
        var (first, second) = (await Party.SetAsync(app, "Mawar"), await Party.SetAsync(app, "Melati"));
        using var one = await app.SignedInAsync(first.Buyer.Email);
        using var other = await app.SignedInAsync(second.Buyer.Email);
        using var visitor = new Browser(app);
        var order = first.Orders["placed"];
        string[] pages =
        [
            "/?a=b", "/usaha-mikro", "/peraturan", $"/produk/{first.ProductAddress}", "/kategori/kue-basah", "/cari",
            "/akun", "/instansi", "/instansi/keranjang", "/instansi/pesanan", $"/instansi/pesanan/{order}", $"/instansi/rasio/{order}",
        ];

        foreach (var url in pages.SelectMany(page => Tails.Select(tail => page + tail)))
        {
            using var mine = await one.GetAsync(url);
            Assert.True(mine.Headers.CacheControl?.NoStore, $"{url} may be stored");
            foreach (var (browser, who) in new[] { (visitor, "visitor"), (other, "other"), (visitor, "visitor again") })
            {
                using var theirs = await browser.GetAsync(url);
                var text = await theirs.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.False(text.Contains(first.Office.Name, StringComparison.Ordinal), $"{url}: {who} reads {first.Office.Name}");
                if (url.Contains(order, StringComparison.Ordinal)) Assert.NotEqual(HttpStatusCode.OK, theirs.StatusCode);
            }
        }
    }
}
