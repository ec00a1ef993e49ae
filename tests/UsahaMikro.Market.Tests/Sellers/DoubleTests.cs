using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Sellers;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class DoubleTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task One_nik_is_one_business_of_a_persons_own_whatever_form_it_takes()
    {
        var nik = RegistryStage.NewNik();
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik))).Error);
        Assert.Equal(SellersErrors.NikTaken, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, form: LegalForm.Kelompok))).Error);
    }

    [Fact]
    public async Task A_legal_entity_is_told_by_nib_or_npwp_and_its_head_by_neither()
    {
        var (nik, npwp) = (RegistryStage.NewNik(), RegistryStage.NewNik());
        Assert.Equal(SellersErrors.EntityUntold, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, form: LegalForm.Pt))).Error);
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, form: LegalForm.Pt, npwp: npwp))).Error);
        Assert.Equal(SellersErrors.NpwpTaken, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(form: LegalForm.Cv, npwp: npwp))).Error);
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, form: LegalForm.Koperasi, npwp: RegistryStage.NewNik()))).Error);
        // Husband and wife may share an NPWP.
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(npwp: npwp))).Error);
    }

    [Fact]
    public async Task A_nik_left_out_when_mending_still_counts()
    {
        var nik = RegistryStage.NewNik();
        var (person, other) = (RegistryStage.Citizen(), RegistryStage.Citizen());
        var slug = (await app.RegisterAsync(person, RegistryStage.Entry(nik, form: LegalForm.Koperasi, npwp: RegistryStage.NewNik()))).Value;
        Assert.Null((await app.RegisterAsync(other, RegistryStage.Entry(nik))).Error);
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Identity, "Bentuk usahanya lain."))).Error);
        Assert.Equal(SellersErrors.NikTaken, (await app.MendAsync(slug, person, RegistryStage.Entry() with { Nik = null }, isOwn: true)).Error);
    }

    [Fact]
    public async Task One_account_has_a_business_of_its_own_and_a_cooperative_beside_with_the_same_phone_but_no_second_of_a_sort()
    {
        var (person, nik, phone) = (RegistryStage.Citizen(), RegistryStage.NewNik(), "0813 7777 1111");
        Assert.Null((await app.RegisterAsync(person, RegistryStage.Entry(nik, phone: phone))).Error);
        Assert.Equal(SellersErrors.AlreadyApplied, (await app.RegisterAsync(person, RegistryStage.Entry())).Error);
        Assert.Null((await app.RegisterAsync(person, RegistryStage.Entry(nik, phone: phone, form: LegalForm.Koperasi, npwp: RegistryStage.NewNik()))).Error);
        Assert.Equal(SellersErrors.AlreadyApplied, (await app.RegisterAsync(person, RegistryStage.Entry(form: LegalForm.Cv, npwp: RegistryStage.NewNik()))).Error);
        Assert.Equal(SellersErrors.PhoneTaken, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(phone: phone))).Error);
    }

    [Fact]
    public async Task Who_left_the_registry_registers_again_with_the_same_numbers()
    {
        var (person, entry) = (RegistryStage.Citizen(), RegistryStage.Entry(RegistryStage.NewNik(), "9120000000777", "0813 7777 2222"));
        var slug = (await app.RegisterAsync(person, entry)).Value;
        Assert.Equal(SellersErrors.AlreadyApplied, (await app.RegisterAsync(person, entry)).Error);
        Assert.Null((await app.MoveAsync(slug, StandingMove.Withdraw)).Error);
        Assert.NotEqual(slug, (await app.RegisterAsync(person, entry)).Value);
    }

    /// <summary>On SQL Server two clicks may pass the question at once; then the index answers.</summary>
    [Fact]
    public async Task The_database_itself_holds_no_double()
    {
        var (person, entry) = (RegistryStage.Citizen(), RegistryStage.Entry(RegistryStage.NewNik(), "9120000000888"));
        var slug = (await app.RegisterAsync(person, entry)).Value;
        var one = await app.RecordAsync(slug);
        foreach (var (applicant, nib, nikHash) in new (Guid?, string, string)[] { (person.UserId, "", ""), (null, one.Nib, ""), (null, "", one.Private!.NikHash) })
        {
            var row = Guid.CreateVersion7();
            var twin = Seller.Register(
                new SellerProfile { Slug = $"kembar-{row:N}", Name = "Kembar", OwnerName = "Sarnah", KelurahanCode = one.KelurahanCode, Scale = one.Scale, LegalForm = one.LegalForm, Nib = nib },
                app.Clock.Now, new Submission(Intake.Self, applicant, null, ""));
            twin.Keep(new PrivateFacts(row, nikHash.Length == 0 ? null : new Sealed("1.x", nikHash, "0001"), "", "", null, "", null, ""));
            await Assert.ThrowsAsync<DbUpdateException>(() => app.WriteAsync(db => Task.FromResult(db.Add(twin))));
        }
    }

    [Fact]
    public async Task A_name_of_two_hundred_letters_has_an_address_that_fits()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry() with { Name = string.Join(' ', Enumerable.Repeat("Dapur Sarnah", 16))[..200] })).Value;
        Assert.InRange(slug.Length, 80, 100);
    }

    [Theory]
    [InlineData(true, "", null, null, null, null, "sellers.pkp-incomplete")]
    [InlineData(false, "S-1PKP", null, null, null, null, "sellers.pkp-unasked")]
    [InlineData(true, "S-1PKP", 1, null, null, null, "sellers.pkp-in-future")]
    [InlineData(false, "", null, -1, null, null, "sellers.pph-over")]
    [InlineData(false, "", null, null, 2024, 0, "sellers.free-turnover-incomplete")]
    [InlineData(false, "", null, null, 2026, 1, "sellers.free-turnover-incomplete")]
    [InlineData(false, "", null, null, 2026, null, "sellers.free-turnover-incomplete")]
    [InlineData(false, "", null, 0, 2026, 0, null)]
    public async Task Tax_facts_hold_together(bool isPkp, string number, int? pkpIn, int? pphIn, int? year, int? statedIn, string? code)
    {
        var today = BusinessCalendar.DateOf(app.Clock.Now);
        var tax = new TaxFacts
        {
            IsPkp = isPkp,
            PkpNumber = number,
            PkpSince = pkpIn is { } since ? today.AddDays(since) : null,
            PphNumber = pphIn is null ? "" : "SK-1",
            PphUntil = pphIn is { } until ? today.AddDays(until) : null,
            FreeTurnoverYear = year,
            FreeTurnoverStatedOn = statedIn is { } stated ? today.AddDays(stated) : null,
        };
        Assert.Equal(code, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry() with { Tax = tax })).Error?.Code);
    }

    [Fact]
    public async Task The_tax_free_turnover_is_stated_up_to_its_limit_by_a_person_only()
    {
        var tax = new TaxFacts { FreeTurnoverYear = 2026, FreeTurnoverStatedOn = BusinessCalendar.DateOf(app.Clock.Now) };
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(sales: 500_000_000) with { Tax = tax })).Error);
        Assert.Equal("sellers.free-turnover-passed", (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(sales: 500_000_001) with { Tax = tax })).Error!.Code);
        Assert.Equal(SellersErrors.FreeTurnoverOfEntity, (await app.RegisterAsync(
            RegistryStage.Citizen(), RegistryStage.Entry(form: LegalForm.Pt, npwp: RegistryStage.NewNik()) with { Tax = tax })).Error);
    }
}
