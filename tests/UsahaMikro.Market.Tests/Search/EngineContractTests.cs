using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>What every engine behind the door promises. A real server is tried too when MARKET_TEST_MEILISEARCH names one (key in MARKET_TEST_MEILISEARCH_KEY).</summary>
public abstract class EngineContractTests
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_prefixes_slips_and_synonyms_find_what_is_meant()
    {
        await using var stage = await OpenAsync();
        var boxed = await stage.App.ListedAsync("Nasi kotak kontrak");
        var souvenir = await stage.App.ListedAsync("Cenderamata kontrak");
        await stage.FollowAsync();
        Assert.Equal(boxed.Id, (await stage.FindAsync("nasi kotak")).Ids[0]);
        Assert.Equal(souvenir.Id, (await stage.FindAsync("cendera")).Ids[0]);
        Assert.Equal(souvenir.Id, (await stage.FindAsync("cenderamatta")).Ids[0]);
        Assert.Equal(souvenir.Id, (await stage.FindAsync("souvenir")).Ids[0]);
        Assert.Equal(0, (await stage.FindAsync("xqzwvk")).Total);
        Assert.Equal(0, (await stage.FindAsync("🍱")).Total);
    }

    [Fact]
    public async Task Counts_say_what_choosing_a_value_would_give_and_choosing_narrows()
    {
        await using var stage = await OpenAsync();
        await stage.App.ListedAsync("Saringan satu", price: 5_000, category: "gerabah");
        var two = await stage.App.ListedAsync("Saringan dua", price: 30_000, category: "kopi-teh");
        await stage.App.ListedAsync("Saringan tiga", price: 31_000, category: "kopi-teh", stock: 0);
        await stage.FollowAsync();
        var page = await stage.FindAsync("saringan", (Facets.Category, "kopi-teh"));
        Assert.Equal((2, 1), (page.Total, page.Of(Facets.Category).Single(one => one.Value == "gerabah").Count));
        Assert.Equal(2, page.Of(Facets.Price).Single(one => one.Value == "25000-50000").Count);
        Assert.Equal([two.Id], (await stage.FindAsync("saringan", (Facets.Category, "kopi-teh"), (Facets.Stock, Facets.InStock))).Ids);
        Assert.Equal(0, (await stage.FindAsync("saringan", (Facets.Category, "\" OR price > 0"))).Total);
    }

    [Fact]
    public async Task Every_order_pages_without_gap_or_repeat_and_a_shop_is_searched_alone()
    {
        await using var stage = await OpenAsync();
        var shop = await stage.App.ShopAsync("Toko Kontrak");
        for (var at = 0; at < 5; at++) await stage.App.ListedAsync($"Halaman {at}", price: 1000 + at, from: at < 2 ? shop : null);
        await stage.FollowAsync();
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var seen = new List<Guid>();
            for (string? cursor = null; ;)
            {
                var page = await stage.FindAsync(new SearchRequest { Text = "halaman", Sort = sort, Cursor = cursor, PageSize = 2 });
                Assert.Equal(5, page.Total);
                seen.AddRange(page.Ids);
                if ((cursor = page.Next) is null) break;
            }

            Assert.Equal(5, seen.Distinct().Count());
            Assert.Equal(5, seen.Count);
        }

        Assert.Equal(2, (await stage.FindAsync(new SearchRequest { Text = "halaman", SellerId = shop.Id })).Total);
    }

    [Fact]
    public async Task A_change_is_followed_and_a_rebuild_loses_none()
    {
        await using var stage = await OpenAsync();
        var gone = await stage.App.ListedAsync("Ikutan pergi");
        await stage.FollowAsync();
        Assert.Contains(gone.Id, (await stage.FindAsync("ikutan")).Ids);
        await stage.App.WithdrawnAsync(gone);
        await stage.App.InScopeAsync(services => services.GetRequiredService<ISearchIndex>().ReindexAsync(Stop));
        var late = await stage.App.ListedAsync("Ikutan datang");
        await stage.FollowAsync();
        Assert.Equal([late.Id], (await stage.FindAsync("ikutan")).Ids);
    }

    [Fact]
    public async Task Half_of_the_words_are_shown_as_such()
    {
        await using var stage = await OpenAsync();
        var some = await stage.App.ListedAsync("Sebagian saja");
        await stage.FollowAsync();
        var page = await stage.FindAsync("sebagian xqzwvk");
        Assert.False(page.EveryWord);
        Assert.Equal([some.Id], page.Ids);
    }

    private protected abstract Task<EngineStage> OpenAsync();
}

public sealed class EmbeddedContractTests : EngineContractTests
{
    private protected override Task<EngineStage> OpenAsync() => EngineStage.OpenAsync(null, null);
}

public sealed class MeilisearchContractTests : EngineContractTests
{
    private protected override async Task<EngineStage> OpenAsync()
    {
        if (Environment.GetEnvironmentVariable("MARKET_TEST_MEILISEARCH") is { Length: > 0 } real)
            return await EngineStage.OpenAsync(real, Environment.GetEnvironmentVariable("MARKET_TEST_MEILISEARCH_KEY"));

        var server = new MeilisearchDouble();
        await server.StartAsync();
        return await EngineStage.OpenAsync(server.Url, MeilisearchDouble.Key, server);
    }
}

/// <summary>A market with one engine, and what to do with it.</summary>
internal sealed class EngineStage(MarketApp app, MeilisearchDouble? server, bool hasServer) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public MarketApp App => app;

    public MeilisearchDouble Server => server!;

    public static async Task<EngineStage> OpenAsync(string? url, string? key, MeilisearchDouble? server = null, int patience = 10_000)
    {
        var name = "uji-" + Guid.CreateVersion7().ToString("N")[20..];
        var app = new MarketApp
        {
            Differently = builder =>
            {
                if (url is null) return;
                builder.UseSetting("Meilisearch:Url", url);
                builder.UseSetting("Meilisearch:Key", key);
                builder.UseSetting("Meilisearch:Index", name);
                builder.UseSetting("Meilisearch:Patience", patience.ToString(System.Globalization.CultureInfo.InvariantCulture));
            },
        };
        await app.InitializeAsync();
        return new EngineStage(app, server, url is not null);
    }

    public async Task FollowAsync()
    {
        await app.FollowSearchAsync();
        if (hasServer) await app.Services.GetRequiredService<MeilisearchFollower>().CatchUpAsync(Stop);
    }

    public Task<SearchPage> FindAsync(string text, params (string Facet, string Value)[] chosen) => FindAsync(new SearchRequest
    {
        Text = text,
        Chosen = chosen.GroupBy(one => one.Facet).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(one => one.Value)]),
    });

    /// <summary>Asks the engine itself: a page of the other one would prove nothing.</summary>
    public Task<SearchPage> FindAsync(SearchRequest request) => app.InScopeAsync(services => hasServer
        ? services.GetRequiredService<MeilisearchIndex>().SearchAsync(request, Stop)
        : services.GetRequiredService<EmbeddedIndex>().SearchAsync(request, Stop));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }
}
