using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class ParameterChangeTests(MarketApp app) : IClassFixture<MarketApp>
{
    private DateOnly Today => BusinessCalendar.DateOf(app.Clock.Now);

    [Fact]
    public async Task A_change_from_tomorrow_moves_neither_today_nor_yesterday_nor_a_closed_year()
    {
        await using var bogor = new MarketApp { Differently = builder => builder.UseSetting("Market:Daerah", "3201") };
        await bogor.InitializeAsync();
        using var head = await SignedInAsync(bogor, Role.DinasHead);
        var tomorrow = BusinessCalendar.DateOf(bogor.Clock.Now).AddDays(1);

        using var answer = await ChangeAsync(head, ParameterKeys.RatioTarget, tomorrow, ("Form.Number", "45"), ("Form.Force", "HukumNasional"), ("Form.Pasal", "INPRES-2-2022"));

        Assert.Equal("/dinas/regulasi/RatioTarget", answer.Headers.Location?.OriginalString);
        Assert.Equal(("40", "40", "45"), (
            await ValueAsync(bogor, ParameterKeys.RatioTarget, tomorrow.AddDays(-2)), await ValueAsync(bogor, ParameterKeys.RatioTarget, tomorrow.AddDays(-1)),
            await ValueAsync(bogor, ParameterKeys.RatioTarget, tomorrow)));
        Assert.Equal((40, 40), (await TargetAsync(bogor, 2025), await TargetAsync(bogor, 2026)));
        bogor.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal((40, 45), (await TargetAsync(bogor, 2025), await TargetAsync(bogor, 2026)));
    }

    [Fact]
    public async Task A_day_in_the_past_is_refused_and_the_form_comes_back_filled()
    {
        using var head = await SignedInAsync(app, Role.DinasHead);

        using var answer = await ChangeAsync(head, ParameterKeys.SpaceTarget, Today.AddDays(-1), ("Form.Number", "35,5"), ("Form.Pasal", "BGR 17(1)"), ("Form.Force", "DiadopsiDinas"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ParseAsync(answer);
        Assert.Contains("Masa lalu tidak berubah", page.QuerySelector("main")!.TextContent);
        Assert.Equal("35,5", page.GetElementById("Form_Number")!.GetAttribute("value"));
        Assert.Equal("BGR 17(1)", page.GetElementById("Form_Pasal")!.GetAttribute("value"));
        Assert.Equal("Naskah baru.", page.GetElementById("Form_Reason")!.TextContent);
        Assert.Equal("30", await ValueAsync(app, ParameterKeys.SpaceTarget, Today));
    }

    [Theory]
    [InlineData("BKS 12(2)", "PeraturanDaerah", "Peraturan daerah lain tidak mewajibkan di sini")]
    [InlineData("BKS 12(2)", "HukumNasional", "bukan dari hukum nasional")]
    [InlineData("SRG 99", "PeraturanDaerah", "tidak ada di pustaka")]
    [InlineData("PERDA-1 1", "HukumNasional", "tidak ada di pustaka")]
    [InlineData("", "HukumNasional", "Tulis pasal yang menjadi dasar")]
    public async Task The_force_must_fit_the_regulation_it_stands_on(string pasal, string force, string sentence)
    {
        using var head = await SignedInAsync(app, Role.DinasHead);

        using var answer = await ChangeAsync(head, ParameterKeys.HalalValidityYears, Today.AddDays(3), ("Form.Number", "4"), ("Form.Pasal", pasal), ("Form.Force", force));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, (await Browser.ParseAsync(answer)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_change_to_come_can_be_taken_back_and_stays_readable_and_its_day_is_free_again()
    {
        using var head = await SignedInAsync(app, Role.DinasHead);
        var from = Today.AddDays(30);
        (await ChangeAsync(head, ParameterKeys.NearLimitPercent, from, ("Form.Number", "70"))).Dispose();
        using var twice = await ChangeAsync(head, ParameterKeys.NearLimitPercent, from, ("Form.Number", "75"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal("70", await ValueAsync(app, ParameterKeys.NearLimitPercent, from));

        var row = (await HistoryAsync(ParameterKeys.NearLimitPercent)).Single(one => one.MayBeWithdrawn);
        var url = $"/dinas/regulasi/{ParameterKeys.NearLimitPercent}/perubahan/{row.Id}/penarikan";
        using var without = await head.SubmitAsync(url, url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using var back = await head.SubmitAsync(url, url, ("reason", "Salah hitung."));

        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal("80", await ValueAsync(app, ParameterKeys.NearLimitPercent, from));
        var page = await head.PageAsync($"/dinas/regulasi/{ParameterKeys.NearLimitPercent}");
        Assert.Contains("Salah hitung.", page.QuerySelector("main")!.TextContent);
        (await ChangeAsync(head, ParameterKeys.NearLimitPercent, from, ("Form.Number", "75"))).Dispose();
        Assert.Equal("75", await ValueAsync(app, ParameterKeys.NearLimitPercent, from));
    }

    [Fact]
    public async Task A_value_in_force_cannot_be_taken_back()
    {
        using var head = await SignedInAsync(app, Role.DinasHead);
        var row = (await HistoryAsync(ParameterKeys.MentorMaxAge)).Single();
        var url = $"/dinas/regulasi/{ParameterKeys.MentorMaxAge}/perubahan/{row.Id}/penarikan";

        using var answer = await head.SubmitAsync(url, url, ("reason", "Tidak cocok."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("40", await ValueAsync(app, ParameterKeys.MentorMaxAge, Today));
    }

    [Fact]
    public async Task The_form_opens_with_what_stands_today()
    {
        using var head = await SignedInAsync(app, Role.DinasHead);

        Assert.Equal("2.000.000.000", (await head.PageAsync("/dinas/regulasi/MicroAnnualSalesMax/ubah")).GetElementById("Form_Number")!.GetAttribute("value"));
        Assert.Equal("Warn", (await head.PageAsync("/dinas/regulasi/HalalGate/ubah")).QuerySelector("#Form_Choice option[selected]")!.GetAttribute("value"));
        Assert.Equal(["Nib"], (await head.PageAsync("/dinas/regulasi/LowRiskLicences/ubah")).QuerySelectorAll("input[name='Form.Choices'][checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task An_officer_reads_the_profile_and_only_the_head_and_the_admin_change_it()
    {
        using var officer = await SignedInAsync(app, Role.DinasOfficer);
        var page = await officer.PageAsync("/dinas/regulasi");
        foreach (var definition in ParameterBook.All) Assert.NotNull(page.QuerySelector($"main a[href='/dinas/regulasi/{definition.Key}']"));
        Assert.Null((await officer.PageAsync("/dinas/regulasi/RatioTarget")).QuerySelector("a[href$='/ubah']"));
        using var refused = await officer.GetAsync("/dinas/regulasi/RatioTarget/ubah");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var admin = await SignedInAsync(app, Role.SystemAdmin);
        foreach (var definition in ParameterBook.All)
        {
            using var form = await admin.GetAsync($"/dinas/regulasi/{definition.Key}/ubah");
            Assert.Equal(HttpStatusCode.OK, form.StatusCode);
        }
    }

    [Fact]
    public async Task A_change_says_who_and_why_and_stands_in_the_audit_trail()
    {
        using var head = await SignedInAsync(app, Role.DinasHead);
        var weights = ParameterBook.Find(ParameterKeys.CurationWeights)!.Options.Select((option, at) => ($"Form.Weights[{option.Code}]", at == 0 ? "40" : "10")).ToArray();
        (await ChangeAsync(head, ParameterKeys.CurationWeights, Today, weights)).Dispose();
        (await ChangeAsync(head, ParameterKeys.ListedScales, Today, ("Form.Choices", "Mikro"), ("Form.Force", "PeraturanDaerah"), ("Form.Pasal", "SRG 3(1)"))).Dispose();

        var row = (await HistoryAsync(ParameterKeys.ListedScales)).First();
        Assert.Equal(("Mikro", "Orang Uji", "Naskah baru."), (row.Value.Value, row.DecidedBy, row.Reason));
        var read = await app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().WeightsAsync(ParameterKeys.CurationWeights, Today, CancellationToken.None));
        Assert.Equal((7, 40, 10), (read.Count, read["PotensiPasar"], read["Legalitas"]));
        Assert.True(await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<AuditEntry>()
            .AnyAsync(entry => entry.Entity == nameof(RegulationParameter) && entry.EntityId == row.Id && entry.ActorName == "Orang Uji")));
    }

    private static async Task<Browser> SignedInAsync(MarketApp market, Role role) => await market.SignedInAsync((await market.PersonAsync(role)).Email);

    private static async Task<HttpResponseMessage> ChangeAsync(Browser by, string key, DateOnly from, params (string Name, string Value)[] filled) => await by.SubmitAsync(
        $"/dinas/regulasi/{key}/ubah", $"/dinas/regulasi/{key}/ubah",
        [("Form.From", from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Form.Force", "DiadopsiDinas"), ("Form.Reason", "Naskah baru."), .. filled]);

    private static async Task<string> ValueAsync(MarketApp market, string key, DateOnly on) =>
        (await market.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().FindAsync(key, on, CancellationToken.None)))!.Value;

    private static async Task<decimal> TargetAsync(MarketApp market, int year) =>
        (await market.InScopeAsync(services => services.GetRequiredService<RuleBook>().DefaultAsync(year, CancellationToken.None))).Target.Percent;

    private Task<IReadOnlyList<ParameterDecision>> HistoryAsync(string key) =>
        app.InScopeAsync(services => services.GetRequiredService<RegulationProfileQuery>().HistoryAsync(key, CancellationToken.None));
}
