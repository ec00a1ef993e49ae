using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Tests.Storefront;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>Whatever becomes of the server, no page fails and none shows what the catalogue does not (N-01).</summary>
public class ServerTroubleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Slow")]
    [InlineData("Refusing")]
    [InlineData("Garbled")]
    [InlineData("CutShort")]
    [InlineData("stopped")]
    public async Task A_server_in_trouble_fails_no_page_and_is_soon_left_alone(string trouble)
    {
        await using var stage = await OpenAsync();
        var listed = await stage.App.ListedAsync("Tetap terjawab");
        await stage.FollowAsync();
        using var client = stage.App.CreateClient();
        Assert.Contains(listed.Path, await client.GetStringAsync("/cari?q=terjawab", Stop), StringComparison.Ordinal);

        if (trouble == "stopped") await stage.Server.StopAsync();
        else stage.Server.Mood = Enum.Parse<Mood>(trouble);
        var asked = stage.Server.Searches;
        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.GetAsync("/cari?q=terjawab", Stop)));
        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Contains(listed.Path, await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }

        // By now the breaker is open: nobody waits for the server any more.
        asked = stage.Server.Searches;
        await client.GetStringAsync("/cari?q=terjawab", Stop);
        Assert.Equal(asked, stage.Server.Searches);
    }

    [Fact]
    public async Task A_server_that_is_well_again_is_asked_again()
    {
        await using var stage = await OpenAsync();
        await stage.App.ListedAsync("Pulih kembali");
        await stage.FollowAsync();
        stage.Server.Mood = Mood.Refusing;
        for (var at = 0; at < 4; at++) await AskAsync(stage, "pulih");
        stage.Server.Mood = Mood.Well;
        var asked = stage.Server.Searches;
        await AskAsync(stage, "pulih");
        Assert.Equal(asked, stage.Server.Searches);

        stage.App.Clock.Now += TimeSpan.FromSeconds(11);
        await AskAsync(stage, "pulih");
        await AskAsync(stage, "pulih");
        Assert.Equal(asked + 2, stage.Server.Searches);
    }

    [Fact]
    public async Task A_lying_server_shows_nobody_a_draft_a_withdrawn_or_an_invented_product()
    {
        await using var stage = await OpenAsync();
        var shown = await stage.App.ListedAsync("Jujur tampil");
        var draft = await stage.App.ListedAsync("Jujur rahasia", publish: false);
        var withdrawn = await stage.App.ListedAsync("Jujur ditarik");
        await stage.FollowAsync();
        await stage.App.WithdrawnAsync(withdrawn);
        stage.Server.Mood = Mood.Lying;
        stage.Server.Lies = [draft.Id, withdrawn.Id, Guid.CreateVersion7(), shown.Id, shown.Id];
        var page = await stage.App.CreateClient().GetStringAsync("/cari?q=jujur", Stop);
        Assert.Contains(shown.Path, page, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ditarik", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_server_holds_the_catalogue_it_is_not_asked()
    {
        await using var stage = await OpenAsync();
        await stage.App.ListedAsync("Belum siap");
        await stage.App.FollowSearchAsync();
        await AskAsync(stage, "belum");
        Assert.Equal(0, stage.Server.Searches);
    }

    [Fact]
    public async Task A_market_that_starts_again_goes_on_where_the_server_stands()
    {
        await using var stage = await OpenAsync();
        await stage.App.ListedAsync("Lanjutan satu");
        await stage.FollowAsync();
        var late = await stage.App.ListedAsync("Lanjutan dua");
        await using var again = stage.App.WithWebHostBuilder(_ => { });
        await again.Services.GetRequiredService<MeilisearchFollower>().CatchUpAsync(Stop);
        Assert.Contains(late.Id, (await stage.FindAsync("lanjutan")).Ids);
    }

    private static async Task<EngineStage> OpenAsync()
    {
        var server = new MeilisearchDouble();
        await server.StartAsync();
        return await EngineStage.OpenAsync(server.Url, MeilisearchDouble.Key, server, patience: 1500);
    }

    private static Task<SearchPage> AskAsync(EngineStage stage, string text) => stage.App.InScopeAsync(services =>
        services.GetRequiredService<ISearchIndex>().SearchAsync(new SearchRequest { Text = text }, Stop));
}
