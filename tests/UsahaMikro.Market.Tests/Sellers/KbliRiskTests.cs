using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class KbliRiskTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_trade_nobody_has_judged_is_registered_and_opens_no_gate_until_the_Dinas_has_set_its_risk()
    {
        const string Trade = "32201";
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry() with { Kbli = [Trade], Name = "Angklung Kaujon" })).Value;
        Assert.Null((await app.RecordAsync(slug)).Risk);
        var shop = await app.ShopAsync("Angklung Uji", kbli: Trade);
        var draft = await app.ListedAsync("Angklung uji", from: shop, publish: false);
        await app.ClearAsync(draft.Id);
        using var seller = await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email);
        var own = $"/usaha/produk/{draft.Code}";

        using (await seller.SubmitAsync(own, own + "/tayang")) { }
        Assert.Contains("Risiko KBLI 32201 belum ditetapkan", (await seller.PageAsync(own)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await seller.GetAsync(draft.Path)).StatusCode);
        using var head = await app.AsAsync(Role.DinasHead);
        Assert.Contains("risiko belum ditetapkan", await head.TextAsync($"/dinas/pelaku-usaha/{slug}"), StringComparison.Ordinal);
        var set = $"/dinas/regulasi/Kbli-{Trade}/ubah";
        Assert.Contains(set, (await head.PageAsync("/dinas")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Angklung Kaujon", (await head.PageAsync("/dinas/regulasi/kbli")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var untitled = await head.ChangeAsync("Kbli-" + Trade, app.Today().AddDays(1), ("Form.Choice", "Rendah"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untitled.StatusCode);
        await app.SetAsync("Kbli-" + Trade, app.Today().AddDays(1), ("Form.Choice", "Rendah"), ("Form.Note", "Industri alat musik tradisional"));
        Assert.DoesNotContain(set, (await head.PageAsync("/dinas")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        app.Clock.Pass(TimeSpan.FromDays(1));
        await RunAsync("sellers-risks");

        Assert.Equal(RiskLevel.Rendah, (await app.RecordAsync(slug)).Risk);
        Assert.Contains((await app.RecordAsync(slug)).Steps, step => step is { What: "Tingkat risiko ditetapkan", Note: "Risiko rendah" });
        using (await seller.SubmitAsync(own, own + "/tayang")) { }
        Assert.Equal(HttpStatusCode.OK, (await seller.GetAsync(draft.Path)).StatusCode);
    }

    [Fact]
    public async Task A_risk_that_changes_leaves_every_day_before_as_it_was()
    {
        const string Bakery = "10710";
        var today = app.Today();
        await app.SetAsync("Kbli-" + Bakery, today.AddDays(5), ("Form.Choice", "Tinggi"), ("Form.Note", "Industri roti dan kue"));

        Assert.Equal(
            [RiskLevel.MenengahRendah, RiskLevel.MenengahRendah, RiskLevel.Tinggi],
            new[] { await OnAsync(today, Bakery), await OnAsync(today.AddDays(4), Bakery), await OnAsync(today.AddDays(5), Bakery) });
        Assert.Null(await OnAsync(new DateOnly(2020, 1, 1), Bakery));
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("123456")]
    [InlineData("00123")]
    [InlineData("1234a")]
    public async Task A_code_that_is_none_is_refused_at_its_field(string code)
    {
        var refused = await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry() with { Kbli = [code] });
        Assert.Equal("OtherKbli", refused.Error?.Field);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.GetAsync($"/dinas/regulasi/kbli?kode={code}")).StatusCode);
    }

    [Fact]
    public async Task The_page_opens_a_trade_that_is_not_listed_and_only_who_may_change_the_profile_sets_its_risk()
    {
        using var officer = await app.AsAsync(Role.DinasOfficer);
        using var found = await officer.GetAsync("/dinas/regulasi/kbli?kode=47111");
        Assert.Equal("/dinas/regulasi/Kbli-47111", found.Headers.Location!.OriginalString);
        var page = await officer.PageAsync("/dinas/regulasi/Kbli-47111");
        Assert.Contains("Belum ditetapkan", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/ubah']"));
    }

    private async Task<RiskLevel?> OnAsync(DateOnly day, string code) =>
        (await app.InScopeAsync(services => services.GetRequiredService<IKbliBook>().OnAsync(day, CancellationToken.None))).Find(code)?.Risk;

    private Task RunAsync(string name) => app.InScopeAsync(services => services.GetServices<IJob>().Single(job => job.Name == name).RunAsync(CancellationToken.None));
}
