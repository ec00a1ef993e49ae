using System.Text.Json;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class GlossaryTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("pd"), InlineData("ppk"), InlineData("rup"), InlineData("bast"), InlineData("titip-jual"), InlineData("tkdn"), InlineData("pdn"), InlineData("nib"), InlineData("kbli")]
    public async Task A_word_of_the_trade_has_its_place(string slug)
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/istilah");

        Assert.NotNull(page.GetElementById(slug)!.QuerySelector("dd"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_words_stand_in_the_order_of_the_alphabet_and_can_be_searched()
    {
        using var browser = new Browser(app);
        var names = (await browser.PageAsync("/istilah")).QuerySelectorAll("dt b").Select(name => name.TextContent).ToList();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);

        var found = await browser.PageAsync("/istilah?q=konsinyasi");
        Assert.Equal("Titip jual", Assert.Single(found.QuerySelectorAll("dt b")).TextContent);
        Assert.Contains("belum ada", (await browser.PageAsync("/istilah?q=kapal")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_dictionary_says_all_five_things_of_every_field_to_people_and_machines_alike()
    {
        using var browser = new Browser(app);
        using var answer = await browser.GetAsync("/kamus-data.json");
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var fields = json.RootElement.GetProperty("data").EnumerateArray().ToList();

        Assert.Equal(("3673", "BKS 14(4)"), (json.RootElement.GetProperty("daerah").GetString(), json.RootElement.GetProperty("dasar").GetString()));
        Assert.All(fields, field => Assert.All(
            ["kode", "nama", "konsep", "definisi", "ukuran", "satuan", "pasal"], name => Assert.False(string.IsNullOrWhiteSpace(field.GetProperty(name).GetString()), name)));
        Assert.All(fields, field => Assert.NotEqual(0, field.GetProperty("klasifikasi").GetArrayLength()));
        var page = await browser.PageAsync("/kamus-data");
        Assert.Equal(fields.Select(field => field.GetProperty("kode").GetString()), page.QuerySelectorAll("tbody tr[id]").Select(row => row.Id));
    }

    [Theory]
    [InlineData("nik"), InlineData("nib"), InlineData("kbli"), InlineData("riskLevel"), InlineData("kelurahan"), InlineData("capital"), InlineData("annualSales"),
     InlineData("startedOn"), InlineData("groupType"), InlineData("cooperativeMembership"), InlineData("ownerIsWoman"), InlineData("ownerHasDisability"),
     InlineData("npwp"), InlineData("isPkp"), InlineData("finalTaxLetter"), InlineData("bankAccount"), InlineData("capacityPerDay")]
    public async Task A_field_of_the_registration_is_in_the_dictionary(string code)
    {
        using var browser = new Browser(app);
        Assert.NotNull((await browser.PageAsync("/kamus-data")).GetElementById(code));
    }

    [Theory]
    [InlineData("/istilah"), InlineData("/kamus-data")]
    public async Task The_footer_leads_there(string url)
    {
        using var browser = new Browser(app);
        Assert.NotNull((await browser.PageAsync("/")).QuerySelector($"footer a[href='{url}']"));
    }
}
