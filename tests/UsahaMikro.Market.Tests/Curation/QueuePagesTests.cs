using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;
using static UsahaMikro.Market.Tests.Curation.CurationStage;

namespace UsahaMikro.Market.Tests.Curation;

public class QueuePagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task The_queue_shows_the_oldest_first_and_flags_what_is_over_its_time()
    {
        var start = app.Clock.Now;
        using var stage = await SetAsync(app, "Dapur Antre");
        var old = await stage.HandedInAsync(await stage.DraftAsync("Sate bandeng lama"));
        app.Clock.Pass(TimeSpan.FromDays(28));
        using var seller = await app.SignedInAsync(stage.SellerEmail);
        var code = await stage.DraftAsync("Sate bandeng baru");
        using var handed = await seller.SubmitAsync(Own(code), Own(code));
        using var curator = await CuratorAsync(app);
        var rows = (await curator.PageAsync("/kurasi")).QuerySelectorAll("tbody tr").Select(row => row.TextContent)
            .Where(row => row.Contains("Dapur Antre", StringComparison.Ordinal)).ToList();
        Assert.Contains("Sate bandeng lama", rows[0], StringComparison.Ordinal);
        Assert.Contains("lewat batas", rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain("lewat batas", rows[1], StringComparison.Ordinal);
        Assert.Contains("Ambil Sate bandeng lama", await curator.TextAsync("/kurasi"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ambil Sate bandeng baru", await curator.TextAsync("/kurasi"), StringComparison.Ordinal);

        await TakeAsync(curator, old);
        Assert.Contains("Sate bandeng lama", await curator.TextAsync("/kurasi?tab=saya"), StringComparison.Ordinal);
        await JudgedAfterTakingAsync(curator, old);
        Assert.Contains("Sate bandeng lama", await curator.TextAsync("/kurasi?tab=selesai"), StringComparison.Ordinal);
        app.Clock.Now = start;
    }

    private static async Task JudgedAfterTakingAsync(Browser curator, string number)
    {
        await AssessAsync(curator, number);
        using var answer = await DecideAsync(curator, number, "Cleared");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }
}
