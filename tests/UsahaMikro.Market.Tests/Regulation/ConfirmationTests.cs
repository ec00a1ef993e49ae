using System.Net;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class ConfirmationTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_change_has_no_effect_until_another_person_confirms_it()
    {
        var from = app.Today().AddDays(10);
        using var head = await app.AsAsync(Role.DinasHead);
        (await head.ChangeAsync(ParameterKeys.NearLimitPercent, from, ("Form.Number", "70"))).Dispose();

        Assert.Equal("80", await app.ValueAsync(ParameterKeys.NearLimitPercent, from));
        Assert.Contains("menunggu pengesahan", (await head.PageAsync("/dinas/regulasi")).QuerySelector("main")!.TextContent);
        Assert.Null((await head.PageAsync($"/dinas/regulasi/{ParameterKeys.NearLimitPercent}")).QuerySelector("a[href$='/pengesahan']"));
        using var own = await head.ConfirmAsync(app, ParameterKeys.NearLimitPercent);
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Equal("80", await app.ValueAsync(ParameterKeys.NearLimitPercent, from));

        using var second = await app.AsAsync(Role.SystemAdmin);
        using var yes = await second.ConfirmAsync(app, ParameterKeys.NearLimitPercent);

        Assert.Equal(HttpStatusCode.Redirect, yes.StatusCode);
        Assert.Equal(("80", "70"), (await app.ValueAsync(ParameterKeys.NearLimitPercent, from.AddDays(-1)), await app.ValueAsync(ParameterKeys.NearLimitPercent, from)));
        var row = (await app.HistoryAsync(ParameterKeys.NearLimitPercent)).First(one => one.Value.From == from);
        Assert.Equal((Role.DinasHead, Role.SystemAdmin, DecisionState.ToCome), (row.DecidedByRole, row.Confirmed!.Role, row.State));
    }

    [Fact]
    public async Task What_waits_is_a_task_of_those_who_may_confirm_and_not_of_the_one_who_wrote_it()
    {
        using var head = await app.AsAsync(Role.DinasHead);
        (await head.ChangeAsync(ParameterKeys.SalesCriterionAfterYears, app.Today().AddDays(30), ("Form.Number", "3"))).Dispose();

        using var other = await app.AsAsync(Role.DinasHead);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var task = (await other.PageAsync("/dinas")).QuerySelectorAll("main a").Single(link => link.GetAttribute("href") == $"/dinas/regulasi/{ParameterKeys.SalesCriterionAfterYears}");

        Assert.NotNull((await other.PageAsync(task.GetAttribute("href")!)).QuerySelector("a[href$='/pengesahan']"));
        foreach (var stranger in new[] { head, officer })
            Assert.DoesNotContain("Sahkan perubahan: Disebut sudah berjalan", (await stranger.PageAsync("/dinas")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_change_whose_day_came_without_a_second_person_never_holds()
    {
        await using var alone = await LawDesk.DaerahAsync("3673");
        var from = alone.Today().AddDays(1);
        using var head = await alone.AsAsync(Role.DinasHead);
        (await head.ChangeAsync(ParameterKeys.HalalValidityYears, from, ("Form.Number", "4"))).Dispose();
        var id = (await alone.HistoryAsync(ParameterKeys.HalalValidityYears)).First().Id;
        alone.Clock.Pass(TimeSpan.FromDays(1));

        using var second = await alone.AsAsync(Role.SystemAdmin);
        var url = $"/dinas/regulasi/{ParameterKeys.HalalValidityYears}/perubahan/{id}/pengesahan";
        using var late = await second.SubmitAsync(url, url);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("5", await alone.ValueAsync(ParameterKeys.HalalValidityYears, from));
        Assert.Equal(DecisionState.Lapsed, (await alone.HistoryAsync(ParameterKeys.HalalValidityYears)).First().State);
    }

    [Fact]
    public async Task Confirming_twice_changes_nothing_and_what_was_taken_back_cannot_be_confirmed()
    {
        await app.SetAsync(ParameterKeys.MentorMaxAge, app.Today().AddDays(40), ("Form.Number", "45"));
        var row = (await app.HistoryAsync(ParameterKeys.MentorMaxAge)).First();
        var url = $"/dinas/regulasi/{ParameterKeys.MentorMaxAge}/perubahan/{row.Id}";
        using var head = await app.AsAsync(Role.DinasHead);
        using var again = await head.SubmitAsync($"{url}/pengesahan", $"{url}/pengesahan");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(row.Confirmed, (await app.HistoryAsync(ParameterKeys.MentorMaxAge)).First().Confirmed);

        (await head.SubmitAsync($"{url}/penarikan", $"{url}/penarikan", ("reason", "Salah baca."))).Dispose();
        using var after = await head.SubmitAsync($"{url}/pengesahan", $"{url}/pengesahan");

        Assert.Equal(HttpStatusCode.Conflict, after.StatusCode);
        Assert.Equal("40", await app.ValueAsync(ParameterKeys.MentorMaxAge, app.Today().AddDays(40)));
    }

    [Fact]
    public async Task Two_heads_who_take_the_same_day_at_once_get_one_row_and_one_sentence()
    {
        using var one = await app.AsAsync(Role.DinasHead);
        using var two = await app.AsAsync(Role.DinasHead);
        var from = app.Today().AddDays(50);

        var answers = await Task.WhenAll(
            one.ChangeAsync(ParameterKeys.CurationWorkingDays, from, ("Form.Number", "12")), two.ChangeAsync(ParameterKeys.CurationWorkingDays, from, ("Form.Number", "15")));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        Assert.Single(await app.HistoryAsync(ParameterKeys.CurationWorkingDays), row => row.Value.From == from);
        foreach (var answer in answers) answer.Dispose();
    }
}
