using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

public class SearchTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_is_found_by_the_start_of_a_word_and_gone_when_withdrawn()
    {
        var bandeng = await app.ListedAsync("Sate bandeng presto");
        await app.FollowSearchAsync();
        Assert.Contains(bandeng.Id, (await FindAsync("band")).Ids);

        await app.WithdrawnAsync(bandeng);
        Assert.Equal(HttpStatusCode.OK, (await app.CreateClient().GetAsync("/cari?q=bandeng", Stop)).StatusCode);
        await app.FollowSearchAsync();
        Assert.DoesNotContain(bandeng.Id, (await FindAsync("bandeng")).Ids);
    }

    [Fact]
    public async Task A_draft_is_not_found()
    {
        var draft = await app.ListedAsync("Kerupuk rahasia", publish: false);
        await app.FollowSearchAsync();
        Assert.DoesNotContain(draft.Id, (await FindAsync("rahasia")).Ids);
    }

    [Fact]
    public async Task Marks_over_letters_do_not_matter()
    {
        var cafe = await app.ListedAsync("Kopi Café Karang");
        await app.FollowSearchAsync();
        Assert.Contains(cafe.Id, (await FindAsync("cafe karang")).Ids);
    }

    [Fact]
    public async Task Counts_say_what_choosing_a_value_would_give()
    {
        await app.ListedAsync("Unikata satu", category: "gerabah");
        await app.ListedAsync("Unikata dua", category: "kopi-teh");
        await app.FollowSearchAsync();

        var page = await FindAsync("unikata", request => request with { Chosen = Choose(Facets.Category, "gerabah") });
        Assert.Equal(1, page.Total);
        Assert.Equal(1, page.Of(Facets.Category).Single(one => one.Value == "kopi-teh").Count);
        Assert.Equal("367306", Assert.Single(page.Of(Facets.Kecamatan)).Value);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        for (var at = 0; at < 7; at++) await app.ListedAsync($"Halamankata {at}", price: 1000 + at % 3);
        await app.FollowSearchAsync();
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var seen = new List<Guid>();
            for (string? cursor = null; ;)
            {
                var page = await FindAsync("halamankata", request => request with { Sort = sort, Cursor = cursor, PageSize = 3 });
                Assert.Equal(7, page.Total);
                seen.AddRange(page.Ids);
                if ((cursor = page.Next) is null) break;
            }

            Assert.Equal(7, seen.Count);
            Assert.Equal(7, seen.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("name : x AND (")]
    [InlineData("🍱 🎉")]
    [InlineData("%00")]
    [InlineData("'; DROP TABLE items; --")]
    [InlineData("*")]
    [InlineData("NEAR(a, 5)")]
    public async Task Hostile_text_is_answered_like_any_other(string typed)
    {
        await app.FollowSearchAsync();
        var answer = await app.CreateClient().GetAsync("/cari?q=" + Uri.EscapeDataString(typed), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/cari?q=%00")]
    [InlineData("/cari?kecamatan=x&kecamatan=%27&kategori=zzz&keperluan=%00&sesudah=!!!&urut=zzz")]
    [InlineData("/cari?sesudah=MHwxfDF8eA")]
    public async Task A_crooked_address_is_answered(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await app.CreateClient().GetAsync(address, Stop)).StatusCode);

    [Fact]
    public async Task Ten_thousand_letters_are_answered()
    {
        await app.FollowSearchAsync();
        Assert.Equal(0, (await FindAsync(new string('z', 10_000))).Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_or_damaged_index_is_built_anew_while_pages_answer(bool isLost)
    {
        var name = isLost ? "Hilangkata" : "Rusakkata";
        var listed = await app.ListedAsync(name);
        await app.FollowSearchAsync();

        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "-wal", "-shm" }) File.Delete(app.SearchFile + suffix);
        if (isLost) File.Delete(app.SearchFile);
        else await File.WriteAllTextAsync(app.SearchFile, new string('x', 20_000), Stop);

        var page = await app.CreateClient().GetStringAsync("/cari?q=" + name, Stop);
        Assert.Contains(listed.Path, page, StringComparison.Ordinal);
        await app.FollowSearchAsync();
        var found = await FindAsync(name);
        Assert.False(found.IsMakeshift);
        Assert.Contains(listed.Id, found.Ids);
    }

    [Fact]
    public async Task A_change_committed_after_a_reindex_is_followed()
    {
        await app.InScopeAsync(services => services.GetRequiredService<ISearchIndex>().ReindexAsync(CancellationToken.None));
        var late = await app.ListedAsync("Susulankata");
        await app.FollowSearchAsync();
        Assert.Contains(late.Id, (await FindAsync("susulankata")).Ids);
    }

    private static Dictionary<string, IReadOnlyList<string>> Choose(string facet, params string[] values) => new() { [facet] = values };

    private Task<SearchPage> FindAsync(string text, Func<SearchRequest, SearchRequest>? more = null) => app.InScopeAsync(services =>
        services.GetRequiredService<ISearchIndex>().SearchAsync((more ?? (request => request))(new SearchRequest { Text = text }), CancellationToken.None));
}
