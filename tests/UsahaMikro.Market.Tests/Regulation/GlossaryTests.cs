using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Assistance.Domain;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Features.Shared.Sellers;

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

    [Fact]
    public void Every_field_of_the_registration_is_in_the_dictionary()
    {
        var fields = app.Services.GetRequiredService<DataDictionaryQuery>().All().Select(field => field.Code).ToHashSet();

        Assert.All(Asked(), code => Assert.Contains(code, fields));
    }

    [Fact]
    public void Every_entry_of_the_dictionary_is_a_field_that_is_asked_or_kept()
    {
        // Not asked in the registration, but found out, decided or reckoned; each named by what holds it.
        var kept = new Dictionary<string, string>
        {
            ["pkpNumber"] = nameof(SellerForm.PkpNumber),
            ["pkpSince"] = nameof(SellerForm.PkpSince),
            ["riskLevel"] = nameof(RegistryDetails.Risk),
            ["scale"] = nameof(RegistryDetails.Scale),
            ["registryState"] = nameof(RegistryDetails.State),
            ["cooperativeMemberState"] = nameof(CooperativeMember.State),
            ["cooperativeSince"] = nameof(CooperativeMember.From),
            ["boardOffice"] = nameof(BoardSeat.Office),
            ["licenceGaps"] = nameof(RiskMapRow.Gaps),
            ["helpState"] = nameof(HelpRequest.State),
            ["readiness"] = nameof(SellerReadiness.LevelOf),
            ["developmentLevel"] = nameof(Classification.LevelName),
            ["developmentScore"] = nameof(Classification.Aspects),
            ["developmentApproach"] = nameof(Classification.Approach),
            ["facilitationMonths"] = nameof(Classification.Months),
            ["selfAssessmentState"] = nameof(SelfAssessment.State),
        };
        var known = Asked().Concat(kept.Keys).ToHashSet();

        Assert.All(app.Services.GetRequiredService<DataDictionaryQuery>().All(), field => Assert.Contains(field.Code, known));
        Assert.All(kept.Keys, code => Assert.Contains(code, app.Services.GetRequiredService<DataDictionaryQuery>().All().Select(field => field.Code)));
    }

    /// <summary>What the registration asks for, in the words of the dictionary.</summary>
    private static IReadOnlyList<string> Asked()
    {
        string[] notData = ["Version", "Scan", "Agrees"];
        var alias = new Dictionary<string, string>
        {
            ["Name"] = "businessName",
            ["SecondKbli"] = "kbli",
            ["OtherKbli"] = "kbli",
            ["KelurahanCode"] = "kelurahan",
            ["Cooperative"] = "cooperativeMembership",
            ["PkpNumber"] = "isPkp",
            ["PkpSince"] = "isPkp",
            ["PphNumber"] = "finalTaxLetter",
            ["PphUntil"] = "finalTaxLetter",
            ["BankName"] = "bankAccount",
            ["BankHolder"] = "bankAccount",
            ["CapacityNote"] = "capacityPerDay",
        };

        return [.. typeof(SellerForm).GetProperties().Where(one => one.CanWrite && !notData.Contains(one.Name))
            .Select(one => alias.GetValueOrDefault(one.Name, char.ToLowerInvariant(one.Name[0]) + one.Name[1..]))];
    }

    [Fact]
    public void The_classes_of_the_dictionary_are_those_of_the_registry()
    {
        var classes = app.Services.GetRequiredService<DataDictionaryQuery>().All().ToDictionary(field => field.Code, field => field.Classes);

        Assert.Equal(Enum.GetValues<RegistryState>().Select(one => one.Label()), classes["registryState"]);
        Assert.Equal(Enum.GetValues<GroupType>().Select(one => one.Label()), classes["groupType"]);
        Assert.Equal(Enum.GetValues<LegalForm>().Select(one => one.Label()), classes["legalForm"]);
        Assert.Equal(Enum.GetValues<RiskLevel>().Select(one => one.Label()), classes["riskLevel"]);
        Assert.Equal(Enum.GetNames<BusinessScale>(), classes["scale"]);
        Assert.Equal(Enum.GetValues<DevelopmentAspect>().Select(one => one.Label()), classes["developmentScore"]);
        Assert.Equal(Enum.GetValues<SelfAssessmentState>().Select(one => one.Label()), classes["selfAssessmentState"]);
        Assert.Equal(Enum.GetValues<CooperativeMemberState>().Select(one => one.Label()), classes["cooperativeMemberState"]);
        Assert.Equal(Enum.GetValues<BoardOffice>().Select(one => one.Label()), classes["boardOffice"]);
    }

    [Theory]
    [InlineData("3216", "Peraturan daerah ini")]
    [InlineData("3673", "Diadopsi Dinas, belum diwajibkan")]
    public async Task The_file_for_machines_says_with_what_force_its_basis_holds_here(string area, string force)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);
        using var browser = new Browser(daerah);
        using var json = JsonDocument.Parse(await (await browser.GetAsync("/kamus-data.json")).Content.ReadAsStringAsync());

        Assert.Equal(force, json.RootElement.GetProperty("dayaIkat").GetString());
        Assert.All(json.RootElement.GetProperty("data").EnumerateArray(), field => Assert.NotEqual("", field.GetProperty("dayaIkat").GetString()));
    }

    [Theory]
    [InlineData("/istilah"), InlineData("/kamus-data")]
    public async Task The_footer_leads_there(string url)
    {
        using var browser = new Browser(app);
        Assert.NotNull((await browser.PageAsync("/")).QuerySelector($"footer a[href='{url}']"));
    }
}
