using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

public class DriftTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_missing_too_much_or_otherwise_is_found_and_mended()
    {
        var missing = await app.ListedAsync("Beda hilang");
        var other = await app.ListedAsync("Beda berubah");
        await app.FollowSearchAsync();
        Assert.Empty(await BreachesAsync());

        await using (var index = new SqliteConnection($"Data Source={app.SearchFile};Pooling=False"))
        {
            await index.OpenAsync(Stop);
            await using var command = index.CreateCommand();
            command.CommandText = "SELECT value FROM state WHERE key = 'generation'";
            var generation = (string)(await command.ExecuteScalarAsync(Stop))!;
            command.CommandText = $"""
                DELETE FROM words_{generation} WHERE rowid = (SELECT row FROM items_{generation} WHERE name = 'Beda hilang');
                DELETE FROM items_{generation} WHERE name = 'Beda hilang';
                UPDATE items_{generation} SET stamp = 0, facets = 'stok=ada' WHERE name = 'Beda berubah';
                INSERT INTO items_{generation} VALUES (9999, x'00112233445566778899aabbccddeeff', x'00112233445566778899aabbccddeeff', 'Beda asing', 'x', 1, 1, 1, 'stok=ada');
                INSERT INTO words_{generation} (rowid, name, category, occasions, seller, kecamatan, description) VALUES (9999, 'beda asing', '', '', '', '', '');
                """;
            await command.ExecuteNonQueryAsync(Stop);
        }

        Assert.Equal(3, (await BreachesAsync()).Count);
        Assert.Equal(3, await app.InScopeAsync(services => services.GetRequiredService<ISearchIndex>().MendAsync(Stop)));
        Assert.Empty(await BreachesAsync());
        var found = await FindAsync("beda");
        Assert.Contains(missing.Id, found.Ids);
        Assert.Contains(other.Id, found.Ids);
        Assert.Equal(2, found.Total);
        Assert.Equal(2, found.Of(Facets.Category).Single(one => one.Value == "sate-bandeng").Count);
    }

    [Fact]
    public async Task A_rebuild_beside_readers_leaves_no_gap_and_loses_no_change()
    {
        var first = await app.ListedAsync("Tanpajeda pertama");
        await app.FollowSearchAsync();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                var asked = 0;
                while (!done.IsCancellationRequested || asked == 0)
                {
                    var page = await FindAsync("tanpajeda");
                    Assert.False(page.IsMakeshift);
                    Assert.Contains(first.Id, page.Ids);
                    asked++;
                }

                return asked;
            },
            Stop)).ToList();
        var last = first;
        for (var round = 0; round < 3; round++)
        {
            await app.InScopeAsync(services => services.GetRequiredService<ISearchIndex>().ReindexAsync(Stop));
            last = await app.ListedAsync($"Tanpajeda susulan {round}");
            await app.FollowSearchAsync();
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        var found = await FindAsync("tanpajeda");
        Assert.Contains(last.Id, found.Ids);
        Assert.Equal(4, found.Total);
    }

    private Task<IReadOnlyList<string>> BreachesAsync() => app.InScopeAsync(services =>
        services.GetServices<UsahaMikro.Market.Shared.IInvariant>().OfType<SearchInvariant>().Single().BreachesAsync(Stop));

    private Task<SearchPage> FindAsync(string text) => app.InScopeAsync(services =>
        services.GetRequiredService<ISearchIndex>().SearchAsync(new SearchRequest { Text = text }, Stop));
}
