using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

/// <summary>Registrations named like the trade: an applicant registers, an officer checks.</summary>
internal static class RegistryStage
{
    private static int _counter;

    public static string NewNik() => $"367301150588{Interlocked.Increment(ref _counter):0000}";

    public static SellerEntry Entry(string? nik = null, string? nib = null, string? phone = null, LegalForm form = LegalForm.Perorangan, long sales = 100_000_000,
        string? npwp = null)
    {
        var next = Interlocked.Increment(ref _counter);
        return new SellerEntry(
            $"Dapur Uji {next}", "Sarnah", true, false, form, nik ?? NewNik(), phone ?? $"0812 0000 {next:0000}", nib, ["56210"], "3673011001", "Jl. Kaujon 3 RT 01/RW 02",
            new Rupiah(50_000_000), new Rupiah(sales), new DateOnly(2020, 1, 1), GroupType.None, "", "", npwp, new TaxFacts(), "", null, "", "", "", true)
        {
            NibOn = string.IsNullOrEmpty(nib) ? null : new DateOnly(2022, 3, 1),
        };
    }

    public static Actor Citizen(Guid? account = null) => new(account ?? Guid.CreateVersion7(), "Sarnah", Role.Buyer);

    public static Actor Officer(string name = "Siti") => new(Guid.CreateVersion7(), name, Role.DinasOfficer, OrganisationKind.Operator);

    public static Task<Result<string>> RegisterAsync(this MarketApp app, Actor actor, SellerEntry? entry = null, Upload? scan = null) =>
        app.UseAsync<RegisterSeller, Result<string>>(use => use.ExecuteAsync(
            new RegisterSellerCommand(entry ?? Entry(), scan is null ? Intake.Self : Intake.Assisted, scan), actor, CancellationToken.None));

    public static async Task<Result> DecideAsync(this MarketApp app, string slug, Actor actor, params (RegistryItem Item, string Reason)[] wrong)
    {
        var version = (await app.RecordAsync(slug)).Version;
        var findings = Enum.GetValues<RegistryItem>().Select(item => wrong.FirstOrDefault(one => one.Item == item) is { Reason: { } reason } ? new CheckedItem(item, false, reason) : new CheckedItem(item, true, ""));
        return await app.UseAsync<DecideRegistration, Result>(use => use.ExecuteAsync(new DecideRegistrationCommand(slug, version, [.. findings]), actor, CancellationToken.None));
    }

    public static async Task<Result> MendAsync(this MarketApp app, string slug, Actor actor, SellerEntry entry, bool isOwn = false)
    {
        var version = (await app.RecordAsync(slug)).Version;
        return await app.UseAsync<ResubmitSeller, Result>(use => use.ExecuteAsync(new ResubmitSellerCommand(slug, isOwn, version, entry), actor, CancellationToken.None));
    }

    public static async Task<Result> MoveAsync(this MarketApp app, string slug, StandingMove move, Actor? actor = null)
    {
        var version = (await app.RecordAsync(slug)).Version;
        return await app.UseAsync<ChangeStanding, Result>(use => use.ExecuteAsync(
            new ChangeStandingCommand(slug, version, move, "Laporan pembeli diperiksa."), actor ?? Officer(), CancellationToken.None));
    }

    public static Task<Seller> RecordAsync(this MarketApp app, string slug) => app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<Seller>()
        .AsNoTracking().Include(s => s.Private).Include(s => s.Steps).Include(s => s.Findings).Include(s => s.ScaleSteps)
        .Include(s => s.Declarations).Include(s => s.Consents).Include(s => s.Proposals).Include(s => s.Documents).ThenInclude(d => d.Steps).AsSplitQuery().SingleAsync(s => s.Slug == slug));
}
