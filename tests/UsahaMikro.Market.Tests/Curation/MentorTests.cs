using System.Net;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Curation;

public class MentorTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Here = "/pendampingan/kurasi";

    [Fact]
    public async Task A_mentor_hands_in_for_the_sellers_they_registered_and_judges_none_of_them()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        var code = await app.DraftAsync(await app.MentoredAsync(neneng.Id, "Keripik Bu Ijah"), "Keripik talas balado");
        using var mentor = await app.SignedInAsync(neneng.Email);
        Assert.Contains("Keripik talas balado", await mentor.TextAsync($"{Here}?q={code}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Keripik talas balado", await mentor.TextAsync($"{Here}?q=bandeng"), StringComparison.Ordinal);

        using var handed = await mentor.SubmitAsync(Here, $"{Here}/{code}");
        Assert.Equal(HttpStatusCode.Redirect, handed.StatusCode);
        var one = await app.ReadAsync(db => Task.FromResult(db.Set<CurationCase>().Single(c => c.ProductCode == code)));
        Assert.True(one.IsOnBehalf);
        Assert.Equal(neneng.Id, one.HandedInById);
        using var curator = await CurationStage.CuratorAsync(app);
        Assert.Contains("pendamping, atas nama penjual", await curator.TextAsync($"/kurasi/{one.Number}"), StringComparison.Ordinal);

        using var called = await mentor.SubmitAsync(Here, $"{Here}/{code}/penarikan");
        Assert.Contains("Ditarik penjual", await mentor.TextAsync(Here), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_mentors_products_are_not_there()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        var code = await app.DraftAsync(await app.MentoredAsync(neneng.Id, "Keripik Bu Asih"), "Keripik singkong");
        using var other = await app.SignedInAsync((await app.PersonAsync(Role.Mentor)).Email);
        var page = await other.PageAsync(Here);
        Assert.DoesNotContain("Keripik singkong", page.Body!.TextContent, StringComparison.Ordinal);
        using var forced = await other.PostAsync($"{Here}/{code}", Browser.FieldsOf(page, "/keluar"));
        using var called = await other.PostAsync($"{Here}/{code}/penarikan", Browser.FieldsOf(page, "/keluar"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (forced.StatusCode, called.StatusCode));
    }
}
