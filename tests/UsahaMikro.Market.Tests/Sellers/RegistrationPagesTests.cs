using System.Net;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class RegistrationPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Here = "/usaha/daftar";

    [Fact]
    public async Task A_citizen_registers_is_returned_mends_at_the_field_and_is_verified()
    {
        var (account, email) = await app.PersonAsync();
        using var citizen = await app.SignedInAsync(email);
        var nik = RegistryStage.NewNik();
        using var sent = await citizen.SubmitAsync(Here, Here, Filled(nik));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        var status = await citizen.TextAsync(Here);
        Assert.Contains("Menunggu pemeriksaan", status, StringComparison.Ordinal);
        Assert.Contains("Kriteria hasil penjualan tahunan dipakai karena", status, StringComparison.Ordinal);
        Assert.Contains("•••• " + nik[^4..], status, StringComparison.Ordinal);
        Assert.DoesNotContain(nik, status, StringComparison.Ordinal);

        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var home = await officer.PageAsync("/dinas");
        var check = home.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Single(url => url.StartsWith("/dinas/pelaku-usaha/warung-uji", StringComparison.Ordinal));
        var answers = Enumerable.Range(0, Enum.GetValues<RegistryItem>().Length).Select(at => ($"Lines[{at}].Verdict", "sesuai")).ToList();
        answers[3] = ("Lines[3].Verdict", "perbaiki");
        using var unsaid = await officer.SubmitAsync(check, check, [.. answers]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        using var returned = await officer.SubmitAsync(check, check, [.. answers, ("Lines[3].Reason", "Tuliskan RT dan RW.")]);
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);

        var mend = await citizen.PageAsync($"{Here}/perbaikan");
        Assert.Contains("Tuliskan RT dan RW.", mend.QuerySelector("#KelurahanCode-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Warung Uji", mend.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("", mend.QuerySelector("#Nik")!.GetAttribute("value"));
        var action = mend.QuerySelector("main form")!.GetAttribute("action")!;
        Assert.StartsWith($"{Here}/perbaikan", action, StringComparison.Ordinal);
        using var silent = await citizen.SubmitAsync(mend, action, ("Address", "Jl. Kaujon 3 RT 02/RW 05"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var mended = await citizen.SubmitAsync(mend, action, ("Address", "Jl. Kaujon 3 RT 02/RW 05"), ("Agrees", "true"));
        Assert.Equal(HttpStatusCode.Redirect, mended.StatusCode);

        answers[3] = ("Lines[3].Verdict", "sesuai");
        using var verified = await officer.SubmitAsync(check, check, [.. answers]);
        Assert.Equal(HttpStatusCode.Redirect, verified.StatusCode);
        Assert.Single(await app.MembershipsAsync(account));
        Assert.Contains("Terverifikasi", await citizen.TextAsync(Here), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_with_a_business_registers_a_cooperative_beside_it_and_sees_both()
    {
        using var citizen = await app.SignedInAsync((await app.PersonAsync()).Email);
        var (nik, own) = (RegistryStage.NewNik(), Filled(RegistryStage.NewNik()));
        using var first = await citizen.SubmitAsync(Here, Here, [.. own, ("Nik", nik), ("Name", "Warung Sendiri")]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("Daftarkan usaha lain", await citizen.TextAsync(Here), StringComparison.Ordinal);
        using var second = await citizen.SubmitAsync(
            $"{Here}/baru", Here, [.. own, ("Nik", nik), ("LegalForm", "Koperasi"), ("Name", "Koperasi Kaujon"), ("Npwp", RegistryStage.NewNik())]);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);

        var page = await citizen.TextAsync(second.Headers.Location!.OriginalString);
        Assert.Contains("Koperasi Kaujon", page, StringComparison.Ordinal);
        Assert.Contains("Warung Sendiri", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Daftarkan usaha lain", page, StringComparison.Ordinal);
        using var full = await citizen.GetAsync($"{Here}/baru");
        Assert.Equal(HttpStatusCode.Redirect, full.StatusCode);
    }

    [Fact]
    public async Task A_refused_form_comes_back_filled_with_its_sentence_at_the_field()
    {
        using var citizen = await app.SignedInAsync((await app.PersonAsync()).Email);
        using var refused = await citizen.SubmitAsync(Here, Here, [.. Filled("12345"), ("Story", "Dimulai dari dapur ibu.")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains("16 angka", page.QuerySelector("#Nik-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dimulai dari dapur ibu.", page.QuerySelector("#Story")!.TextContent.Trim());
        Assert.Equal("3673011001", page.QuerySelector("#KelurahanCode option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_officer_sees_numbers_in_full_only_after_saying_why()
    {
        var nik = RegistryStage.NewNik();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik))).Value;
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var root = $"/dinas/pelaku-usaha/{slug}";
        Assert.DoesNotContain(nik, await officer.TextAsync(root), StringComparison.Ordinal);
        using var mute = await officer.SubmitAsync($"{root}/data-pribadi", $"{root}/data-pribadi", ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.StatusCode);
        using var shown = await officer.SubmitAsync($"{root}/data-pribadi", $"{root}/data-pribadi", ("Reason", "Mencocokkan KTP pemilik."));
        Assert.Contains(nik, await Browser.TextAsync(shown), StringComparison.Ordinal);
        Assert.True(shown.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_registry_is_filtered_by_state_scale_risk_and_owner()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(sales: 1_900_000_000))).Value;
        var name = (await app.RecordAsync(slug)).Name;
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        foreach (var (query, found) in new[]
        {
            ("keadaan=Registered", true), ("keadaan=Verified", false), ("skala=mendekati", true), ("skala=Kecil", false), ("pemilik=perempuan", true),
            ("pemilik=disabilitas", false), ("kecamatan=367301", true), ("kecamatan=367302", false), ($"q={name.ToUpperInvariant()}", true), ("risiko=Tinggi", false), ("risiko=belum", false), ("risiko=MenengahTinggi", true),
        })
        {
            var page = await officer.PageAsync($"/dinas/pelaku-usaha?{query}&q={Uri.EscapeDataString(name)}");
            Assert.Equal(found, page.QuerySelectorAll("main td a").Any(link => link.TextContent == name));
        }
    }

    [Fact]
    public async Task The_registry_bears_the_name_of_the_single_data_system()
    {
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var page = await officer.PageAsync("/dinas/pelaku-usaha");
        Assert.Contains("Sistem informasi data tunggal usaha mikro", page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".page-head a.law"), link => link.GetAttribute("href") == "/peraturan/BKS#pasal-16");
    }

    private static string NewPhone() => RegistryStage.NewNik()[^8..];

    private static (string Name, string Value)[] Filled(string nik) =>
    [
        ("LegalForm", "Perorangan"), ("OwnerName", "Sarnah"), ("Nik", nik), ("Phone", "0857 " + NewPhone()), ("Name", "Warung Uji"), ("Kbli", "56210"),
        ("KelurahanCode", "3673011001"), ("Address", "Jl. Kaujon 3"), ("Capital", "50.000.000"), ("AnnualSales", "120.000.000"), ("StartedOn", "2020-01-01"),
        ("GroupType", "None"), ("Agrees", "true"),
    ];
}
