using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

public class FacetTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_count_is_what_one_gets_by_choosing_that_value_too()
    {
        var halal = await app.ShopAsync("Dapur Hitungan", halalIssued: new DateOnly(2025, 1, 1));
        foreach (var (name, price, category, stock) in new[]
        {
            ("satu", 5_000L, "sate-bandeng", 10), ("dua", 15_000L, "sate-bandeng", 0), ("tiga", 30_000L, "gerabah", 10), ("empat", 15_000L, "kopi-teh", 5),
        }) await app.ListedAsync($"Hitunganku {name}", price, stock, category, name == "satu" ? halal : null);
        await app.FollowSearchAsync();

        foreach (var chosen in new[]
        {
            Choose(), Choose((Facets.Category, "sate-bandeng")), Choose((Facets.Price, "10000-25000")), Choose((Facets.Mark, "halal")),
            Choose((Facets.Price, "10000-25000"), (Facets.Stock, Facets.InStock)),
        })
        {
            var page = await FindAsync("hitunganku", chosen);
            foreach (var (facet, counts) in page.Facets)
            {
                foreach (var value in counts)
                {
                    // In a facet of which any value will do, a choice replaces the others when counted; marks add up.
                    IReadOnlyList<string> values = Facets.AddsUp(facet) && chosen.TryGetValue(facet, out var before) ? [.. before.Union([value.Value])] : [value.Value];
                    var narrowed = await FindAsync("hitunganku", new Dictionary<string, IReadOnlyList<string>>(chosen) { [facet] = values });
                    Assert.True(narrowed.Total == value.Count, $"{facet}={value.Value}: said {value.Count}, found {narrowed.Total}");
                }
            }
        }
    }

    [Fact]
    public async Task Several_values_of_one_facet_mean_any_of_them_and_marks_mean_all()
    {
        await app.ListedAsync("Gabunganku satu", price: 5_000);
        await app.ListedAsync("Gabunganku dua", price: 30_000);
        await app.FollowSearchAsync();
        Assert.Equal(2, (await FindAsync("gabunganku", Choose((Facets.Price, "0-10000"), (Facets.Price, "25000-50000")))).Total);
        Assert.Equal(0, (await FindAsync("gabunganku", Choose((Facets.Mark, "pdn"), (Facets.Mark, "sni")))).Total);
        var unknown = await FindAsync("gabunganku", Choose((Facets.Price, "zzz")));
        Assert.Equal((0, 2), (unknown.Total, unknown.WithoutFilters));
    }

    [Fact]
    public async Task A_certificate_counts_from_its_day_and_no_longer_than_it_holds()
    {
        var late = await app.ShopAsync("Dapur Nanti", halalIssued: DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(5));
        await app.ListedAsync("Berlakunya nanti", from: late);
        await app.FollowSearchAsync();
        Assert.Equal(0, (await FindAsync("berlakunya", Choose((Facets.Mark, "halal")))).Total);

        app.Clock.Now += TimeSpan.FromDays(6);
        await app.FollowSearchAsync();
        Assert.Equal(1, (await FindAsync("berlakunya", Choose((Facets.Mark, "halal")))).Total);
    }

    [Fact]
    public async Task What_sells_out_leaves_the_facet_of_stock()
    {
        var gone = await app.ListedAsync("Habisnya sekarang", stock: 0);
        var here = await app.ListedAsync("Habisnya nanti", stock: 3);
        await app.FollowSearchAsync();
        var ids = (await FindAsync("habisnya", Choose((Facets.Stock, Facets.InStock)))).Ids;
        Assert.Contains(here.Id, ids);
        Assert.DoesNotContain(gone.Id, ids);
    }

    [Fact]
    public async Task A_shop_is_searched_alone_and_another_one_is_not_found()
    {
        var shop = await app.ShopAsync("Toko Sendiri");
        var own = await app.ListedAsync("Barangku sendiri", from: shop);
        await app.ListedAsync("Barangku tetangga");
        await app.FollowSearchAsync();
        var client = app.CreateClient();
        var page = await client.GetStringAsync($"/cari?q=barangku&usaha={shop.Slug}", Stop);
        Assert.Contains(own.Path, page, StringComparison.Ordinal);
        Assert.DoesNotContain("tetangga", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"usaha\" value=\"{shop.Slug}\"", await client.GetStringAsync($"/usaha-mikro/{shop.Slug}", Stop), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync("/cari?q=x&usaha=tidak-ada", Stop)).StatusCode);
    }

    private static Dictionary<string, IReadOnlyList<string>> Choose(params (string Facet, string Value)[] values) =>
        values.GroupBy(one => one.Facet).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(one => one.Value)]);

    private Task<SearchPage> FindAsync(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen) => app.InScopeAsync(services =>
        services.GetRequiredService<ISearchIndex>().SearchAsync(new SearchRequest { Text = text, Chosen = chosen }, CancellationToken.None));
}
