using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Budget.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Budget;

public class ImportPackagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly Actor Dinas = new(Guid.CreateVersion7(), "Nur, Dinas", Role.DinasOfficer, OrganisationKind.Operator, Guid.CreateVersion7());

    [Fact]
    public async Task A_preview_changes_nothing_and_its_confirmation_brings_exactly_what_it_showed()
    {
        var agency = await app.AgencyAsync();
        var code = NewCode();
        var import = await PreviewAsync(agency, Row(code, "Konsumsi", 1_000_000));
        Assert.Empty(await PackagesAsync(agency));
        Assert.Equal((1, 0, 0, 0), await CountsAsync(import, agency));

        Assert.True((await ConfirmAsync(import, agency)).IsSuccess);

        var package = Assert.Single(await PackagesAsync(agency));
        Assert.Equal((code, "Konsumsi", 1_000_000), (package.Code, package.Name, package.Pagu.Amount));
    }

    [Fact]
    public async Task Importing_the_same_file_again_changes_nothing_and_raises_no_revision()
    {
        var agency = await app.AgencyAsync();
        var rows = Row(NewCode(), "Konsumsi", 1_000_000);
        await ConfirmAsync(await PreviewAsync(agency, rows), agency);
        var again = await PreviewAsync(agency, rows);
        Assert.Equal((0, 0, 1, 0), await CountsAsync(again, agency));
        await ConfirmAsync(again, agency);
        await ConfirmAsync(again, agency);

        Assert.Equal(0, (await RowsAsync(agency)).Single().Revision);
        Assert.Equal([2, 1], (await ImportsAsync(agency)).Select(one => one.Revision));
    }

    [Fact]
    public async Task A_changed_pagu_is_shown_with_both_amounts_and_counts_a_revision()
    {
        var agency = await app.AgencyAsync();
        var code = NewCode();
        await ConfirmAsync(await PreviewAsync(agency, Row(code, "Konsumsi", 1_000_000)), agency);
        var import = await PreviewAsync(agency, Row(code, "Konsumsi", 1_500_000));

        var preview = await FindAsync(import, agency);
        Assert.Equal("Berubah: pagu Rp1.000.000 menjadi Rp1.500.000.", Assert.Single(preview!.Rows).Sentence);
        await ConfirmAsync(import, agency);
        Assert.Equal((1_500_000, 1), (await RowsAsync(agency)).Select(p => (p.Pagu.Amount, p.Revision)).Single());
    }

    [Fact]
    public async Task One_bad_row_refuses_the_whole_file()
    {
        var agency = await app.AgencyAsync();
        var code = NewCode();
        var import = await PreviewAsync(agency, Row(code, "Konsumsi", 1_000_000) + Row(code, "Kembar", 2_000_000) + Row(NewCode(), "Minus", -5));

        var preview = await FindAsync(import, agency);
        Assert.Equal([(3, $"Kode RUP {code} sudah ada di baris 2 berkas ini."), (4, "Pagu −Rp5 harus lebih dari nol.")], preview!.Rows.Select(row => (row.Number, row.Sentence)));
        Assert.Equal("budget.import-refused", (await ConfirmAsync(import, agency)).Error?.Code);
        Assert.Empty(await PackagesAsync(agency));
    }

    [Fact]
    public async Task A_kode_rup_of_another_agency_or_year_is_refused()
    {
        var (one, other) = (await app.AgencyAsync(), await app.AgencyAsync());
        var code = NewCode();
        await ConfirmAsync(await PreviewAsync(one, Row(code, "Konsumsi", 1_000_000)), one);

        Assert.Contains("milik instansi lain", Assert.Single((await FindAsync(await PreviewAsync(other, Row(code, "Konsumsi", 1)), other))!.Rows).Sentence);
        Assert.Contains("tahun anggaran 2026", Assert.Single((await FindAsync(await PreviewAsync(one, Row(code, "Konsumsi", 1), 2027), one))!.Rows).Sentence);
    }

    [Fact]
    public async Task A_pagu_below_what_is_committed_is_refused_even_when_the_commitment_comes_after_the_preview()
    {
        var agency = await app.AgencyAsync();
        var code = NewCode();
        await ConfirmAsync(await PreviewAsync(agency, Row(code, "Konsumsi", 1_000_000)), agency);
        var import = await PreviewAsync(agency, Row(code, "Konsumsi", 500_000));
        Assert.Equal((0, 1, 0, 0), await CountsAsync(import, agency));
        await CommitAsync((await PackagesAsync(agency)).Single().Id, agency, 600_000);

        Assert.Equal("budget.import-changed", (await ConfirmAsync(import, agency)).Error?.Code);
        Assert.Equal(1_000_000, (await PackagesAsync(agency)).Single().Pagu.Amount);
        Assert.Contains("sudah dikomitmenkan (Rp600.000)", Assert.Single((await FindAsync(await PreviewAsync(agency, Row(code, "Konsumsi", 500_000)), agency))!.Rows).Sentence);
    }

    [Fact]
    public async Task A_tampered_confirmation_finds_nothing()
    {
        var (one, other) = (await app.AgencyAsync(), await app.AgencyAsync());
        var import = await PreviewAsync(one, Row(NewCode(), "Konsumsi", 1_000_000));
        var stranger = new Actor(null, "Orang lain", Role.AgencyAdmin, OrganisationKind.Agency, other);
        var buyer = new Actor(null, "Pejabat Pengadaan", Role.PejabatPengadaan, OrganisationKind.Agency, one);

        Assert.Equal("budget.import-not-found", (await ConfirmAsync(import, other)).Error?.Code);
        Assert.Equal("budget.import-not-found", (await ConfirmAsync(Guid.CreateVersion7(), one)).Error?.Code);
        Assert.Equal("budget.import-not-found", (await ConfirmAsync(import, one, stranger)).Error?.Code);
        Assert.Equal("budget.import-not-found", (await ConfirmAsync(import, one, buyer)).Error?.Code);
        Assert.Empty(await PackagesAsync(one));
    }

    [Fact]
    public async Task An_older_preview_cannot_be_confirmed_once_a_newer_one_stands()
    {
        var agency = await app.AgencyAsync();
        var older = await PreviewAsync(agency, Row(NewCode(), "Lama", 1_000_000));
        await PreviewAsync(agency, Row(NewCode(), "Baru", 1_000_000));
        Assert.Equal("budget.import-closed", (await ConfirmAsync(older, agency)).Error?.Code);
    }

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2027, true)]
    [InlineData(2028, false)]
    public async Task Only_the_last_the_current_and_the_next_year_are_imported(int year, bool accepted)
    {
        var result = await TryPreviewAsync(await app.AgencyAsync(), Row(NewCode(), "Konsumsi", 1), year);
        Assert.Equal(accepted ? null : "budget.year-out-of-range", result.Error?.Code);
    }

    [Fact]
    public async Task Fifty_thousand_packages_are_imported_in_one_go()
    {
        var agency = await app.AgencyAsync();
        var rows = string.Concat(Enumerable.Range(0, RupFile.MostRows).Select(at => $"M{at:D8},Paket {at},{at + 1},5.1,APBD,Tender,1,12,ya,ya\n"));
        var import = await PreviewAsync(agency, rows);
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Assert.Null((await ConfirmAsync(import, agency)).Error);
        TestContext.Current.TestOutputHelper?.WriteLine($"50,000 packages: {watch.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of CPU");

        Assert.Equal(RupFile.MostRows, (await PackagesAsync(agency)).Count);
        Assert.Equal((0, 0, RupFile.MostRows, 0), await CountsAsync(await PreviewAsync(agency, rows), agency));
    }

    [Fact]
    public async Task Twenty_commitments_at_once_never_exceed_the_pagu()
    {
        var agency = await app.AgencyAsync();
        await ConfirmAsync(await PreviewAsync(agency, Row(NewCode(), "Konsumsi", 1_000_000)), agency);
        var package = (await PackagesAsync(agency)).Single().Id;

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => CommitAsync(package, agency, 150_000))));

        Assert.Equal(6, taken.Count(one => one));
        Assert.Equal(900_000, (await PackagesAsync(agency)).Single().Committed.Amount);
        Assert.Empty(await app.InScopeAsync(services =>
            services.GetServices<IInvariant>().Single(one => one.Name.StartsWith("I5", StringComparison.Ordinal)).BreachesAsync(CancellationToken.None)));
    }

    private static string NewCode() => HumanCode.New(10);

    private static string Row(string code, string name, long pagu) => $"{code},{name},{pagu},5.1.02,APBD,E-Purchasing,1,12,ya,ya\n";

    private async Task<Guid> PreviewAsync(Guid agency, string rows, int year = 2026) => (await TryPreviewAsync(agency, rows, year)).Value;

    private Task<Result<Guid>> TryPreviewAsync(Guid agency, string rows, int year) => app.InScopeAsync(services =>
    {
        var content = Encoding.UTF8.GetBytes(string.Join(',', RupFile.Columns) + "\n" + rows);
        return services.GetRequiredService<PreviewPackages>().ExecuteAsync(new PreviewPackagesCommand(agency, year, "rup.csv", content), Dinas, CancellationToken.None);
    });

    private Task<Result> ConfirmAsync(Guid import, Guid agency, Actor? by = null) => app.InScopeAsync(services =>
        services.GetRequiredService<ImportPackages>().ExecuteAsync(new ImportPackagesCommand(import, agency), by ?? Dinas, CancellationToken.None));

    private Task<ImportPreview?> FindAsync(Guid import, Guid agency) => app.InScopeAsync(services =>
        services.GetRequiredService<ImportQuery>().FindAsync(import, agency, null, 0, CancellationToken.None));

    private async Task<(int, int, int, int)> CountsAsync(Guid import, Guid agency)
    {
        var summary = (await FindAsync(import, agency))!.Summary;
        return (summary.Added, summary.Changed, summary.Unchanged, summary.Refused);
    }

    private Task<IReadOnlyList<ImportSummary>> ImportsAsync(Guid agency) => app.InScopeAsync(services =>
        services.GetRequiredService<ImportQuery>().OfAgencyAsync(agency, 2026, CancellationToken.None));

    private Task<IReadOnlyList<PackageCard>> PackagesAsync(Guid agency) => app.InScopeAsync(services =>
        services.GetRequiredService<IBudgetDesk>().PackagesAsync(agency, 2026, CancellationToken.None));

    private Task<List<RupPackage>> RowsAsync(Guid agency) => app.ReadAsync(db => db.Set<RupPackage>().AsNoTracking().Where(p => p.AgencyId == agency).ToListAsync());

    private async Task<bool> CommitAsync(Guid package, Guid agency, long amount)
    {
        var taken = false;
        await app.WriteAsync(async db => taken = await new UsahaMikro.Market.Budget.Data.BudgetDesk(db)
            .TryCommitAsync(package, agency, new Rupiah(amount), "PSN-UJI", Dinas, CancellationToken.None));
        return taken;
    }
}
