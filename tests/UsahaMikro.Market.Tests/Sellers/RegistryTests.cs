using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Sellers;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class RegistryTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Who_is_verified_becomes_the_owner_of_the_shop()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        Assert.Empty(await app.MembershipsAsync(account));

        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var seller = await app.RecordAsync(slug);
        Assert.Equal(RegistryState.Verified, seller.Registry);
        var membership = Assert.Single(await app.MembershipsAsync(account));
        Assert.Equal((Role.SellerOwner, (Guid?)seller.Id), (membership.Role, membership.OrganisationId));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_cooperative_is_run_by_its_officer()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account), RegistryStage.Entry(form: LegalForm.Koperasi, npwp: RegistryStage.NewNik()))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        Assert.Equal(Role.CooperativeOfficer, Assert.Single(await app.MembershipsAsync(account)).Role);
    }

    [Fact]
    public async Task A_second_registration_with_the_same_nik_nib_or_phone_is_refused_without_telling_whose_it_is()
    {
        var nik = RegistryStage.NewNik();
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, "9120000000011", "0813 1111 2222"))).Error);

        var sameNik = await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik.Insert(6, " ")));
        var sameNib = await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nib: "9120000000011"));
        var samePhone = await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(phone: "+62 813-1111-2222"));
        Assert.Equal([SellersErrors.NikTaken, SellersErrors.NibTaken, SellersErrors.PhoneTaken], [sameNik.Error!, sameNib.Error!, samePhone.Error!]);
        Assert.All([sameNik, sameNib, samePhone], refused => Assert.DoesNotContain("Dapur", refused.Error!.Message, StringComparison.Ordinal));

        // The head of a cooperative may have a business of their own.
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik, phone: "0813 1111 2222", form: LegalForm.Koperasi, nib: "9120000000012"))).Error);
    }

    [Theory]
    [InlineData("123", "sellers.nik-wrong")]
    [InlineData("36730115058800011", "sellers.nik-wrong")]
    public async Task A_nik_has_sixteen_digits(string nik, string code) =>
        Assert.Equal(code, (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry(nik))).Error!.Code);

    [Fact]
    public async Task An_odd_nik_is_told_to_the_officer_but_not_refused()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), RegistryStage.Entry("3673019915880001"))).Value;
        Assert.Contains("tidak wajar", (await app.RecordAsync(slug)).Private!.NikDoubt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_entered_the_data_on_behalf_does_not_judge_them()
    {
        var officer = RegistryStage.Officer();
        var slug = (await app.RegisterAsync(officer, scan: new Upload("formulir.pdf", Samples.Pdf()))).Value;
        Assert.Equal(SellersErrors.OwnEntry, (await app.DecideAsync(slug, officer)).Error);
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer("Dewi"))).Error);
    }

    [Fact]
    public async Task Who_ever_typed_the_data_does_not_judge_them_even_after_another_mended_them()
    {
        var (first, second, third) = (RegistryStage.Officer(), RegistryStage.Officer("Dewi"), RegistryStage.Officer("Asep"));
        var slug = (await app.RegisterAsync(first, scan: new Upload("formulir.pdf", Samples.Pdf()))).Value;
        Assert.Null((await app.DecideAsync(slug, third, (RegistryItem.Domicile, "Tuliskan RT dan RW."))).Error);
        Assert.Null((await app.MendAsync(slug, second, RegistryStage.Entry() with { Nik = null })).Error);

        Assert.Equal(SellersErrors.OwnEntry, (await app.DecideAsync(slug, first)).Error);
        Assert.Equal(SellersErrors.OwnEntry, (await app.DecideAsync(slug, second)).Error);
        Assert.Empty(await TasksOfAsync(first, slug));
        Assert.Single(await TasksOfAsync(third, slug));
        Assert.Null((await app.DecideAsync(slug, third)).Error);
    }

    [Fact]
    public async Task An_officer_who_owns_the_business_neither_verifies_nor_suspends_nor_reinstates_nor_lets_it_go()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        var owner = RegistryStage.Officer() with { UserId = account };
        Assert.Equal(account, Assert.Single((await app.RecordAsync(slug)).Steps).ById);
        Assert.Equal(SellersErrors.OwnEntry, (await app.DecideAsync(slug, owner)).Error);
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        Assert.Equal(SellersErrors.OwnBusiness, (await app.MoveAsync(slug, StandingMove.Suspend, owner)).Error);
        Assert.Null((await app.MoveAsync(slug, StandingMove.Suspend)).Error);
        Assert.Equal(SellersErrors.OwnBusiness, (await app.MoveAsync(slug, StandingMove.Reinstate, owner)).Error);
        Assert.Equal(SellersErrors.OwnBusiness, (await app.MoveAsync(slug, StandingMove.Withdraw, owner)).Error);
    }

    [Fact]
    public async Task Each_sending_keeps_to_which_words_the_owner_agreed()
    {
        var applicant = RegistryStage.Citizen();
        var slug = (await app.RegisterAsync(applicant)).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Contact, "Tidak tersambung."))).Error);
        Assert.Equal(SellersErrors.ConsentMissing, (await app.MendAsync(slug, RegistryStage.Officer(), RegistryStage.Entry() with { Nik = null, Agrees = false })).Error);
        Assert.Null((await app.MendAsync(slug, applicant, RegistryStage.Entry() with { Nik = null }, isOwn: true)).Error);
        Assert.Equal([ConsentWords.Version, ConsentWords.Version], (await app.RecordAsync(slug)).Consents.Select(one => one.Version));
    }

    [Fact]
    public async Task A_membership_that_was_taken_away_is_given_anew()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var seller = new Organisation(OrganisationKind.Seller, (await app.RecordAsync(slug)).Id, "Dapur");
        await app.WriteAsync(async db => (await db.Set<Membership>().SingleAsync(one => one.AccountId == account)).End("Pindah tugas", app.Clock.Now));
        await app.InScopeAsync(async services =>
        {
            var desk = services.GetRequiredService<IMembershipDesk>();
            Assert.Null((await services.GetRequiredService<MarketDbContext>().InTransactionAsync(
                Actor.System("test"), () => desk.GiveAsync(account, Role.SellerOwner, seller, CancellationToken.None), CancellationToken.None)).Error);
        });
        Assert.Single(await app.MembershipsAsync(account), one => one.EndedAt is null);
    }

    [Fact]
    public async Task On_behalf_of_another_the_signed_paper_is_needed()
    {
        var command = new RegisterSellerCommand(RegistryStage.Entry(), Intake.Assisted, null);
        var refused = await app.UseAsync<RegisterSeller, Result<string>>(use => use.ExecuteAsync(command, RegistryStage.Officer(), CancellationToken.None));
        Assert.Equal(SellersErrors.ScanMissing, refused.Error);
        var exe = await app.RegisterAsync(RegistryStage.Officer(), scan: new Upload("formulir.pdf", "MZ\x90"u8.ToArray()));
        Assert.Equal(("documents.not-allowed", "Scan"), (exe.Error!.Code, exe.Error.Field));
    }

    [Fact]
    public async Task What_is_returned_carries_its_reasons_and_comes_back_mended()
    {
        var applicant = RegistryStage.Citizen();
        var slug = (await app.RegisterAsync(applicant)).Value;
        Assert.Equal("sellers.reason-missing", (await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Domicile, " "))).Error!.Code);
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer(), (RegistryItem.Domicile, "Tuliskan RT dan RW."))).Error);

        var returned = await app.RecordAsync(slug);
        Assert.Equal(RegistryState.Returned, returned.Registry);
        Assert.Equal("Tuliskan RT dan RW.", Assert.Single(returned.Findings, finding => !finding.Fits).Reason);
        Assert.Equal("sellers.not-waiting", (await app.DecideAsync(slug, RegistryStage.Officer())).Error!.Code);

        var mended = RegistryStage.Entry() with { Nik = null, Address = "Jl. Kaujon 3 RT 02/RW 05" };
        var sent = await app.MendAsync(slug, applicant, mended, isOwn: true);
        Assert.Null(sent.Error);
        var again = await app.RecordAsync(slug);
        Assert.Equal((RegistryState.Registered, returned.Private!.NikHash, "Jl. Kaujon 3 RT 02/RW 05"), (again.Registry, again.Private!.NikHash, again.Address));
        Assert.Equal([RegistryState.Registered, RegistryState.Returned, RegistryState.Registered], again.Steps.OrderBy(step => step.Id).Select(step => step.State));
    }

    [Fact]
    public async Task Nik_and_account_are_sealed_at_rest_and_absent_from_the_audit_trail()
    {
        var nik = RegistryStage.NewNik();
        var entry = RegistryStage.Entry(nik) with { BankName = "Bank Banten", BankAccount = "7711223344", BankHolder = "Sarnah" };
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(), entry)).Value;
        var rows = await AllTextAsync();
        Assert.DoesNotContain(nik, rows, StringComparison.Ordinal);
        Assert.DoesNotContain("7711223344", rows, StringComparison.Ordinal);

        var officer = RegistryStage.Officer();
        Assert.Equal("sellers.why-missing", (await RevealAsync(slug, officer, "lihat")).Error!.Code);
        var shown = await RevealAsync(slug, officer, "Mencocokkan KTP saat pemeriksaan.");
        Assert.Equal((nik, "7711223344"), (shown.Value.Nik, shown.Value.BankAccount));
        var audit = await app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.ActorId == officer.UserId && entry.Entity == nameof(PersonalDataAccess)).SingleAsync());
        Assert.Contains("Mencocokkan KTP", audit.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(nik, audit.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_twenty_looks_a_day_an_officer_waits_for_tomorrow()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen())).Value;
        var officer = RegistryStage.Officer();
        for (var look = 0; look < PersonalDataAccess.DailyQuota; look++) Assert.Null((await RevealAsync(slug, officer, "Pemeriksaan pendaftaran.")).Error);
        Assert.Equal(SellersErrors.RevealLimit, (await RevealAsync(slug, officer, "Pemeriksaan pendaftaran.")).Error);
    }

    private async Task<IEnumerable<TaskItem>> TasksOfAsync(Actor officer, string slug) => (await app.InScopeAsync(async services =>
    {
        var tasks = new List<TaskItem>();
        foreach (var source in services.GetServices<ITaskSource>()) tasks.AddRange(await source.ForAsync(officer, CancellationToken.None));
        return tasks;
    })).Where(task => task.Link.Contains(slug, StringComparison.Ordinal));

    private Task<Result<RevealedData>> RevealAsync(string slug, Actor officer, string reason) => app.UseAsync<RevealPersonalData, Result<RevealedData>>(use =>
        use.ExecuteAsync(new RevealPersonalDataCommand(slug, reason), officer, CancellationToken.None));

    /// <summary>Every cell of every table, as text.</summary>
    private Task<string> AllTextAsync() => app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<MarketDbContext>();
        await db.Database.OpenConnectionAsync();
        var text = new System.Text.StringBuilder();
        foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var at = 0; at < reader.FieldCount; at++) text.Append(reader.GetValue(at)).Append('|');
            }
        }

        return text.ToString();
    });
}
