using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed class DemoSellers(
    MarketDbContext db, SeedFiles files, IAreaBook areas, IKbliBook kbli, ScaleDesk scales, PersonalVault vault, TimeProvider clock) : IDemoPart
{
    private static readonly DateOnly OssBegan = new(2021, 8, 9);

    public int Order => 30;
    public string Name => "pelaku usaha";

    public Task<int> SeedAsync(CancellationToken cancellationToken) => AddAsync(row => row.EnteredBy is null, null, cancellationToken);

    /// <param name="submission">Who brought them in; null for the demo itself.</param>
    public async Task<int> AddAsync(Func<SellerRow, bool> wanted, Submission? submission, CancellationToken cancellationToken)
    {
        var added = 0;
        if (await vault.PrepareAsync(cancellationToken) is { } unfit) throw new InvalidOperationException(unfit.Message);
        var trades = await kbli.TodayAsync(cancellationToken);
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var known = await db.Set<Seller>().Select(s => s.Slug).ToHashSetAsync(cancellationToken);
            foreach (var (at, row) in files.List<SellerRow>("demo", "sellers.json").Index().Where(one => wanted(one.Item) && !known.Contains(one.Item.Slug)))
            {
                var seller = Made(row, at, submission, trades);
                await scales.AssessAsync(seller, SeedDemo.By, cancellationToken);
                db.Add(seller);
                added++;
            }

            return Result.Ok();
        }, cancellationToken);
        return added;
    }

    /// <summary>OSS gave out numbers from then on; who began later got one at the start.</summary>
    private static DateOnly NibDayOf(DateOnly startedOn, DateOnly today)
    {
        var day = startedOn > OssBegan ? startedOn : OssBegan;
        return day < today ? day : today;
    }

    private Seller Made(SellerRow row, int at, Submission? submission, KbliList trades)
    {
        // Who sells here has been here for as long as the demo's history reaches; the others came this week.
        var registered = clock.GetUtcNow().AddDays(row.Verified ? -620 - at % 60 : row.Lacks is null ? -2 : -6);
        var seller = Seller.Register(
            new SellerProfile
            {
                Slug = row.Slug,
                Name = row.Name,
                OwnerName = row.Owner,
                OwnerIsWoman = row.OwnerIsWoman,
                OwnerHasDisability = row.OwnerHasDisability,
                Story = row.Story,
                KelurahanCode = row.KelurahanCode,
                Address = row.Address,
                Scale = row.Scale,
                LegalForm = row.LegalForm,
                Nib = row.Nib,
                NibOn = row.Nib.Length == 0 ? null : NibDayOf(row.StartedOn, clock.Today()),
                Kbli = row.Kbli,
                Risk = trades.RiskOf(row.Kbli),
                Capital = new Rupiah(row.Capital),
                AnnualSales = new Rupiah(row.AnnualSales),
                StartedOn = row.StartedOn,
                GroupType = row.GroupType ?? GroupType.None,
                GroupName = row.GroupName ?? "",
                Tax = row.IsPkp ? new TaxFacts { IsPkp = true, PkpNumber = $"S-{100 + at}PKP/WPJ.08/2022", PkpSince = new DateOnly(2022, 3, 1) } : new TaxFacts(),
                CapacityNote = row.CapacityPerDay ?? "",
            },
            registered, submission);
        var today = clock.Today();
        seller.Keep(Secrets(row, at));
        // The demo's own seller is soon due for the next yearly statement.
        seller.Declare(seller.Capital, seller.AnnualSales, today.AddDays(row.Slug == "dapur-bu-sarnah" ? -350 : -30 - at % 200), SeedDemo.By, clock.GetUtcNow());
        if (row.Verified) seller.Verify(SeedDemo.By, registered.AddDays(2));
        else if (row.Lacks is { } lacks) seller.Decide(FindingsOf(lacks), Checker, registered.AddDays(2));

        foreach (var document in row.Documents)
        {
            seller.AddDocument(
                document.Kind, document.Number, document.Issuer, today.AddMonths(-document.IssuedMonthsAgo),
                document.ExpiresInMonths is { } months ? today.AddMonths(months) : null);
        }

        foreach (var (kecamatan, place) in areas.Kecamatan.Select((kecamatan, place) => (kecamatan, place)))
        {
            var near = kecamatan.Code == AreaCode.KecamatanOf(row.KelurahanCode);
            seller.DeliverTo(kecamatan.Code, new Rupiah(near ? 10_000 : 15_000 + 5_000 * ((place + row.Slug.Length) % 4)));
        }

        return seller;
    }

    private static readonly Actor Checker = SeedDemo.By with { UserId = Guid.Parse("00000000-0000-7000-8000-000000000001"), DisplayName = "Siti Maesaroh" };

    /// <summary>Numbers that look right and belong to nobody: the serial of a NIK here starts with 99.</summary>
    private PrivateFacts Secrets(SellerRow row, int at)
    {
        var day = 1 + at % 28 + (row.OwnerIsWoman ? 40 : 0);
        var nik = $"{AreaCode.KecamatanOf(row.KelurahanCode)}{day:00}{1 + at % 12:00}{70 + at % 28:00}99{at % 100:00}";
        var (bank, id) = (Banks[at % Banks.Length], Guid.CreateVersion7(clock.GetUtcNow()));
        return new PrivateFacts(
            id, vault.Seal(SecretFields.Nik, nik, id), PersonalNumbers.NikDoubt(nik), $"+62811000{1000 + at}", NpwpOf(at, id), bank,
            vault.Seal(SecretFields.BankAccount, $"{70_000_000_00L + at * 7919}", id), row.Owner);
    }

    /// <summary>One in six has stated none yet.</summary>
    private Sealed? NpwpOf(int at, Guid id) => at % EveryOther == EveryOther - 1 ? null : vault.Seal(SecretFields.Npwp, $"{9_000_000_000_000_000L + at * 104_729L}", id);

    private const int EveryOther = 6;

    private static readonly string[] Banks = ["Bank Banten", "BRI", "BSI", "BJB", "Mandiri"];

    private static IReadOnlyList<Finding> FindingsOf(IReadOnlyDictionary<RegistryItem, string> lacks) =>
        [.. Enum.GetValues<RegistryItem>().Select(item => lacks.TryGetValue(item, out var reason) ? new Finding(item, false, reason) : new Finding(item, true, ""))];
}
