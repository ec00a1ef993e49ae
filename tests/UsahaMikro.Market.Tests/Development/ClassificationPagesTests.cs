using System.Net;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Development;

public class ClassificationPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task An_officer_classifies_a_seller_and_the_registry_shows_the_level()
    {
        var shop = await app.ShopAsync("Keripik Bu Enok");
        var content = (await app.InForceAsync()).Content;
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var url = $"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi";
        Assert.Contains("Belum pernah dinilai", await officer.TextAsync(url), StringComparison.Ordinal);
        DevelopmentStage.Redirected(await officer.SubmitAsync($"{url}/baru", $"{url}/baru", DevelopmentStage.Answers(content, best: true).Fields()));

        Assert.Contains("Mandiri", await officer.TextAsync(url), StringComparison.Ordinal);
        Assert.Contains("Mandiri", await officer.TextAsync($"/dinas/pelaku-usaha/{shop.Slug}"), StringComparison.Ordinal);
        Assert.Contains("Keripik Bu Enok", await officer.TextAsync("/dinas/pelaku-usaha?tingkat=mandiri"), StringComparison.Ordinal);
        Assert.DoesNotContain("Keripik Bu Enok", await officer.TextAsync("/dinas/pelaku-usaha?tingkat=rintisan"), StringComparison.Ordinal);
        var level = (await app.LevelAsync(shop.Id))!;
        Assert.Equal(("mandiri", 4, 24, app.Today().AddMonths(24)), (level.Code, level.Rank, level.Months, level.NextOn));
    }

    [Fact]
    public async Task What_was_left_out_is_told_at_its_question_and_the_rest_stays_filled_in()
    {
        var shop = await app.ShopAsync("Keripik Bu Asih");
        var answers = DevelopmentStage.Answers((await app.InForceAsync()).Content, best: false);
        var (missing, given) = (answers.Keys.First(), answers.Keys.Last());
        answers.Remove(missing);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var url = $"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi/baru";
        using var refused = await officer.SubmitAsync(url, url, answers.Fields());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Equal($"#Answers_{missing}_", page.QuerySelector(".summary a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector($"[id='Answers_{missing}_']"));
        Assert.NotNull(page.QuerySelector($"[name='Answers[{given}]'][checked]"));
        Assert.Empty(await app.ClassificationsAsync(shop.Id));
    }

    [Fact]
    public async Task A_second_look_is_compared_with_the_first_and_both_stay()
    {
        var shop = await app.ShopAsync("Keripik Bu Iis");
        var content = (await app.InForceAsync()).Content;
        Assert.True((await app.ClassifyAsync(shop.Slug, DevelopmentStage.Answers(content, best: false))).IsSuccess);
        app.Clock.Pass(TimeSpan.FromDays(30));
        var better = DevelopmentStage.Answers(content, best: true);
        Assert.True((await app.ClassifyAsync(shop.Slug, better, round: 2)).IsSuccess);

        using var officer = await app.AsAsync(Role.DinasOfficer);
        var (now, first) = (await officer.PageAsync($"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi/2"),
            await officer.TextAsync($"/dinas/pelaku-usaha/{shop.Slug}/klasifikasi/1"));
        Assert.Contains("Naik tingkat", now.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Equal(content.Questions.Count, now.QuerySelectorAll("section[aria-labelledby='perubahan'] tbody tr").Length);
        Assert.Contains("Penilaian pertama", first, StringComparison.Ordinal);
        Assert.Equal([LevelMovement.First, LevelMovement.Up], (await app.ClassificationsAsync(shop.Id)).Select(one => one.Movement));
    }

    [Fact]
    public async Task Two_clicks_are_one_result_and_somebody_elses_result_is_not_overlooked()
    {
        var shop = await app.ShopAsync("Keripik Bu Eti");
        var content = (await app.InForceAsync()).Content;
        var (weak, strong) = (DevelopmentStage.Answers(content, best: false), DevelopmentStage.Answers(content, best: true));
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => app.ClassifyAsync(shop.Slug, weak)));
        var other = await app.ClassifyAsync(shop.Slug, strong, by: DevelopmentStage.Officer with { UserId = Guid.CreateVersion7() });

        Assert.Single(clicks.Select(click => click.Value).Distinct());
        Assert.Equal("development.stale", other.Error?.Code);
        Assert.Single(await app.ClassificationsAsync(shop.Id));
    }

    [Fact]
    public async Task An_officer_who_owns_the_business_may_not_assess_it()
    {
        var shop = await app.ShopAsync("Warung Pak Ahmad");
        var ahmad = await app.PersonAsync(Role.DinasOfficer);
        await app.AlsoAsync(ahmad.Id, Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        var refused = await app.ClassifyAsync(
            shop.Slug, DevelopmentStage.Answers((await app.InForceAsync()).Content, best: true), by: DevelopmentStage.Officer with { UserId = ahmad.Id });
        Assert.Equal("development.own-business", refused.Error?.Code);
    }

    [Fact]
    public async Task A_mentor_classifies_own_mentees_and_does_not_find_others()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        var (mine, others) = (await app.MenteeAsync(neneng.Id, "Opak Bu Ijah"), await app.MenteeAsync(Guid.CreateVersion7(), "Opak Bu Yoyoh"));
        using var mentor = await app.SignedInAsync(neneng.Email);
        Assert.Contains("Nilai tingkat perkembangan Opak Bu Ijah", await mentor.TextAsync("/pendampingan"), StringComparison.Ordinal);
        var list = await mentor.TextAsync("/pendampingan/klasifikasi");
        Assert.Contains("Opak Bu Ijah", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Opak Bu Yoyoh", list, StringComparison.Ordinal);

        var url = $"/pendampingan/klasifikasi/{mine.Slug}";
        var answers = DevelopmentStage.Answers((await app.InForceAsync()).Content, best: false).Fields();
        var form = await mentor.PageAsync($"{url}/baru");
        DevelopmentStage.Redirected(await mentor.SubmitAsync(form, $"{url}/baru", answers));
        var one = Assert.Single(await app.ClassificationsAsync(mine.Id));
        Assert.Equal((neneng.Id, Role.Mentor, "rintisan"), (one.AssessorId, one.AssessorRole, one.LevelCode));

        var foreign = $"/pendampingan/klasifikasi/{others.Slug}";
        using var seen = await mentor.GetAsync(foreign);
        using var posted = await mentor.PostAsync($"{foreign}/baru", Browser.FieldsOf(form, $"{url}/baru"), answers);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, posted.StatusCode));
        Assert.Empty(await app.ClassificationsAsync(others.Id));
    }

    [Fact]
    public async Task A_due_seller_is_a_task_of_dinas_and_owner_and_stands_on_the_board()
    {
        var shop = await app.ShopAsync("Keripik Bu Ade");
        Assert.True((await app.ClassifyAsync(shop.Slug, DevelopmentStage.Answers((await app.InForceAsync()).Content, best: false))).IsSuccess);
        var email = (await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email;
        app.Clock.Pass(TimeSpan.FromDays(366));
        using var officer = await app.AsAsync(Role.DinasOfficer);
        using var owner = await app.SignedInAsync(email);

        Assert.Contains("perlu dinilai lagi tingkat perkembangannya", await officer.TextAsync("/dinas"), StringComparison.Ordinal);
        Assert.Contains("Isi penilaian mandiri", await owner.TextAsync("/usaha"), StringComparison.Ordinal);
        var board = await officer.PageAsync("/dinas/klasifikasi");
        Assert.Contains(board.QuerySelectorAll("section[aria-labelledby='jatuh-tempo'] tbody tr"),
            row => row.TextContent.Contains("Keripik Bu Ade", StringComparison.Ordinal));
        using var csv = await officer.GetAsync("/dinas/klasifikasi.csv");
        var line = (await csv.Content.ReadAsStringAsync()).Split("\r\n").Single(row => row.StartsWith("Keripik Bu Ade,", StringComparison.Ordinal));
        Assert.Equal("Taktakan,Rintisan,0,0,0,0,0,Penilaian pertama,Kelompok,12", string.Join(',', line.Split(',')[1..11]));
    }

    [Fact]
    public async Task The_next_look_is_due_on_its_very_day_and_not_the_day_before()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        var shop = await app.MenteeAsync(neneng.Id, "Opak Bu Wati");
        Assert.True((await app.ClassifyAsync(shop.Slug, DevelopmentStage.Answers((await app.InForceAsync()).Content, best: false))).IsSuccess);
        var next = (await app.LevelAsync(shop.Id))!.NextOn;
        app.Clock.Pass(TimeSpan.FromDays(next.DayNumber - app.Today().DayNumber - 1));
        Assert.Equal((false, false), await DueAsync());
        app.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal((true, true), await DueAsync());

        async Task<(bool OnBoard, bool IsTask)> DueAsync()
        {
            using var officer = await app.AsAsync(Role.DinasOfficer);
            using var mentor = await app.SignedInAsync(neneng.Email);
            var board = await officer.PageAsync("/dinas/klasifikasi");
            var due = board.QuerySelectorAll("section[aria-labelledby='jatuh-tempo'] tbody tr");
            return (
                due.Any(row => row.TextContent.Contains("Opak Bu Wati", StringComparison.Ordinal)),
                (await mentor.TextAsync("/pendampingan")).Contains("Nilai tingkat perkembangan Opak Bu Wati", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_registry_can_be_asked_for_level_and_readiness_together()
    {
        var (graded, other) = (await app.ShopAsync("Keripik Bu Yati"), await app.ShopAsync("Keripik Bu Yuli"));
        Assert.True((await app.ClassifyAsync(graded.Slug, DevelopmentStage.Answers((await app.InForceAsync()).Content, best: true))).IsSuccess);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var both = await officer.TextAsync("/dinas/pelaku-usaha?tingkat=mandiri&kesiapan=Catalogue-Far");
        Assert.Contains(graded.Name, both, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Name, both, StringComparison.Ordinal);
        Assert.DoesNotContain(graded.Name, await officer.TextAsync("/dinas/pelaku-usaha?tingkat=mandiri&kesiapan=Catalogue-Ready"), StringComparison.Ordinal);
    }
}
