using System.Net;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class NibDateTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_NIB_is_told_with_its_day_which_is_today_at_the_latest()
    {
        var nib = NewNib();
        var today = app.Today();
        Assert.Equal("sellers.nib-date-missing", (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nib: nib) with { NibOn = null })).Error?.Code);
        Assert.Equal("sellers.nib-date-missing", (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry() with { NibOn = today })).Error?.Code);
        Assert.Equal("sellers.nib-in-future", (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nib: nib) with { NibOn = today.AddDays(1) })).Error?.Code);

        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nib: nib) with { NibOn = today })).Value;
        Assert.Equal((nib, today), (await app.RecordAsync(slug)) is var one ? (one.Nib, one.NibOn) : default);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        Assert.Contains($"{nib}, terbit 15 Juni 2026", await officer.TextAsync($"/dinas/pelaku-usaha/{slug}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verified_seller_tells_it_by_a_proposal_that_the_Dinas_compares()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var id = (await app.RecordAsync(slug)).Id;
        using var seller = await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, id, "Dapur"))).Email);
        var nib = NewNib();

        using var dateless = await seller.SubmitAsync("/usaha/profil/data", "/usaha/profil/data", ("Nib", nib));
        Assert.NotNull((await Browser.ParseAsync(dateless)).QuerySelector("#NibOn-error"));
        using var sent = await seller.SubmitAsync("/usaha/profil/data", "/usaha/profil/data", ("Nib", nib), ("NibOn", "2026-05-02"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Null((await app.RecordAsync(slug)).NibOn);
        var proposal = (await app.RecordAsync(slug)).Proposals.Single();
        Assert.Null((await app.UseAsync<DecideChange, Result>(use =>
            use.ExecuteAsync(new DecideChangeCommand(slug, proposal.Id, true, ""), RegistryStage.Officer(), CancellationToken.None))).Error);
        Assert.Equal((nib, new DateOnly(2026, 5, 2)), (await app.RecordAsync(slug)) is var one ? (one.Nib, one.NibOn) : default);
    }

    [Fact]
    public async Task A_trade_that_is_not_listed_is_typed_on_the_form_and_comes_back_chosen()
    {
        var (account, email) = await app.PersonAsync();
        using var citizen = await app.SignedInAsync(email);
        (string, string)[] filled =
        [
            ("LegalForm", "Perorangan"), ("OwnerName", "Sarnah"), ("Nik", RegistryStage.NewNik()), ("Phone", "0857 7711 2233"), ("Name", "Ukir Uji"), ("Kbli", "lain"),
            ("KelurahanCode", "3673011001"), ("Address", "Jl. Kaujon 3"), ("Capital", "50.000.000"), ("AnnualSales", "120.000.000"), ("StartedOn", "2020-01-01"),
            ("GroupType", "None"), ("Agrees", "true"),
        ];
        using var untyped = await citizen.SubmitAsync("/usaha/daftar", "/usaha/daftar", filled);
        Assert.NotNull((await Browser.ParseAsync(untyped)).QuerySelector("#OtherKbli-error"));
        using var sent = await citizen.SubmitAsync("/usaha/daftar", "/usaha/daftar", [.. filled, ("OtherKbli", "16299"), ("SecondKbli", "56210")]);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        var slug = sent.Headers.Location!.OriginalString.Split('=')[1];
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Activity, "Periksa lagi."))).Error);
        var mend = await citizen.PageAsync("/usaha/daftar/perbaikan");
        Assert.Equal("16299", mend.QuerySelector("#Kbli option[selected]")!.GetAttribute("value"));
        Assert.Single(await app.RecordAsync(slug) is var record ? record.Findings.Where(one => !one.Fits) : []);
        Assert.Equal((account, "16299,56210"), (record.ApplicantId, record.Kbli));
    }

    [Fact]
    public async Task The_promise_to_check_in_so_many_days_is_the_profiles_of_the_day()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        var (account, other) = await serang.PersonAsync();
        var slug = (await serang.RegisterAsync(RegistryStage.Citizen(account))).Value;
        using var applicant = await serang.SignedInAsync(other);
        Assert.Contains("paling lambat 5 hari", await applicant.TextAsync("/usaha/daftar"), StringComparison.Ordinal);

        await serang.SetAsync(ParameterKeys.RegistryCheckDays, serang.Today().AddDays(1), ("Form.Number", "2"));
        serang.Clock.Pass(TimeSpan.FromDays(1));
        using var again = await serang.SignedInAsync(other);
        Assert.Contains("paling lambat 2 hari", await again.TextAsync("/usaha/daftar"), StringComparison.Ordinal);
        serang.Clock.Pass(TimeSpan.FromDays(2));
        using var officer = await serang.AsAsync(Role.DinasOfficer);
        var task = (await officer.PageAsync("/dinas")).QuerySelectorAll(".task").Single(one => one.QuerySelector($"a[href='/dinas/pelaku-usaha/{slug}/pemeriksaan']") is not null);
        Assert.NotNull(task.QuerySelector(".due.bad"));
    }

    private static string NewNib() => "9" + RegistryStage.NewNik()[^12..];
}
