using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

public class UserAdministrationTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string NewPassword = "gerabah bumijaya merah";

    [Fact]
    public async Task An_agencys_admin_invites_an_officer_who_then_works_there()
    {
        var agency = await AgencyAsync();
        using var admin = await AdminOfAsync(agency);
        var email = People.NewEmail();
        using var invited = await admin.SubmitAsync("/instansi/pengguna/undangan", "/instansi/pengguna/undangan",
            ("Email", email), ("Name", "Pejabat Baru"), ("Role", "PejabatPengadaan"), ("AppointmentNumber", "800/7/2026"));
        Assert.Equal(HttpStatusCode.Redirect, invited.StatusCode);

        using var browser = new Browser(app);
        var link = await app.LinkToAsync(email);
        using var seen = await browser.GetAsync(link);
        Assert.Contains($"Pejabat Pengadaan di {agency.Name}", await seen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        (await browser.SubmitAsync(link, "/undangan", ("Password", NewPassword), ("Again", NewPassword))).Dispose();
        using var opened = await browser.SignInAsync(email, NewPassword);
        Assert.Equal("/akun/totp", opened.Headers.Location!.OriginalString);

        var holders = await app.InScopeAsync(services => services.GetRequiredService<IMembershipBook>()
            .HoldersAsync(Role.PejabatPengadaan, agency.Id, app.Clock.Today(), CancellationToken.None));
        Assert.Equal("800/7/2026", Assert.Single(holders).AppointmentNumber);
    }

    [Fact]
    public async Task An_office_without_its_appointment_number_is_refused()
    {
        var agency = await AgencyAsync();
        using var admin = await AdminOfAsync(agency);
        using var refused = await admin.SubmitAsync("/instansi/pengguna/undangan", "/instansi/pengguna/undangan",
            ("Email", People.NewEmail()), ("Name", "Tanpa SK"), ("Role", "Ppk"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("nomor SK penetapan", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agencys_admin_neither_sees_nor_touches_anothers_people()
    {
        var (own, other) = (await AgencyAsync(), await AgencyAsync());
        using var admin = await AdminOfAsync(own);
        var (stranger, strangersEmail) = await app.PersonAsync(Role.PejabatPengadaan, other);
        var theirs = (await app.MembershipsAsync(stranger)).Single().Id;
        var form = Browser.FieldsOf(await admin.PageAsync("/akun"), "/keluar");

        var list = await admin.PageAsync("/instansi/pengguna");
        Assert.DoesNotContain(strangersEmail, list.Body!.TextContent, StringComparison.Ordinal);
        foreach (var url in new[] { $"/{stranger}", $"/{stranger}/peran/{theirs}", $"/{stranger}/peran/{theirs}/pencabutan", $"/{Guid.CreateVersion7()}" })
        {
            using var seen = await admin.GetAsync("/instansi/pengguna" + url);
            Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        }

        foreach (var url in new[] { "/sesi", "/undangan", $"/peran/{theirs}/pencabutan", $"/peran/{theirs}" })
        {
            using var done = await admin.PostAsync($"/instansi/pengguna/{stranger}{url}", form, ("From", "2026-01-01"));
            Assert.Equal(HttpStatusCode.NotFound, done.StatusCode);
        }

        Assert.True((await app.MembershipsAsync(stranger)).Single().IsActiveOn(app.Clock.Today()));
    }

    [Theory]
    [InlineData("SystemAdmin")]
    [InlineData("DinasHead")]
    [InlineData("SellerOwner")]
    public async Task An_agencys_admin_gives_no_foreign_role(string role)
    {
        var (own, other) = (await AgencyAsync(), await AgencyAsync());
        using var admin = await AdminOfAsync(own);
        using var refused = await admin.SubmitAsync("/instansi/pengguna/undangan", "/instansi/pengguna/undangan",
            ("Email", People.NewEmail()), ("Name", "Orang Dalam"), ("Role", role), ("OrganisationId", other.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_forged_organisation_does_not_lead_out_of_the_own_agency()
    {
        var (own, other) = (await AgencyAsync(), await AgencyAsync());
        using var admin = await AdminOfAsync(own);
        using var invited = await admin.SubmitAsync("/instansi/pengguna/undangan", "/instansi/pengguna/undangan",
            ("Email", People.NewEmail()), ("Name", "Orang Dalam"), ("Role", "AgencyAdmin"), ("OrganisationId", other.Id.ToString()));
        var id = Guid.Parse(invited.Headers.Location!.OriginalString.Split('/')[^1]);
        Assert.Equal(own.Id, (await app.MembershipsAsync(id)).Single().OrganisationId);
    }

    [Fact]
    public async Task The_systems_admin_disables_an_account_and_its_sessions_end()
    {
        var (_, adminEmail) = await app.PersonAsync(Role.SystemAdmin);
        var (id, email) = await app.PersonAsync();
        using var admin = await app.SignedInAsync(adminEmail);
        using var person = await app.SignedInAsync(email);
        using var done = await admin.SubmitAsync($"/dinas/pengguna/{id}", $"/dinas/pengguna/{id}/penonaktifan");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.False(await person.IsSignedInAsync());

        (await admin.SubmitAsync($"/dinas/pengguna/{id}", $"/dinas/pengguna/{id}/pengaktifan")).Dispose();
        using var back = await person.SignInAsync(email);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    [Fact]
    public async Task Taking_a_role_away_ends_its_sessions_at_once()
    {
        var agency = await AgencyAsync();
        using var admin = await AdminOfAsync(agency);
        var (id, email) = await app.PersonAsync(Role.Ppk, agency);
        using var officer = await app.SignedInAsync(email);
        var membership = (await app.MembershipsAsync(id)).Single().Id;
        var url = $"/instansi/pengguna/{id}/peran/{membership}/pencabutan";
        using var done = await admin.SubmitAsync(url, url, ("Reason", "Mutasi"));
        Assert.Equal($"/instansi/pengguna/{id}", done.Headers.Location!.OriginalString);
        Assert.False(await officer.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_takes_their_own_role_away()
    {
        var (id, email) = await app.PersonAsync(Role.SystemAdmin);
        using var admin = await app.SignedInAsync(email);
        var membership = (await app.MembershipsAsync(id)).Single().Id;
        var form = Browser.FieldsOf(await admin.PageAsync("/akun"), "/keluar");
        var url = $"/dinas/pengguna/{id}/peran/{membership}/pencabutan";
        using var asked = await admin.GetAsync(url);
        Assert.Equal($"/dinas/pengguna/{id}", asked.Headers.Location!.OriginalString);
        using var refused = await admin.PostAsync(url, form, ("Version", "1"), ("Reason", "Pensiun"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        (await admin.PostAsync($"/dinas/pengguna/{id}/penonaktifan", form)).Dispose();
        Assert.True(await admin.IsSignedInAsync());
        Assert.Null((await app.AccountAsync(id)).DisabledAt);
    }

    [Fact]
    public async Task A_role_taken_away_stood_until_that_moment_and_its_days_stay_as_they_were()
    {
        var (_, adminEmail) = await app.PersonAsync(Role.SystemAdmin);
        using var admin = await app.SignedInAsync(adminEmail);
        var (id, _) = await app.PersonAsync(Role.SellerOwner, People.Dapur);
        var before = (await app.MembershipsAsync(id)).Single();
        var url = $"/dinas/pengguna/{id}";
        var removal = $"{url}/peran/{before.Id}/pencabutan";
        using var done = await admin.SubmitAsync(removal, removal, ("Reason", "Usaha beralih pemilik"));

        var after = (await app.MembershipsAsync(id)).Single();
        Assert.Equal((before.From, before.Until), (after.From, after.Until));
        Assert.Equal(app.Clock.Now, after.EndedAt);
        Assert.False(after.IsActiveOn(app.Clock.Today()));
        Assert.Contains("Dicabut", (await admin.PageAsync(url)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var rewritten = await admin.SubmitAsync($"{url}/peran/{before.Id}", $"{url}/peran/{before.Id}", ("From", "2020-01-01"));
        Assert.Equal(HttpStatusCode.Conflict, rewritten.StatusCode);
    }

    [Fact]
    public async Task A_role_is_taken_away_with_a_reason_that_its_history_and_the_audit_keep()
    {
        var agency = await AgencyAsync();
        using var admin = await AdminOfAsync(agency);
        var (id, _) = await app.PersonAsync(Role.Pptk, agency);
        var user = $"/instansi/pengguna/{id}";
        var url = $"{user}/peran/{(await app.MembershipsAsync(id)).Single().Id}/pencabutan";
        var link = (await admin.PageAsync(user)).QuerySelectorAll("main a").Single(one => one.GetAttribute("href") == url);
        Assert.StartsWith("Cabut", link.TextContent.Trim(), StringComparison.Ordinal);

        using var refused = await admin.SubmitAsync(url, url, ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Tuliskan alasannya.", (await Browser.ParseAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await app.MembershipsAsync(id)).Single().EndedAt);

        var form = Browser.FieldsOf(await admin.PageAsync(url), url);
        using var done = await admin.PostAsync(url, form, ("Reason", "Mutasi ke Dinkes"));
        Assert.Equal(user, done.Headers.Location!.OriginalString);
        Assert.Equal("Mutasi ke Dinkes", (await app.MembershipsAsync(id)).Single().EndReason);
        Assert.Contains("Mutasi ke Dinkes", (await admin.PageAsync(user)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True(await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<AuditEntry>()
            .AnyAsync(entry => entry.Changes.Contains("Mutasi ke Dinkes"))));

        using var again = await admin.PostAsync(url, form, ("Reason", "Lagi"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        using var late = await admin.GetAsync(url);
        Assert.Equal(user, late.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var (_, adminEmail) = await app.PersonAsync(Role.SystemAdmin);
        using var admin = await app.SignedInAsync(adminEmail);
        var (id, _) = await app.PersonAsync(Role.SellerOwner, People.Dapur);
        var url = $"/dinas/pengguna/{id}/peran/{(await app.MembershipsAsync(id)).Single().Id}";
        var form = Browser.FieldsOf(await admin.PageAsync(url), url);
        using var first = await admin.PostAsync(url, form, ("Until", "2026-12-31"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await admin.PostAsync(url, form, ("Until", "2026-11-30"));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(new DateOnly(2026, 12, 31), (await app.MembershipsAsync(id)).Single().Until);
    }

    [Fact]
    public async Task The_list_is_searched_by_name_mail_and_organisation()
    {
        var (_, adminEmail) = await app.PersonAsync(Role.SystemAdmin);
        using var admin = await app.SignedInAsync(adminEmail);
        var (_, email) = await app.PersonAsync(Role.SellerOwner, People.Dapur);
        Assert.Contains(email, (await admin.PageAsync("/dinas/pengguna?cari=" + email[..14])).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(email, (await admin.PageAsync("/dinas/pengguna?cari=sarnah")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(email, (await admin.PageAsync("/dinas/pengguna?cari=%25%25")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AgencyAdmin, "/dinas/pengguna")]
    [InlineData(Role.Ppk, "/instansi/pengguna")]
    [InlineData(Role.DinasOfficer, "/dinas/pengguna")]
    [InlineData(Role.SystemAdmin, "/instansi/pengguna")]
    public async Task Another_role_is_refused(Role role, string url)
    {
        var (_, email) = await app.PersonAsync(role, RoleBook.NeedsOrganisation(role) ? People.Dindik : null);
        using var browser = await app.SignedInAsync(email);
        using var answer = await browser.GetAsync(url);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_first_admins_link_is_handed_over_and_works_once()
    {
        var email = People.NewEmail();
        var link = (await app.InScopeAsync(services => services.GetRequiredService<CreateFirstAdmin>()
            .ExecuteAsync(email, "Admin Pertama", CancellationToken.None))).Value;
        Assert.Null(await app.LetterToAsync(email));

        using var browser = new Browser(app);
        var path = new Uri(link).PathAndQuery;
        (await browser.SubmitAsync(path, "/undangan", ("Password", NewPassword), ("Again", NewPassword))).Dispose();
        using var opened = await browser.SignInAsync(email, NewPassword);
        Assert.Equal("/akun/totp", opened.Headers.Location!.OriginalString);

        var again = await app.InScopeAsync(services => services.GetRequiredService<CreateFirstAdmin>()
            .ExecuteAsync(email, "Admin Pertama", CancellationToken.None));
        Assert.Equal("account.email-taken", again.Error?.Code);
    }

    private async Task<Browser> AdminOfAsync(Organisation agency)
    {
        var (_, email) = await app.PersonAsync(Role.AgencyAdmin, agency);
        return await app.SignedInAsync(email);
    }

    private async Task<Organisation> AgencyAsync()
    {
        var code = HumanCode.New(6);
        var agency = Agency.Found(code, "Dinas " + code, code, AgencyKind.PerangkatDaerah, "367301", "Jl. Uji 1", new DateOnly(2017, 1, 1), app.Clock.Now);
        await app.WriteAsync(db =>
        {
            db.Add(agency);
            return Task.CompletedTask;
        });
        return new Organisation(OrganisationKind.Agency, agency.Id, agency.Name);
    }
}
