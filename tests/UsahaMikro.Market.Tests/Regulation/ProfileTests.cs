using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Architecture;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public partial class ProfileTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly string[] Five = ["SRG", "BGR", "BKS", "BLT", "SMG"];

    [Theory]
    [InlineData("3673", "SRG")]
    [InlineData("3201", "BGR")]
    [InlineData("3216", "BKS")]
    [InlineData("3505", "BLT")]
    [InlineData("3374", "SMG")]
    public async Task Each_daerah_opens_with_every_parameter_on_a_basis_that_binds_as_it_says(string area, string code)
    {
        await using var daerah = new MarketApp { Differently = builder => builder.UseSetting("Market:Daerah", area) };
        await daerah.InitializeAsync();
        var all = await daerah.InScopeAsync(services => services.GetRequiredService<RegulationProfileQuery>().AllAsync(CancellationToken.None));
        var national = await daerah.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<RegulationRecord>()
            .Where(record => record.AreaCode == null).Select(record => record.Code).ToHashSetAsync());

        Assert.Equal(ParameterBook.All.Select(one => one.Key), all.Where(one => one.Now is not null).Select(one => one.Definition.Key));
        var sets = await daerah.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().RuleSetsAsync(daerah.Today(), CancellationToken.None));
        Assert.Single(sets, set => set.IsDefault);
        Assert.All(sets, set => Assert.True(set.Force switch
        {
            RuleForce.PeraturanDaerah => PasalAnchor.CodeOf(set.Pasal) == code,
            RuleForce.HukumNasional => national.Contains(PasalAnchor.CodeOf(set.Pasal)),
            _ => PasalAnchor.CodeOf(set.Pasal) != code,
        }, $"{set.Code} cites {set.Pasal} as {set.Force}."));
        Assert.All(all, one =>
        {
            Assert.Null(ParameterValues.Problem(one.Definition, one.Now!.Value));
            Assert.Equal(one.Definition.Unit, one.Now.Unit);
            Assert.True(one.Now.Force switch
            {
                RuleForce.PeraturanDaerah => PasalAnchor.CodeOf(one.Now.Pasal) == code,
                RuleForce.HukumNasional => national.Contains(PasalAnchor.CodeOf(one.Now.Pasal)),
                _ => !one.Now.Pasal.StartsWith(code + " ", StringComparison.Ordinal),
            }, $"{one.Definition.Key} cites {one.Now.Pasal} as {one.Now.Force}.");
        });
        using var browser = new Browser(daerah);
        Assert.NotNull((await browser.PageAsync($"/peraturan/{code}")).GetElementById("pasal-1"));
    }

    [Fact]
    public async Task The_parameters_are_read_by_what_they_are()
    {
        var on = new DateOnly(2026, 6, 15);
        await app.InScopeAsync(async services =>
        {
            var law = services.GetRequiredService<IRegulationParameters>();
            Assert.Equal(new Rupiah(1_000_000_000), await law.MoneyAsync(ParameterKeys.MicroCapitalMax, on, CancellationToken.None));
            Assert.Equal(5, await law.WholeAsync(ParameterKeys.HalalValidityYears, on, CancellationToken.None));
            Assert.Equal(new DateOnly(2026, 10, 17), await law.DateAsync(ParameterKeys.HalalObligationFrom, on, CancellationToken.None));
            Assert.Equal(Combination.Either, await law.ChoiceAsync<Combination>(ParameterKeys.MicroCriteriaCombination, on, CancellationToken.None));
            Assert.Equal(["180", "90", "30"], await law.ListAsync(ParameterKeys.DocumentWarningDays, on, CancellationToken.None));
            return true;
        });
    }

    [Fact]
    public async Task Every_pasal_named_in_pages_seeds_and_parameters_leads_to_its_place()
    {
        var texts = app.Services.GetRequiredService<RegulationTextQuery>();
        var places = Five.ToDictionary(code => code, code => texts.Find(code)!.Lines().Select(line => line.Anchor).ToHashSet());
        var records = await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<RegulationRecord>().Select(record => record.Code).ToHashSetAsync());

        var named = NamedInCode().Concat(NamedInSeeds()).Distinct().ToList();
        Assert.All(named, pasal => Assert.True(PasalAnchor.IsWellFormed(pasal), pasal));
        var lost = named.SelectMany(PasalAnchor.PartsOf).Where(pasal => PasalAnchor.CodeOf(pasal) is var code
            && (!records.Contains(code) || (places.TryGetValue(code, out var known) && PasalAnchor.Of(pasal) is { Length: > 0 } anchor && !known.Contains(anchor))));

        Assert.InRange(named.Count, 60, 1000);
        Assert.Empty(lost);
    }

    [Fact]
    public async Task A_parameter_of_national_law_leads_to_a_place_on_its_page_too()
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan/PP-7-2021");

        Assert.NotNull(page.GetElementById(PasalAnchor.Of("PP-7-2021 35")));
    }

    /// <summary>A definition that says it waits is read by nobody, and one that does not say so is read.</summary>
    [Fact]
    public void The_page_promises_effect_only_where_the_code_reads_the_parameter()
    {
        string[] notReaders = ["RuleSet.cs", "ParameterBook.cs"];
        var read = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !notReaders.Contains(Path.GetFileName(file)))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value)).ToHashSet();

        Assert.Equal(ParameterBook.All.Where(one => read.Contains(one.Key)).Select(one => one.Key), ParameterBook.All.Where(one => one.AwaitedBy is null).Select(one => one.Key));
    }

    [Fact]
    public async Task What_is_not_read_yet_says_so_on_the_page_and_on_the_form()
    {
        using var head = await app.AsAsync(Role.DinasHead);

        Assert.Contains("Belum dipakai sistem: menunggu pendampingan", (await head.PageAsync("/dinas/regulasi")).QuerySelector("main")!.TextContent);
        Assert.Contains("Belum dipakai sistem", (await head.PageAsync("/dinas/regulasi/MentorMaxAge/ubah")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Belum dipakai sistem", (await head.PageAsync("/dinas/regulasi/RatioTarget/ubah")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_name_of_the_Dinas_changes_from_a_day_on()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        await serang.SetAsync(ParameterKeys.DinasName, serang.Today().AddDays(1), ("Form.Text", "Dinas Usaha Mikro Uji"));
        using var browser = new Browser(serang);

        Assert.Contains("Perindustrian dan Perdagangan", (await browser.PageAsync("/")).QuerySelector("footer")!.TextContent);
        serang.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Contains("Dinas Usaha Mikro Uji", (await browser.PageAsync("/")).QuerySelector("footer")!.TextContent);
    }

    [Theory]
    [InlineData(Role.Auditor), InlineData(Role.RegionHead)]
    public async Task Those_who_oversee_read_the_profile_and_change_nothing(Role role)
    {
        using var overseer = await app.AsAsync(role);

        Assert.NotNull((await overseer.PageAsync("/dinas/regulasi")).QuerySelector("main a[href='/dinas/regulasi/RatioTarget']"));
        Assert.Null((await overseer.PageAsync("/dinas/regulasi/RatioTarget")).QuerySelector("a[href$='/ubah']"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await overseer.GetAsync("/dinas/regulasi/RatioTarget/ubah")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await overseer.GetAsync("/dinas/regulasi/peraturan-baru")).StatusCode);
    }

    private static IEnumerable<string> NamedInCode() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations", StringComparison.Ordinal))
            .SelectMany(file => Quoted().Matches(File.ReadAllText(file)).Select(match => match.Groups["pasal"].Value));

    private static IEnumerable<string> NamedInSeeds() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "seed", "reference"), "*.json", SearchOption.AllDirectories)
            .SelectMany(file => PasalsIn(JsonDocument.Parse(File.ReadAllText(file)).RootElement));

    private static IEnumerable<string> PasalsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(PasalsIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one =>
            one.Name == "pasal" && one.Value.ValueKind is JsonValueKind.String ? [one.Value.GetString()!] : PasalsIn(one.Value)).Where(pasal => pasal.Length > 0),
        _ => [],
    };

    private enum Combination { Either, Both }

    [GeneratedRegex(@"ParameterKeys\.(?<key>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("\"(?<pasal>(?:SRG|BGR|BKS|BLT|SMG|PP-\\d+-\\d{4}) \\d[^\"{}]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
