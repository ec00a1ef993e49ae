using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

/// <summary>What waits for those who look after people and after the machinery.</summary>
public class AdminTasksTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Ending = "Masa tugas Bu Habis segera berakhir";

    [Fact]
    public async Task A_role_that_ends_within_thirty_days_stands_on_the_home_of_its_agencys_admin()
    {
        var (own, other) = (await OfficeAsync(), await OfficeAsync());
        await NamedAsync("Bu Habis", own, app.Clock.Today().AddDays(30));
        await NamedAsync("Bu Masih", own, app.Clock.Today().AddDays(31));
        using var admin = await AdminAsync(Role.AgencyAdmin, own);
        using var stranger = await AdminAsync(Role.AgencyAdmin, other);
        using var system = await AdminAsync(Role.SystemAdmin);

        var home = await admin.TextAsync("/instansi");
        Assert.Contains(Ending, home, StringComparison.Ordinal);
        Assert.DoesNotContain("Bu Masih", home, StringComparison.Ordinal);
        Assert.DoesNotContain(Ending, await stranger.TextAsync("/instansi"), StringComparison.Ordinal);
        Assert.Contains(Ending, await system.TextAsync("/dinas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_given_again_is_no_task()
    {
        var office = await OfficeAsync();
        var id = await NamedAsync("Bu Lanjut", office, app.Clock.Today().AddDays(10));
        await app.WriteAsync(db =>
        {
            db.Add(Membership.Give(id, Role.Pptk, office, "800/2/2026", app.Clock.Today().AddDays(11), null, app.Clock.Now).Value);
            return Task.CompletedTask;
        });
        using var admin = await AdminAsync(Role.AgencyAdmin, office);
        Assert.DoesNotContain("Bu Lanjut", await admin.TextAsync("/instansi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_nobody_took_up_stands_on_the_admins_home()
    {
        var office = await OfficeAsync();
        using var admin = await AdminAsync(Role.AgencyAdmin, office);
        using var invited = await admin.SubmitAsync("/instansi/pengguna/undangan", "/instansi/pengguna/undangan",
            ("Email", People.NewEmail()), ("Name", "Pak Diundang"), ("Role", "AgencyAdmin"));

        var home = await admin.PageAsync("/instansi");

        Assert.Contains("Undangan Pak Diundang belum diterima", home.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(home.QuerySelectorAll("main a"), link => link.GetAttribute("href") == invited.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_locked_account_stands_on_the_system_admins_home_until_the_lock_is_over()
    {
        var (id, email) = await app.PersonAsync();
        using var system = await AdminAsync(Role.SystemAdmin);
        await app.WriteAsync(async db => (await db.FindAsync<Account>(id))!.LockoutEnd = app.Clock.Now + Account.LockTime);
        Assert.Contains(email, await system.TextAsync("/dinas"), StringComparison.Ordinal);

        await app.WriteAsync(async db => (await db.FindAsync<Account>(id))!.LockoutEnd = app.Clock.Now);
        Assert.DoesNotContain(email, await system.TextAsync("/dinas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_machinery_could_not_do_stands_on_the_system_admins_home_and_on_its_page()
    {
        await app.WriteAsync(db =>
        {
            db.Add(new OutboxMessage
            {
                EventName = "tidak.ada",
                Handler = "surat",
                Payload = "{\"rahasia\":1}",
                OccurredAt = app.Clock.Now,
                NextAttemptAt = app.Clock.Now,
                Attempts = 10,
                ParkedAt = app.Clock.Now,
                LastError = "Server surat menolak",
            });
            db.Add(new JobRow { Name = "uji-gagal", NextRunAt = app.Clock.Now, LastDoneAt = app.Clock.Now, LastError = "Baris audit 7 tidak cocok dengan segelnya." });
            return Task.CompletedTask;
        });
        using var system = await AdminAsync(Role.SystemAdmin);
        using var officer = await AdminAsync(Role.DinasOfficer);

        var home = await system.TextAsync("/dinas");
        Assert.Contains("1 pesan sistem tidak terkirim", home, StringComparison.Ordinal);
        Assert.Contains("Pekerjaan berkala uji-gagal gagal Baris audit 7", home, StringComparison.Ordinal);
        Assert.DoesNotContain("uji-gagal", await officer.TextAsync("/dinas"), StringComparison.Ordinal);

        var page = await system.TextAsync("/dinas/sistem");
        Assert.Contains("Server surat menolak", page, StringComparison.Ordinal);
        Assert.Contains("uji-gagal", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", page, StringComparison.Ordinal);
    }

    private async Task<Organisation> OfficeAsync() => new(OrganisationKind.Agency, await app.AgencyAsync(), "Dinas");

    private async Task<Browser> AdminAsync(Role role, Organisation? at = null) => await app.SignedInAsync((await app.PersonAsync(role, at)).Email);

    private async Task<Guid> NamedAsync(string name, Organisation office, DateOnly until)
    {
        var (id, _) = await app.PersonAsync();
        await app.AlsoAsync(id, Role.Pptk, office, until);
        await app.WriteAsync(async db => (await db.FindAsync<Account>(id))!.DisplayName = name);
        return id;
    }
}
