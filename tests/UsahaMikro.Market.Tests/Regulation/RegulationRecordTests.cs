using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class RegulationRecordTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("367306", "Taktakan")]
    [InlineData("360409", "luar Kota Serang")]
    public void A_kecamatan_elsewhere_is_told_as_outside_and_never_as_a_code(string code, string name) =>
        Assert.Equal(name, app.Services.GetRequiredService<IAreaBook>().KecamatanName(code));

    [Fact]
    public async Task Each_of_the_five_stands_with_its_date()
    {
        var all = await app.InScopeAsync(services => services.GetRequiredService<RegulationLibraryQuery>().AllAsync(CancellationToken.None));
        var five = all.Where(regulation => regulation.AreaCode is not null).Select(regulation => (regulation.Code, regulation.IssuedOn!.Value)).Order();

        Assert.Equal(
            [
                ("BGR", new DateOnly(2024, 11, 18)),
                ("BKS", new DateOnly(2024, 2, 29)),
                ("BLT", new DateOnly(2023, 1, 6)),
                ("SMG", new DateOnly(2022, 9, 29)),
                ("SRG", new DateOnly(2023, 11, 28)),
            ],
            five);
    }

    /// <summary>The key numbers of <c>requirements.md</c> §1, with the pasal they stand on.</summary>
    [Theory]
    [InlineData(ParameterKeys.RatioTarget, 40, "SRG 11.e", RuleForce.PeraturanDaerah)]
    [InlineData(ParameterKeys.SpaceTarget, 30, "BGR 17(1)", RuleForce.DiadopsiDinas)]
    [InlineData(ParameterKeys.MicroCapitalMax, 1_000_000_000, "PP-7-2021 35", RuleForce.HukumNasional)]
    [InlineData(ParameterKeys.MicroAnnualSalesMax, 2_000_000_000, "PP-7-2021 35", RuleForce.HukumNasional)]
    [InlineData(ParameterKeys.HalalValidityYears, 5, "BKS 12(2)", RuleForce.DiadopsiDinas)]
    public async Task A_figure_of_the_law_says_its_basis_and_its_force(string key, int value, string pasal, RuleForce force)
    {
        var found = await FigureAsync(key, new DateOnly(2026, 6, 15));
        Assert.Equal((value.ToString(System.Globalization.CultureInfo.InvariantCulture), pasal, force), (found!.Value, found.Pasal, found.Force));
    }

    [Fact]
    public async Task Before_its_day_a_rule_does_not_hold()
    {
        Assert.Null(await FigureAsync(ParameterKeys.RatioTarget, new DateOnly(2022, 3, 29)));
        Assert.Equal("INPRES-2-2022", (await FigureAsync(ParameterKeys.RatioTarget, new DateOnly(2023, 11, 27)))!.Pasal);
        Assert.Equal("SRG 11.e", (await FigureAsync(ParameterKeys.RatioTarget, new DateOnly(2023, 11, 28)))!.Pasal);
    }

    [Fact]
    public async Task A_change_of_the_law_is_a_new_row_and_the_past_stays()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        using var added = await head.SubmitAsync(NewUrl, NewUrl, Filled("PP-1-2026"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        await app.SetAsync(
            ParameterKeys.MicroAnnualSalesMax, new DateOnly(2027, 1, 1), ("Form.Number", "3000000000"), ("Form.Force", "HukumNasional"), ("Form.Pasal", "PP-1-2026 1"));

        Assert.Equal("2000000000", (await FigureAsync(ParameterKeys.MicroAnnualSalesMax, new DateOnly(2026, 12, 31)))!.Value);
        Assert.Equal("3000000000", (await FigureAsync(ParameterKeys.MicroAnnualSalesMax, new DateOnly(2027, 1, 1)))!.Value);
    }

    [Fact]
    public async Task A_new_regulation_stands_unverified_says_what_it_revokes_and_the_revoked_one_cannot_be_cited()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        (await head.SubmitAsync(NewUrl, NewUrl, [.. Filled("PP-2-2026"), ("Form.Revokes", "PP-7-2021")])).Dispose();

        using var browser = new Browser(app);
        var page = (await browser.PageAsync("/peraturan/PP-2-2026")).QuerySelector("main")!.TextContent;
        Assert.Contains("naskahnya belum diperiksa", page);
        Assert.Contains("Mencabut: Peraturan Pemerintah Nomor 7 Tahun 2021", page);
        var old = await browser.PageAsync("/peraturan/PP-7-2021");
        Assert.Contains("Dicabut", old.QuerySelector("main .chips")!.TextContent);
        Assert.NotNull(old.QuerySelector("main a[href='/peraturan/PP-2-2026']"));
        using var cited = await head.ChangeAsync(
            ParameterKeys.SmallCapitalMax, app.Today().AddDays(9), ("Form.Number", "6000000000"), ("Form.Force", "HukumNasional"), ("Form.Pasal", "PP-7-2021 35"));
        Assert.Contains("sudah dicabut", await LawDesk.SaysAsync(cited));
        Assert.True(await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<AuditEntry>()
            .AnyAsync(entry => entry.Entity == nameof(RegulationRecord) && entry.ActorName == "Orang Uji")));
    }

    [Theory]
    [InlineData("Form.Code", "SRG", "Sudah ada peraturan dengan kode itu")]
    [InlineData("Form.Code", "pp 9", "Kode 3 sampai 40 huruf besar")]
    [InlineData("Form.Year", "2025", "Tahun peraturan adalah tahun penetapannya")]
    [InlineData("Form.IssuedOn", "2026-06-16", "paling lambat hari ini")]
    public async Task A_regulation_that_cannot_stand_comes_back_with_a_sentence(string field, string value, string sentence)
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.SubmitAsync(NewUrl, NewUrl, [.. Filled("PP-3-2026").Where(one => one.Item1 != field), (field, value)]);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict });
        Assert.Contains(sentence, await LawDesk.SaysAsync(answer));
    }

    [Fact]
    public async Task The_shelf_tells_by_what_a_regulation_was_replaced_and_what_the_editor_notes()
    {
        using var browser = new Browser(app);

        Assert.NotNull((await browser.PageAsync("/peraturan/PP-5-2021")).QuerySelector("main a[href='/peraturan/PP-28-2025']"));
        Assert.Contains("Mencabut: Peraturan Bupati Bekasi Nomor 73 Tahun 2020", (await browser.PageAsync("/peraturan/BKS")).QuerySelector("main")!.TextContent);
        Assert.Contains("Naskah tidak memuat nomor Berita Daerah", (await browser.PageAsync("/peraturan/SRG")).QuerySelector("main")!.TextContent);
    }

    private const string NewUrl = "/dinas/regulasi/peraturan-baru";

    private static (string, string)[] Filled(string code) =>
    [
        ("Form.Code", code), ("Form.Kind", "Peraturan Pemerintah"), ("Form.Number", code.Split('-')[1]), ("Form.Year", "2026"), ("Form.Title", "Batas skala usaha"),
        ("Form.IssuedOn", "2026-05-04"), ("Form.Scope", "Nasional"),
    ];

    private Task<ParameterValue?> FigureAsync(string key, DateOnly on) =>
        app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().FindAsync(key, on, CancellationToken.None));
}
