using System.Net;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class AssistedPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Log = "/dinas/akses-data-pribadi";

    [Fact]
    public async Task Every_opening_of_numbers_and_papers_is_read_by_head_admin_and_apip_and_by_nobody_else()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Officer(), scan: new Upload("formulir.pdf", Samples.Pdf()))).Value;
        var root = $"/dinas/pelaku-usaha/{slug}";
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        using var file = await officer.GetAsync($"{root}/formulir");
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        using var shown = await officer.SubmitAsync($"{root}/data-pribadi", $"{root}/data-pribadi", ("Reason", "Mencocokkan KTP pemilik."));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);

        foreach (var role in new[] { Role.DinasHead, Role.SystemAdmin, Role.Auditor })
        {
            using var reader = await app.SignedInAsync((await app.PersonAsync(role)).Email);
            var rows = (await reader.PageAsync($"{Log}?usaha={slug}")).QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();
            Assert.Equal(2, rows.Count);
            Assert.Single(rows, row => row.Contains("Mencocokkan KTP pemilik.", StringComparison.Ordinal));
            Assert.Single(rows, row => row.Contains("Formulir bertanda tangan", StringComparison.Ordinal));
            Assert.All(rows, row => Assert.Contains("Orang Uji", row, StringComparison.Ordinal));
        }

        using var refused = await officer.GetAsync(Log);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_trail_is_paged()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Officer(), scan: new Upload("formulir.pdf", Samples.Pdf()))).Value;
        using var head = await app.SignedInAsync((await app.PersonAsync(Role.DinasHead)).Email);
        for (var look = 0; look < 51; look++) (await head.GetAsync($"/dinas/pelaku-usaha/{slug}/formulir")).Dispose();
        var page = await head.PageAsync($"{Log}?usaha={slug}");
        Assert.Equal(50, page.QuerySelectorAll("main tbody tr").Length);
        var rest = await head.PageAsync(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Single(rest.QuerySelectorAll("main tbody tr"));
        Assert.Null(rest.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task An_officer_mends_for_the_owner_and_asks_for_the_consent_anew()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen())).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Domicile, "Tuliskan RT dan RW."))).Error);
        var root = $"/dinas/pelaku-usaha/{slug}";
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        Assert.Contains("Tuliskan RT dan RW.", await officer.TextAsync($"{root}/perbaikan"), StringComparison.Ordinal);
        using var silent = await officer.SubmitAsync($"{root}/perbaikan", $"{root}/perbaikan", ("Address", "Jl. Kaujon 3 RT 09/RW 02"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var mended = await officer.SubmitAsync($"{root}/perbaikan", $"{root}/perbaikan", ("Address", "Jl. Kaujon 3 RT 09/RW 02"), ("Agrees", "true"));
        Assert.Equal(HttpStatusCode.Redirect, mended.StatusCode);
        var one = await app.RecordAsync(slug);
        Assert.Equal((RegistryState.Registered, "Jl. Kaujon 3 RT 09/RW 02", true), (one.Registry, one.Address, one.OwnerIsWoman));

        using var check = await officer.GetAsync($"{root}/pemeriksaan");
        Assert.Equal(HttpStatusCode.Redirect, check.StatusCode);
    }

    [Fact]
    public async Task The_system_admin_sees_the_list_but_no_sheet()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen())).Value;
        using var admin = await app.SignedInAsync((await app.PersonAsync(Role.SystemAdmin)).Email);
        Assert.Empty((await admin.PageAsync("/dinas/pelaku-usaha")).QuerySelectorAll("main td a"));
        using var refused = await admin.GetAsync($"/dinas/pelaku-usaha/{slug}");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Nobody_tries_numbers_at_the_registration_without_end()
    {
        await using var strict = new MarketApp { Differently = builder => builder.UseSetting("RateLimits:Check", "2") };
        await strict.InitializeAsync();
        using var citizen = await strict.SignedInAsync((await strict.PersonAsync()).Email);
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await citizen.SubmitAsync("/usaha/daftar", "/usaha/daftar", ("Nik", "1"));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests], answers);
    }
}
