using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class ParameterChangeTests(MarketApp app) : IClassFixture<MarketApp>
{
    private DateOnly Today => app.Today();

    [Fact]
    public async Task A_change_from_tomorrow_moves_neither_today_nor_yesterday()
    {
        await using var bogor = await LawDesk.DaerahAsync("3201");
        var tomorrow = bogor.Today().AddDays(1);

        await bogor.SetAsync(
            ParameterKeys.MicroAnnualSalesMax, tomorrow, ("Form.Number", "2500000000"), ("Form.Force", "HukumNasional"), ("Form.Pasal", "PP-7-2021 35"));

        Assert.Equal(("2000000000", "2000000000", "2500000000"), (
            await bogor.ValueAsync(ParameterKeys.MicroAnnualSalesMax, tomorrow.AddDays(-2)), await bogor.ValueAsync(ParameterKeys.MicroAnnualSalesMax, tomorrow.AddDays(-1)),
            await bogor.ValueAsync(ParameterKeys.MicroAnnualSalesMax, tomorrow)));
    }

    [Theory]
    [InlineData("2026-06-15T16:59:59Z", true)] // 15 June in WIB: the 16th is tomorrow
    [InlineData("2026-06-15T17:00:00Z", false)] // midnight in WIB: the 16th has begun
    public async Task The_earliest_day_is_tomorrow_by_the_clock_of_Jakarta(string now, bool stands)
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        var at = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        serang.Clock.Now = at.AddMinutes(-10);
        using var head = await serang.AsAsync(Role.DinasHead);
        serang.Clock.Now = at;

        using var answer = await head.ChangeAsync(ParameterKeys.CurationWorkingDays, new DateOnly(2026, 6, 16), ("Form.Number", "12"));

        Assert.Equal(stands ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        if (!stands) Assert.Contains("hari ini sudah berjalan", await LawDesk.SaysAsync(answer));
    }

    [Fact]
    public async Task A_day_in_the_past_is_refused_and_the_form_comes_back_filled()
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.ChangeAsync(ParameterKeys.SpaceTarget, Today.AddDays(-1), ("Form.Number", "35,5"), ("Form.Pasal", "BGR 17(1)"), ("Form.Force", "DiadopsiDinas"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ParseAsync(answer);
        Assert.Contains("Masa lalu tidak berubah", page.QuerySelector("main")!.TextContent);
        Assert.Equal("35,5", page.GetElementById("Form_Number")!.GetAttribute("value"));
        Assert.Equal("BGR 17(1)", page.GetElementById("Form_Pasal")!.GetAttribute("value"));
        Assert.Equal("Naskah baru.", page.GetElementById("Form_Reason")!.TextContent);
        Assert.Equal("30", await app.ValueAsync(ParameterKeys.SpaceTarget, Today));
    }

    [Theory]
    [InlineData("BKS 12(2)", "PeraturanDaerah", "Peraturan daerah lain tidak mewajibkan di sini")]
    [InlineData("BKS 12(2)", "HukumNasional", "bukan dari hukum nasional")]
    [InlineData("SRG 99", "PeraturanDaerah", "tidak ada di pustaka")]
    [InlineData("PERDA-1 1", "HukumNasional", "tidak ada di pustaka")]
    [InlineData("", "HukumNasional", "Tulis pasal yang menjadi dasar")]
    [InlineData("SRG 11.e", "DiadopsiDinas", "Pasal itu dari peraturan daerah ini sendiri")]
    [InlineData("SRG 11.e apa saja", "PeraturanDaerah", "tidak ada di pustaka")]
    [InlineData("SRG 11, 99", "PeraturanDaerah", "tidak ada di pustaka")]
    [InlineData("SRG 11.e,", "PeraturanDaerah", "tidak ada di pustaka")]
    [InlineData("PP-5-2021 1", "HukumNasional", "sudah dicabut pada hari itu")]
    public async Task The_force_must_fit_the_regulation_it_stands_on(string pasal, string force, string sentence)
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.ChangeAsync(ParameterKeys.HalalValidityYears, Today.AddDays(3), ("Form.Number", "4"), ("Form.Pasal", pasal), ("Form.Force", force));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, (await Browser.ParseAsync(answer)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_change_to_come_can_be_taken_back_and_stays_readable_and_its_day_is_free_again()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        var from = Today.AddDays(30);
        await app.SetAsync(ParameterKeys.NearLimitPercent, from, ("Form.Number", "70"));
        using var twice = await head.ChangeAsync(ParameterKeys.NearLimitPercent, from, ("Form.Number", "75"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal("70", await app.ValueAsync(ParameterKeys.NearLimitPercent, from));

        var row = (await app.HistoryAsync(ParameterKeys.NearLimitPercent)).Single(one => one.MayBeWithdrawn);
        var url = $"/dinas/regulasi/{ParameterKeys.NearLimitPercent}/perubahan/{row.Id}/penarikan";
        using var without = await head.SubmitAsync(url, url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using var back = await head.SubmitAsync(url, url, ("reason", "Salah hitung."));

        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal("80", await app.ValueAsync(ParameterKeys.NearLimitPercent, from));
        var page = await head.PageAsync($"/dinas/regulasi/{ParameterKeys.NearLimitPercent}");
        Assert.Contains("Salah hitung.", page.QuerySelector("main")!.TextContent);
        await app.SetAsync(ParameterKeys.NearLimitPercent, from, ("Form.Number", "75"));
        Assert.Equal("75", await app.ValueAsync(ParameterKeys.NearLimitPercent, from));
    }

    [Fact]
    public async Task A_value_in_force_cannot_be_taken_back()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        var row = (await app.HistoryAsync(ParameterKeys.MentorMaxAge)).Single();
        var url = $"/dinas/regulasi/{ParameterKeys.MentorMaxAge}/perubahan/{row.Id}/penarikan";

        using var answer = await head.SubmitAsync(url, url, ("reason", "Tidak cocok."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("40", await app.ValueAsync(ParameterKeys.MentorMaxAge, Today));
    }

    [Theory]
    [InlineData(ParameterKeys.SmallCapitalMax, "1000000000", "Batas harus naik")]
    [InlineData(ParameterKeys.MicroAnnualSalesMax, "15000000000", "Batas harus naik")]
    [InlineData(ParameterKeys.OfficeDaysPerWeek, "8", "1 sampai 7")]
    [InlineData(ParameterKeys.NearLimitPercent, "80,5", "persen bulat")]
    [InlineData(ParameterKeys.SpaceTarget, "79228162514264337593543950335", "")]
    public async Task A_value_that_makes_no_sense_is_refused(string key, string value, string sentence)
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.ChangeAsync(key, Today.AddDays(5), ("Form.Number", value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, await LawDesk.SaysAsync(answer));
    }

    [Fact]
    public async Task Weights_that_overflow_and_words_without_end_are_refused_with_a_sentence()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        var weights = ParameterBook.Find(ParameterKeys.CurationWeights)!.Options.Select(option => ($"Form.Weights[{option.Code}]", "2147483647")).ToArray();
        using var heavy = await head.ChangeAsync(ParameterKeys.CurationWeights, Today.AddDays(6), weights);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, heavy.StatusCode);
        Assert.Contains("jumlahnya 100", await LawDesk.SaysAsync(heavy));

        await app.SetAsync(ParameterKeys.PartnerMicroMinYears, Today.AddDays(6), ("Form.Number", "2"));
        var url = $"/dinas/regulasi/{ParameterKeys.PartnerMicroMinYears}/perubahan/{(await app.HistoryAsync(ParameterKeys.PartnerMicroMinYears)).First().Id}/penarikan";
        using var endless = await head.SubmitAsync(url, url, ("reason", new string('x', 1001)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, endless.StatusCode);
        Assert.Contains("ringkaslah", await LawDesk.SaysAsync(endless));
    }

    [Fact]
    public async Task The_form_opens_with_the_value_of_today_and_asks_for_its_basis_anew()
    {
        using var head = await app.AsAsync(Role.DinasHead);

        Assert.Equal("2.000.000.000", (await head.PageAsync("/dinas/regulasi/MicroAnnualSalesMax/ubah")).GetElementById("Form_Number")!.GetAttribute("value"));
        Assert.Equal("Warn", (await head.PageAsync("/dinas/regulasi/HalalGate/ubah")).QuerySelector("#Form_Choice option[selected]")!.GetAttribute("value"));
        Assert.Equal(["Nib"], (await head.PageAsync("/dinas/regulasi/LowRiskLicences/ubah")).QuerySelectorAll("input[name='Form.Choices'][checked]").Select(box => box.GetAttribute("value")));
        var form = await head.PageAsync("/dinas/regulasi/MicroAnnualSalesMax/ubah");
        Assert.Equal(("", ""), (form.GetElementById("Form_Pasal")!.GetAttribute("value") ?? "", form.QuerySelector("#Form_Force option[selected]")?.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task An_officer_reads_the_profile_and_only_the_head_and_the_admin_change_it()
    {
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var page = await officer.PageAsync("/dinas/regulasi");
        foreach (var definition in ParameterBook.All) Assert.NotNull(page.QuerySelector($"main a[href='/dinas/regulasi/{definition.Key}']"));
        Assert.Null((await officer.PageAsync("/dinas/regulasi/RatioTarget")).QuerySelector("a[href$='/ubah']"));
        using var refused = await officer.GetAsync("/dinas/regulasi/RatioTarget/ubah");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var admin = await app.AsAsync(Role.SystemAdmin);
        foreach (var definition in ParameterBook.All)
        {
            using var form = await admin.GetAsync($"/dinas/regulasi/{definition.Key}/ubah");
            Assert.Equal(HttpStatusCode.OK, form.StatusCode);
        }
    }

    [Fact]
    public async Task A_change_says_who_and_why_and_stands_in_the_audit_trail()
    {
        var weights = ParameterBook.Find(ParameterKeys.CurationWeights)!.Options.Select((option, at) => ($"Form.Weights[{option.Code}]", at == 0 ? "40" : "10")).ToArray();
        var tomorrow = Today.AddDays(1);
        await app.SetAsync(ParameterKeys.CurationWeights, tomorrow, weights);
        await app.SetAsync(ParameterKeys.ListedScales, tomorrow, ("Form.Choices", "Mikro"), ("Form.Force", "PeraturanDaerah"), ("Form.Pasal", "SRG 3(1)"));

        var row = (await app.HistoryAsync(ParameterKeys.ListedScales)).First();
        Assert.Equal(("Mikro", "Orang Uji", "Naskah baru."), (row.Value.Value, row.DecidedBy, row.Reason));
        var read = await app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().WeightsAsync(ParameterKeys.CurationWeights, tomorrow, CancellationToken.None));
        Assert.Equal((7, 40, 10), (read.Count, read["PotensiPasar"], read["Legalitas"]));
        Assert.True(await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<AuditEntry>()
            .AnyAsync(entry => entry.Entity == nameof(RegulationParameter) && entry.EntityId == row.Id && entry.ActorName == "Orang Uji")));
    }
}
