using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Budget;

public class BudgetPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly string Heading = string.Join(';', RupFile.Columns) + "\n";

    [Fact]
    public async Task The_dinas_uploads_looks_and_confirms()
    {
        var agency = await app.AgencyAsync("Dinas Impor");
        var code = await CodeAsync(agency);
        using var officer = await SignedInAsync(Role.DinasOfficer);

        using var uploaded = await UploadAsync(officer, "/dinas/anggaran/impor", Heading + "91000001;Konsumsi;1.250.000;5.1;APBD;E-Purchasing;2;11;ya;ya\n", code);
        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        var preview = uploaded.Headers.Location!.OriginalString;
        Assert.Contains("Belum ada yang disimpan", (await officer.PageAsync(preview)).Body!.TextContent);
        Assert.Contains("menunggu konfirmasi", (await officer.PageAsync("/dinas")).Body!.TextContent);

        using var confirmed = await officer.SubmitAsync(preview, preview);
        Assert.Contains("Disimpan", (await officer.PageAsync(confirmed.Headers.Location!.OriginalString)).Body!.TextContent);
        var packages = await officer.PageAsync($"/dinas/anggaran/{code}");
        Assert.Contains("Rp1.250.000", packages.QuerySelector("tbody")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/dinas/anggaran/{code}/paket/91000001")).StatusCode);
    }

    [Theory]
    [InlineData("kode_rup;nama_paket\n1;2\n", "tidak ada pada baris judul")]
    [InlineData("", "tidak berisi satu paket pun")]
    public async Task A_bad_file_comes_back_with_its_sentence_beside_the_field(string content, string sentence)
    {
        using var officer = await SignedInAsync(Role.DinasOfficer);
        using var answer = await UploadAsync(officer, "/dinas/anggaran/impor", content + " ", await CodeAsync(await app.AgencyAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ParseAsync(answer);
        Assert.Contains(sentence, page.QuerySelector("#Form_File-error")!.TextContent);
        Assert.Contains(sentence, page.QuerySelector(".summary")!.TextContent);
    }

    [Fact]
    public async Task A_file_of_six_megabytes_gets_its_sentence()
    {
        using var officer = await SignedInAsync(Role.DinasOfficer);
        using var answer = await UploadAsync(officer, "/dinas/anggaran/impor", new string('x', 6 * 1024 * 1024), await CodeAsync(await app.AgencyAsync()));
        Assert.Contains("lebih dari 5 MB", (await Browser.ParseAsync(answer)).QuerySelector("#Form_File-error")!.TextContent);
    }

    [Fact]
    public async Task Refused_rows_are_listed_by_number_and_there_is_no_button_to_save()
    {
        using var officer = await SignedInAsync(Role.DinasOfficer);
        using var uploaded = await UploadAsync(
            officer, "/dinas/anggaran/impor", Heading + "91000002;Konsumsi;-5;5.1;APBD;E-Purchasing;2;11;ya;ya\n", await CodeAsync(await app.AgencyAsync()));
        var page = await officer.PageAsync(uploaded.Headers.Location!.OriginalString);
        Assert.Contains("Pagu −Rp5 harus lebih dari nol.", page.QuerySelector("tbody tr")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("main form"), form => form.GetAttribute("method") == "post");
    }

    [Fact]
    public async Task An_agency_admin_imports_for_the_own_agency_only()
    {
        var (own, foreign) = (await app.AgencyAsync("Dinas Milik"), await app.AgencyAsync("Dinas Asing"));
        using var admin = await SignedInAsync(Role.AgencyAdmin, new(OrganisationKind.Agency, own, "Dinas Milik"));
        using var stranger = await SignedInAsync(Role.PaKpa, new(OrganisationKind.Agency, foreign, "Dinas Asing"));

        using var uploaded = await UploadAsync(admin, "/instansi/anggaran/impor", Heading + "91000003;Konsumsi;1000;5.1;APBD;E-Purchasing;2;11;ya;ya\n", agency: null);
        var preview = uploaded.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(preview)).StatusCode);
        var tampered = Browser.FieldsOf(await stranger.PageAsync("/instansi/anggaran/impor"), "/instansi/anggaran/impor");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(preview, tampered)).StatusCode);
        Assert.Equal(0, await app.ReadAsync(db => db.Set<RupPackage>().CountAsync(package => package.AgencyId == own)));

        await admin.SubmitAsync(preview, preview);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<RupPackage>().CountAsync(package => package.AgencyId == own)));
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/instansi/anggaran/paket/91000003")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/instansi/anggaran/paket/91000003")).StatusCode);
    }

    [Fact]
    public async Task A_ppk_sees_the_packages_but_may_not_import()
    {
        var agency = await app.AgencyAsync("Dinas Lihat");
        await app.PackageAsync(agency, 2_000_000);
        using var ppk = await SignedInAsync(Role.Ppk, new(OrganisationKind.Agency, agency, "Dinas Lihat"));
        Assert.Contains("Rp2.000.000", (await ppk.PageAsync("/instansi/anggaran")).Body!.TextContent);
        Assert.NotEqual(HttpStatusCode.OK, (await ppk.GetAsync("/instansi/anggaran/impor")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await ppk.GetAsync("/dinas/anggaran")).StatusCode);
    }

    private async Task<Browser> SignedInAsync(Role role, Market.Accounts.Contracts.Organisation? at = null)
    {
        var (_, email) = await app.PersonAsync(role, at);
        return await app.SignedInAsync(email);
    }

    private static async Task<HttpResponseMessage> UploadAsync(Browser browser, string url, string content, string? agency)
    {
        var fields = Browser.FieldsOf(await browser.PageAsync(url), url);
        var body = new MultipartFormDataContent { { new StringContent("2026"), "Form.Year" }, { new StringContent(fields["__RequestVerificationToken"]), "__RequestVerificationToken" } };
        if (agency is not null) body.Add(new StringContent(agency), "Form.Agency");
        body.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Form.File", "rup.csv");
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, url) { Content = body });
    }

    private Task<string> CodeAsync(Guid agency) => app.ReadAsync(db => db.Set<Agency>().Where(one => one.Id == agency).Select(one => one.Code).SingleAsync());
}
