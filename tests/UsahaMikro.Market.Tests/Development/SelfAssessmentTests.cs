using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Development;

public class SelfAssessmentTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Url = "/usaha/klasifikasi/penilaian";

    [Fact]
    public async Task What_a_seller_answers_decides_nothing_until_an_officer_corrects_or_confirms_it()
    {
        var (shop, owner) = await OwnedAsync("Dapur Bu Cucu");
        using var seller = owner;
        var content = (await app.InForceAsync()).Content;
        var best = DevelopmentStage.Answers(content, best: true);
        DevelopmentStage.Redirected(await seller.SubmitAsync(Url, Url, [.. best.Fields(), ("Note", "Mesin baru.")]));
        Assert.Null(await app.LevelAsync(shop.Id));
        Assert.Contains("menunggu pemeriksaan petugas", await seller.TextAsync("/usaha/klasifikasi"), StringComparison.Ordinal);

        using var officer = await app.AsAsync(Role.DinasOfficer);
        Assert.Contains("Periksa penilaian mandiri Dapur Bu Cucu", await officer.TextAsync("/dinas"), StringComparison.Ordinal);
        var url = $"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi/baru";
        var form = await officer.PageAsync(url);
        Assert.Contains("Mesin baru.", form.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Equal(content.Questions.Count, form.QuerySelectorAll("input[type=radio][checked]").Length);
        var first = content.Questions[0];
        DevelopmentStage.Redirected(await officer.SubmitAsync(form, url, ($"Answers[{first.Code}]", first.Answers[0].Code)));

        var one = Assert.Single(await app.ClassificationsAsync(shop.Id));
        Assert.Equal(content.Most - first.Most, one.Earned);
        Assert.Equal([SelfAssessmentState.Corrected], await StatesAsync(shop.Id));
        var seen = await seller.TextAsync("/usaha/klasifikasi");
        Assert.Contains("dibetulkan petugas", seen, StringComparison.Ordinal);
        Assert.Contains(first.Answers[1].Text, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answers_confirm_it_and_a_newer_one_takes_the_place_of_one_that_waits()
    {
        var (shop, owner) = await OwnedAsync("Dapur Bu Nani");
        using var seller = owner;
        var content = (await app.InForceAsync()).Content;
        var (weak, strong) = (DevelopmentStage.Answers(content, best: false), DevelopmentStage.Answers(content, best: true));
        foreach (var answers in new[] { strong, strong, weak }) DevelopmentStage.Redirected(await seller.SubmitAsync(Url, Url, answers.Fields()));
        Assert.Equal([SelfAssessmentState.Replaced, SelfAssessmentState.Waiting], await StatesAsync(shop.Id));

        Assert.True((await app.ClassifyAsync(shop.Slug, weak)).IsSuccess);
        Assert.Equal([SelfAssessmentState.Replaced, SelfAssessmentState.Confirmed], await StatesAsync(shop.Id));
        Assert.NotNull(Assert.Single(await app.ClassificationsAsync(shop.Id)).SelfAssessmentId);
    }

    [Fact]
    public async Task An_unanswered_question_is_told_and_nothing_is_kept()
    {
        var (shop, owner) = await OwnedAsync("Dapur Bu Entin");
        using var seller = owner;
        using var refused = await seller.SubmitAsync(Url, Url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Empty(await StatesAsync(shop.Id));
    }

    [Fact]
    public async Task A_seller_sees_its_own_results_only()
    {
        var (mine, owner) = await OwnedAsync("Dapur Bu Rum");
        var other = await app.ShopAsync("Dapur Lain");
        using var seller = owner;
        var answers = DevelopmentStage.Answers((await app.InForceAsync()).Content, best: true);
        Assert.True((await app.ClassifyAsync(other.Slug, answers)).IsSuccess);
        using var none = await seller.GetAsync("/usaha/klasifikasi/1");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Null(await app.LevelAsync(mine.Id));
    }

    private async Task<((Guid Id, string Slug, string Name) Shop, Browser Owner)> OwnedAsync(string name)
    {
        var shop = await app.ShopAsync(name);
        var email = (await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email;
        return (shop, await app.SignedInAsync(email));
    }

    /// <summary>Those that are over first.</summary>
    private Task<List<SelfAssessmentState>> StatesAsync(Guid seller) => app.ReadAsync(db => db.Set<SelfAssessment>().Where(one => one.SellerId == seller)
        .OrderByDescending(one => one.State == SelfAssessmentState.Replaced).Select(one => one.State).ToListAsync());
}
