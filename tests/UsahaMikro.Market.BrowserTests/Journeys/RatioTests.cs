using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Journeys;

[Collection(Lanes.Journeys)]
public class RatioTests(MarketSite site)
{
    private const string Agency = "Dinas Sosial";

    [Theory]
    [InlineData(true, "99000001")]
    [InlineData(false, "99000002")]
    public async Task The_dinas_imports_a_budget_and_reads_why_a_line_counts(bool script, string code)
    {
        await using var ahmad = await site.VisitAsync(script);
        await ahmad.SignInAsync(DinasOfficer.Name);
        await new DinasOfficer(ahmad).ImportAsync(Agency, DinasOfficer.Csv(code));
        await ahmad.FollowAsync("Lihat paketnya");
        await ahmad.FollowAsync($"Konsumsi rapat {code}");
        await ahmad.SeesHeadingAsync($"Konsumsi rapat {code}");
        await ahmad.SeesAsync("Rp1.250.000");

        await ahmad.OpenMenuAsync("Papan rasio");
        await ahmad.FollowAsync(Agency);
        await ahmad.SeesAsync("Per paket RUP");
        await ahmad.FollowAsync("Semua pesanan");
        await ahmad.FollowAsync("PSN-");
        await ahmad.SeesAsync("Fakta ketika dipesan");
        await ahmad.SeesAsync(ahmad.Page.GetByRole(AriaRole.Link, new() { Name = "SRG" }).First);
        Assert.Empty(ahmad.TakeComplaints());
    }
}
