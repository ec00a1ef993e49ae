using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Assistance;

public class RiskMapTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string MeatProducts = "10130";
    private const string Map = "/dinas/bantuan-izin/pemetaan";

    [Fact]
    public async Task Businesses_stand_by_their_risk_with_what_they_lack_asked_for_help_or_not()
    {
        await app.ShopAsync("Dendeng Peta", kbli: MeatProducts);
        await app.ShopAsync("Gerabah Peta", kbli: "23932");
        using var officer = await app.AsAsync(Role.DinasOfficer);
        Assert.Contains("Dendeng Peta", await officer.TextAsync(Map + "?risiko=MenengahRendah"), StringComparison.Ordinal);
        Assert.DoesNotContain("Dendeng Peta", await officer.TextAsync(Map + "?risiko=Rendah"), StringComparison.Ordinal);
        var lacking = await officer.TextAsync(Map + "?kurang=true");
        Assert.Contains("Dendeng Peta", lacking, StringComparison.Ordinal);
        Assert.DoesNotContain("Gerabah Peta", lacking, StringComparison.Ordinal);

        using var file = await officer.GetAsync(Map + ".csv?dokumen=PernyataanStandar");
        var line = (await file.Content.ReadAsStringAsync()).Split("\r\n").Single(one => one.StartsWith("Dendeng Peta", StringComparison.Ordinal));
        Assert.Contains("Risiko menengah rendah,Terverifikasi,Pernyataan pemenuhan Sertifikat Standar", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Businesses_without_a_NIB_are_invited_together_and_who_had_asked_keeps_the_request()
    {
        var (asked, quiet) = (await app.MentoredAsync(Guid.CreateVersion7(), "Sale Tanpa Nib", nib: ""), await app.MentoredAsync(Guid.CreateVersion7(), "Lidi Tanpa Nib", nib: ""));
        var before = await app.UseAsync<AskForHelp, Result<(string Number, bool)>>(use => use.ExecuteAsync(
            new AskForHelpCommand(DocumentKind.Nib, "", "Tidak punya surel.", HelpMeans.Training, ""), Arrange.SellerActor(asked), CancellationToken.None));
        using var dpmptsp = await app.AsAsync(Role.Dpmptsp);
        var page = await dpmptsp.PageAsync("/dinas/bantuan-izin/nib");
        var slugs = page.QuerySelectorAll("input[name=Sellers]").Select(one => one.GetAttribute("value")!).ToList();
        Assert.Equal(2, slugs.Count);

        using var nobody = await dpmptsp.SubmitAsync(page, "/dinas/bantuan-izin/nib", Filled());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        using var done = await dpmptsp.SubmitAsync(page, "/dinas/bantuan-izin/nib", [.. Filled(), ("Sellers[0]", slugs[0]), ("Sellers[1]", slugs[1])]);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var requests = await app.ReadAsync(db => db.Set<HelpRequest>().AsNoTracking().Where(one => one.Paper == DocumentKind.Nib).ToListAsync());
        Assert.All(requests, one => Assert.Equal((HelpState.Accepted, "Aula Kecamatan"), (one.State, one.Place)));
        Assert.Equal(before.Value.Number, requests.Single(one => one.SellerId == asked).Number);
        Assert.Single(requests, one => one.SellerId == quiet);

        using var again = await dpmptsp.SubmitAsync(page, "/dinas/bantuan-izin/nib", [.. Filled(), ("Sellers[0]", slugs[0]), ("Sellers[1]", slugs[1]), ("Place", "Loket lain")]);
        var kept = await app.ReadAsync(db => db.Set<HelpRequest>().AsNoTracking().Include(one => one.Steps).Where(one => one.Paper == DocumentKind.Nib).ToListAsync());
        Assert.All(kept, one => Assert.Equal("Aula Kecamatan", one.Place));
        Assert.All(kept, one => Assert.Single(one.Steps, step => step.State is HelpState.Accepted));

        (string, string)[] Filled() =>
            [("Means", "Training"), ("On", app.Today().AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Place", "Aula Kecamatan")];
    }
}
