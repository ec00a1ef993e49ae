using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Budget;

/// <summary>Every bad RUP file gets its sentence at the field, the form comes back as it was filled, and nothing is saved.</summary>
public class BadFilePagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Url = "/instansi/anggaran/impor";
    private static readonly string Heading = string.Join(';', RupFile.Columns) + "\n";
    private const string Row = "91000009;Konsumsi;1000;5.1;APBD;E-Purchasing;2;11;ya;ya\n";

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "wrong columns", Encoding.UTF8.GetBytes("kode_rup;nama\n1;2\n"), "tidak ada pada baris judul" },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Heading + Row)], "CSV UTF-8" },
        { "Windows-1252", Encoding.Latin1.GetBytes(Heading + Row.Replace("Konsumsi", "Café", StringComparison.Ordinal)), "CSV UTF-8" },
        { "one row too many", Encoding.UTF8.GetBytes(Heading + string.Concat(Enumerable.Repeat(Row, RupFile.MostRows + 1))), "50.000" },
        { "nothing", Encoding.UTF8.GetBytes(Heading), "tidak berisi satu paket pun" },
    };

    [Theory, MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_file_is_refused_at_its_field(string kind, byte[] content, string sentence)
    {
        var (agency, admin) = await AdminAsync();
        using var answer = await UploadAsync(admin, content);
        Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity, kind);
        var page = await Browser.ParseAsync(answer);
        Assert.Contains(sentence, page.QuerySelector("#Form_File-error")!.TextContent);
        Assert.Equal("2026", page.QuerySelector("[name='Form.Year'] option[selected]")!.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<PackageImport>().CountAsync(import => import.AgencyId == agency)));
    }

    [Theory]
    [InlineData(Row + Row, "Kode RUP 91000009 sudah ada di baris 2 berkas ini.")]
    [InlineData("91000010;Konsumsi;-1.250.000;5.1;APBD;E-Purchasing;2;11;ya;ya\n", "Pagu −Rp1.250.000 harus lebih dari nol.")]
    public async Task A_bad_row_is_named_and_cannot_be_saved_even_by_a_forged_form(string rows, string sentence)
    {
        var (agency, admin) = await AdminAsync();
        using var uploaded = await UploadAsync(admin, Encoding.UTF8.GetBytes(Heading + rows));
        var preview = uploaded.Headers.Location!.OriginalString;
        Assert.Contains(sentence, (await admin.PageAsync(preview)).QuerySelector("tbody")!.TextContent);

        using var forged = await admin.PostAsync(preview, Browser.FieldsOf(await admin.PageAsync(Url), Url));
        Assert.Contains("ditolak", (await admin.PageAsync(forged.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent);
        Assert.Equal(0, await app.ReadAsync(db => db.Set<RupPackage>().CountAsync(package => package.AgencyId == agency)));
    }

    private async Task<(Guid Agency, Browser Admin)> AdminAsync()
    {
        var agency = await app.AgencyAsync();
        var (_, email) = await app.PersonAsync(Role.AgencyAdmin, new(OrganisationKind.Agency, agency, "Dinas"));
        return (agency, await app.SignedInAsync(email));
    }

    private static async Task<HttpResponseMessage> UploadAsync(Browser browser, byte[] content)
    {
        var token = Browser.FieldsOf(await browser.PageAsync(Url), Url)["__RequestVerificationToken"];
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url)
        {
            Content = new MultipartFormDataContent
            {
                { new StringContent("2026"), "Form.Year" },
                { new StringContent(token), "__RequestVerificationToken" },
                { new ByteArrayContent(content), "Form.File", "rup.csv" },
            },
        });
    }
}
