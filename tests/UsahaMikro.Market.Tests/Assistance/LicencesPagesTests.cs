using System.Text.RegularExpressions;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Assistance;

public partial class LicencesPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Here = "/izin-usaha";

    [Fact]
    public async Task Anyone_reads_which_papers_each_risk_needs_what_they_cost_and_who_helps()
    {
        using var guest = new Browser(app);
        var page = await guest.PageAsync(Here);
        Assert.Contains("NIB", page.GetElementById("risiko-rendah")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sertifikat Standar", page.GetElementById("risiko-rendah")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sertifikat Standar terverifikasi", page.GetElementById("risiko-tinggi")!.TextContent, StringComparison.Ordinal);
        var text = await guest.TextAsync(Here);
        Assert.Contains("bebas biaya", text, StringComparison.Ordinal);
        Assert.Contains("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", text, StringComparison.Ordinal);
        Assert.Contains("17 Oktober 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_systems_that_issue_are_outgoing_links_that_say_so()
    {
        using var guest = new Browser(app);
        var links = (await guest.PageAsync(Here)).QuerySelectorAll("main a[href^='https://']");
        Assert.Equal(["https://ptsp.halal.go.id", "https://oss.go.id"], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Equal(("noopener external", true), (link.GetAttribute("rel"), link.TextContent.Contains("situs luar", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Who_chose_English_reads_it_in_English()
    {
        using var guest = new Browser(app);
        guest.Put("bahasa", "en");
        var page = await guest.PageAsync(Here);
        Assert.Equal(("en", "Licences for micro businesses"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Equal(["Low risk", "Medium-low risk", "Medium-high risk", "High risk"], page.QuerySelectorAll("[id^=risiko-] h3").Select(title => title.TextContent));
        Assert.Contains("free of charge", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ajukan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hari kerja", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("batik", "13134")]
    [InlineData("10750", "10750")]
    public async Task A_trade_or_its_number_finds_its_risk(string asked, string found)
    {
        using var guest = new Browser(app);
        var rows = (await guest.PageAsync($"{Here}?q={asked}")).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains(found, StringComparison.Ordinal) && row.Contains("Risiko", StringComparison.Ordinal));
        Assert.True(rows.Count < 5);
    }

    /// <summary>No page cites another daerah's regulation as an obligation (requirements.md §6.1).</summary>
    [Theory]
    [InlineData("3673", false)]
    [InlineData("3216", true)]
    public async Task Only_in_Bekasi_its_own_pasal_stand_without_a_word_of_adoption(string area, bool isBekasi)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);
        using var guest = new Browser(daerah);
        var chips = (await guest.PageAsync(Here)).QuerySelectorAll("main a.law").Select(one => one.TextContent).Where(text => text.Contains("BKS", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(chips);
        Assert.All(chips, chip => Assert.Equal(isBekasi, Bare().IsMatch(chip)));
    }

    [Fact]
    public async Task A_change_of_the_profile_changes_the_page_on_its_day()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        await serang.SetAsync(
            ParameterKeys.MediumLowRiskLicences, serang.Today().AddDays(1), ("Form.Choices", "Nib"), ("Form.Force", "DiadopsiDinas"), ("Form.Pasal", "BKS 7(2)"));
        using var guest = new Browser(serang);
        Assert.Contains("Pernyataan pemenuhan", await RiskAsync(guest), StringComparison.Ordinal);
        serang.Clock.Pass(TimeSpan.FromDays(1));
        Assert.DoesNotContain("Pernyataan pemenuhan", await RiskAsync(guest), StringComparison.Ordinal);
    }

    private static async Task<string> RiskAsync(Browser guest) => (await guest.PageAsync(Here)).GetElementById("risiko-menengahrendah")!.TextContent;

    [GeneratedRegex(@"^BKS \d", RegexOptions.NonBacktracking)]
    private static partial Regex Bare();
}
