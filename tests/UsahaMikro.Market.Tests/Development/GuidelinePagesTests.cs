using System.Globalization;
using System.Net;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Development;

public class GuidelinePagesTests : IAsyncLifetime
{
    private const string Root = "/dinas/klasifikasi/pedoman";

    private readonly MarketApp _app = new();

    // Each test has a market of its own: a guideline is one for the whole daerah.
    public async ValueTask InitializeAsync() => await _app.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _app.DisposeAsync();
    }

    [Fact]
    public async Task A_change_of_the_guideline_decides_from_its_day_on_and_leaves_results_before_it_as_they_are()
    {
        var (early, late) = (await _app.ShopAsync("Dapur Dahulu"), await _app.ShopAsync("Dapur Kemudian"));
        var content = (await _app.InForceAsync()).Content;
        Assert.True((await _app.ClassifyAsync(early.Slug, DevelopmentStage.Answers(content, best: true))).IsSuccess);
        using var officer = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(officer);

        // The strongest answer of one question becomes worth much more; the levels stay.
        var question = content.Questions[0];
        DevelopmentStage.Redirected(await officer.SubmitAsync(
            $"{url}/pertanyaan/{question.Code}", $"{url}/pertanyaan/{question.Code}", ($"Form.Answers[{question.Answers.Count - 1}].Points", "80")));
        var tomorrow = _app.Today().AddDays(1);
        DevelopmentStage.Redirected(await ProposedAsync(officer, url, tomorrow));
        using var head = await _app.AsAsync(Role.DinasHead);
        Assert.Contains($"Sahkan pedoman klasifikasi 2", await head.TextAsync("/dinas"), StringComparison.Ordinal);
        DevelopmentStage.Redirected(await head.SubmitAsync($"{url}/pengesahan", $"{url}/pengesahan"));

        Assert.Equal(1, (await _app.InForceAsync()).Number);
        _app.Clock.Pass(TimeSpan.FromDays(1));
        var now = await _app.InForceAsync();
        Assert.Equal((2, content.Most + 72), (now.Number, now.Content.Most));
        Assert.True((await _app.ClassifyAsync(late.Slug, DevelopmentStage.Answers(now.Content, best: true))).IsSuccess);
        Assert.Equal([(1, content.Most)], (await _app.ClassificationsAsync(early.Id)).Select(one => (one.GuidelineNumber, one.Most)));
        Assert.Equal([(2, content.Most + 72)], (await _app.ClassificationsAsync(late.Id)).Select(one => (one.GuidelineNumber, one.Most)));
    }

    [Fact]
    public async Task A_level_renamed_later_keeps_its_name_in_the_results_before()
    {
        var shop = await _app.ShopAsync("Dapur Lestari");
        Assert.True((await _app.ClassifyAsync(shop.Slug, DevelopmentStage.Answers((await _app.InForceAsync()).Content, best: true))).IsSuccess);
        await RenamedFromTomorrowAsync();
        _app.Clock.Pass(TimeSpan.FromDays(1));

        Assert.Equal("Unggul", (await _app.InForceAsync()).Content.Levels[3].Name);
        using var reader = await _app.AsAsync(Role.DinasOfficer);
        foreach (var page in new[] { $"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi/1", $"/dinas/pelaku-usaha/{shop.Slug}" })
        {
            var text = await reader.TextAsync(page);
            Assert.Contains("Mandiri", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Unggul", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Up_to_the_day_before_a_confirmed_guideline_decides_nothing()
    {
        var shop = await _app.ShopAsync("Dapur Hari Ini");
        await RenamedFromTomorrowAsync();
        Assert.True((await _app.ClassifyAsync(shop.Slug, DevelopmentStage.Answers((await _app.InForceAsync()).Content, best: true))).IsSuccess);
        Assert.Equal((1, "Mandiri"), (await _app.ClassificationsAsync(shop.Id)).Select(one => (one.GuidelineNumber, one.LevelName)).Single());
    }

    [Fact]
    public async Task Two_clicks_and_two_officers_begin_one_draft()
    {
        using var one = await _app.AsAsync(Role.DinasOfficer);
        using var two = await _app.AsAsync(Role.DinasHead);
        var pages = await Task.WhenAll(one.PageAsync(Root), two.PageAsync(Root));
        foreach (var answer in await Task.WhenAll(one.SubmitAsync(pages[0], Root), two.SubmitAsync(pages[1], Root))) DevelopmentStage.Redirected(answer);

        Assert.Single(await AllAsync(), guideline => guideline.IsOpen);
        Assert.Equal(2, (await AllAsync()).Count);
    }

    [Fact]
    public async Task The_second_editor_of_a_draft_is_told_and_keeps_what_was_typed()
    {
        using var one = await _app.AsAsync(Role.DinasOfficer);
        using var two = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(one);
        var page = await two.PageAsync($"{url}/tingkat");
        DevelopmentStage.Redirected(await one.SubmitAsync($"{url}/tingkat", $"{url}/tingkat", ("Form.Levels[1].Name", "Bertunas")));
        using var late = await two.SubmitAsync(page, $"{url}/tingkat", ("Form.Levels[1].Name", "Bersemi"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("Bersemi", (await Browser.ParseAsync(late)).QuerySelector("[name='Form.Levels[1].Name']")!.GetAttribute("value"));
        Assert.Equal("Bertunas", (await AllAsync())[0].Content.Levels[1].Name);
    }

    [Fact]
    public async Task Levels_keep_their_code_when_renamed_and_get_one_when_added_and_are_refused_at_the_form()
    {
        using var officer = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(officer);
        using var wrong = await officer.SubmitAsync($"{url}/tingkat", $"{url}/tingkat", ("Form.Levels[1].FromPercent", "60"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("naik terus", await Browser.TextAsync(wrong), StringComparison.Ordinal);
        using var unsaid = await officer.SubmitAsync($"{url}/tingkat", $"{url}/tingkat", ("Form.Levels[4].Name", "Puncak"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);

        DevelopmentStage.Redirected(await officer.SubmitAsync($"{url}/tingkat", $"{url}/tingkat",
            ("Form.Levels[0].Name", "Benih"), ("Form.Levels[4].Name", "Puncak"), ("Form.Levels[4].FromPercent", "95"),
            ("Form.Levels[4].Meaning", "Jadi rujukan."),
            ("Form.Levels[4].Approach", "Sentra"), ("Form.Levels[4].Facilitation", "Kemitraan\n\nEkspor"), ("Form.Levels[4].Months", "24")));
        var levels = (await AllAsync())[0].Content.Levels;
        Assert.Equal(("rintisan", "Benih", 5), (levels[0].Code, levels[0].Name, levels.Count));
        Assert.Equal(["Kemitraan", "Ekspor"], levels[4].Facilitation);
    }

    [Fact]
    public async Task Questions_are_added_and_removed_in_a_draft_and_nowhere_else()
    {
        using var officer = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(officer);
        using var silent =
            await officer.SubmitAsync($"{url}/pertanyaan/baru", $"{url}/pertanyaan/baru", ("Form.Aspect", "People"), ("Form.Text", "Ada penerus usaha?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        DevelopmentStage.Redirected(await officer.SubmitAsync($"{url}/pertanyaan/baru", $"{url}/pertanyaan/baru",
            ("Form.Aspect", "People"), ("Form.Text", "Ada penerus usaha?"), ("Form.Answers[0].Text", "Belum"), ("Form.Answers[0].Points", "0"),
            ("Form.Answers[0].Meaning", "Problem"),
            ("Form.Answers[1].Text", "Sudah"), ("Form.Answers[1].Points", "4"), ("Form.Answers[1].Meaning", "Potential")));
        var added = (await AllAsync())[0].Content.Questions.Single(one => one.Text == "Ada penerus usaha?");
        Assert.Equal((DevelopmentAspect.People, 4), (added.Aspect, added.Most));
        DevelopmentStage.Redirected(await officer.SubmitAsync($"{url}/pertanyaan/{added.Code}", $"{url}/pertanyaan/{added.Code}/penghapusan"));
        Assert.DoesNotContain((await AllAsync())[0].Content.Questions, one => one.Code == added.Code);

        using var inForce = await officer.GetAsync($"{Root}/1/tingkat");
        Assert.Equal(HttpStatusCode.NotFound, inForce.StatusCode);
        Assert.Null((await officer.PageAsync($"{Root}/1")).QuerySelector("a[href*='/pertanyaan/']"));
    }

    [Fact]
    public async Task Today_is_refused_as_first_day_and_the_system_admin_only_reads()
    {
        using var officer = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(officer);
        using var today = await ProposedAsync(officer, url, _app.Today());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, today.StatusCode);
        Assert.Contains("pilih besok atau sesudahnya", await Browser.TextAsync(today), StringComparison.Ordinal);

        using var admin = await _app.AsAsync(Role.SystemAdmin);
        var page = await admin.PageAsync(url);
        Assert.Null(page.QuerySelector("a[href$='/pengajuan'], a[href$='/tingkat']"));
        using var refused = await admin.GetAsync($"{url}/pengajuan");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private async Task RenamedFromTomorrowAsync()
    {
        using var officer = await _app.AsAsync(Role.DinasOfficer);
        var url = await DraftedAsync(officer);
        DevelopmentStage.Redirected(await officer.SubmitAsync($"{url}/tingkat", $"{url}/tingkat", ("Form.Levels[3].Name", "Unggul")));
        DevelopmentStage.Redirected(await ProposedAsync(officer, url, _app.Today().AddDays(1)));
        using var head = await _app.AsAsync(Role.DinasHead);
        DevelopmentStage.Redirected(await head.SubmitAsync($"{url}/pengesahan", $"{url}/pengesahan"));
    }

    private Task<IReadOnlyList<GuidelineDetails>> AllAsync() =>
        _app.UseAsync<GuidelineQuery, IReadOnlyList<GuidelineDetails>>(query => query.AllAsync(CancellationToken.None));

    private static async Task<string> DraftedAsync(Browser officer)
    {
        using var answer = await officer.SubmitAsync(Root, Root);
        return answer.Headers.Location!.OriginalString;
    }

    private static Task<HttpResponseMessage> ProposedAsync(Browser by, string url, DateOnly from) => by.SubmitAsync(
        $"{url}/pengajuan", $"{url}/pengajuan", ("Form.From", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("Form.Reason", "Kriteria diperbarui."));
}
