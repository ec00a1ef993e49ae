using Bogus;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>Levels of development of most demo sellers, some with a history, some due again, two waiting; and a draft of the next guideline.</summary>
internal sealed class DemoDevelopment(MarketDbContext db, ISellerRegistry registry, IAreaBook areas, TimeProvider clock) : IDemoPart
{
    private const int Seed = 26_2024;

    // Whose pages the demo's own people open first: always classified, with a history.
    private static readonly string[] Shown = ["dapur-bu-sarnah", "keripik-talas-bu-ijah"];
    private static readonly string[] WaitingShops = ["rengginang-hj-uum", "anyam-srikandi"];

    private readonly Randomizer _dice = new(Seed);

    public int Order => 55;
    public string Name => "klasifikasi";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<Classification>().AnyAsync(cancellationToken)) return 0;

        var made = 0;
        var people = await db.Set<Account>().AsNoTracking().Where(account => account.IsDemo).ToDictionaryAsync(account => account.UserName!, cancellationToken);
        var (officer, mentor) = (PersonOf(people, "petugas.dinas", Role.DinasOfficer), PersonOf(people, "pendamping", Role.Mentor));
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            if (await db.ConfirmedOf(areas.Daerah.AreaCode).FirstOrDefaultAsync(cancellationToken) is not { } guideline) return Result.Ok();
            var entered = (await registry.BriefsAsync(cancellationToken)).ToDictionary(one => one.Id, one => one.EnteredById);
            foreach (var seller in (await registry.AllAsync(cancellationToken)).Where(one => DevelopmentWords.IsClassified(one.Registry, one.Scale))
                .OrderBy(one => one.Slug, StringComparer.Ordinal))
                made += Classify(seller, guideline, entered[seller.Id] is { } by && by == mentor.UserId ? mentor : officer);
            db.Add(await DraftAsync(guideline, officer, cancellationToken));
            return Result.Ok();
        }, cancellationToken);
        return made;
    }

    private int Classify(SellerCard seller, Guideline guideline, Actor by)
    {
        var (skill, share) = (0.15 + _dice.Double() * 0.75, _dice.Double());
        if (WaitingShops.Contains(seller.Slug))
            db.Add(SelfAssessment.Of(seller.Id, guideline, Answers(guideline, skill), "Pesanan dari luar kota mulai rutin sejak bulan lalu.", OwnerOf(seller),
                At(6 + _dice.Number(5))).Value);
        // About a third still waits for its first look.
        if (share > 0.7 && !Shown.Contains(seller.Slug)) return 0;

        var hasHistory = share < 0.3 || Shown.Contains(seller.Slug);
        var before = hasHistory ? Determine(seller, guideline, null, Answers(guideline, skill - 0.2), 400 + _dice.Number(180), "", by) : null;
        var daysAgo = Shown.Contains(seller.Slug) ? 345 : hasHistory || share > 0.4 ? 20 + _dice.Number(250) : 370 + _dice.Number(60);
        Determine(seller, guideline, before, Answers(guideline, Shown.Contains(seller.Slug) ? 0.4 : skill), daysAgo,
            hasHistory ? "Pencatatan dan kemasan sudah diperiksa di tempat usaha." : "", by);
        return hasHistory ? 2 : 1;
    }

    private Classification Determine(
        SellerCard seller, Guideline guideline, Classification? previous, IReadOnlyDictionary<string, string> answers, int daysAgo, string note, Actor by)
    {
        var determined = Classification.Determine(new Appraisal(seller, new AssessorTies(null, []), guideline, previous, answers, note, null), by, At(daysAgo));
        if (determined.Error is { } error) throw new InvalidOperationException($"{seller.Slug}: {error.Message}");
        db.Add(determined.Value);
        return determined.Value;
    }

    /// <summary>The better the business, the better its answers; here and there one is out of line.</summary>
    private Dictionary<string, string> Answers(Guideline guideline, double skill) =>
        guideline.Parsed.Questions.ToDictionary(question => question.Code, question =>
        {
            var wanted = (skill + (_dice.Double() - 0.5) * 0.5) * (question.Answers.Count - 1);
            return question.Answers[Math.Clamp((int)Math.Round(wanted), 0, question.Answers.Count - 1)].Code;
        });

    private async Task<Guideline> DraftAsync(Guideline guideline, Actor by, CancellationToken cancellationToken)
    {
        var number = await db.Set<Guideline>().Where(g => g.AreaCode == guideline.AreaCode).MaxAsync(g => g.Number, cancellationToken) + 1;
        var draft = Guideline.Draft(guideline, number, by, At(4));
        var first = draft.Parsed.Questions[0];
        draft.SetQuestion(first with { Help = "Lihat tiga hasil produksi terakhir, lalu minta resep atau ukuran kerjanya." }, by, At(3));
        return draft;
    }

    private DateTimeOffset At(int daysAgo) => BusinessCalendar.StartOf(clock.Today().AddDays(-daysAgo)).AddHours(10);

    private static Actor OwnerOf(SellerCard seller) =>
        new(Guid.CreateVersion7(), seller.OwnerName, Role.SellerOwner, OrganisationKind.Seller, seller.Id, seller.Name);

    private static Actor PersonOf(IReadOnlyDictionary<string, Account> people, string userName, Role role) => people.TryGetValue(userName, out var account)
        ? new Actor(account.Id, account.DisplayName, role, OrganisationKind.Operator)
        : new Actor(Guid.CreateVersion7(), role.ToString(), role, OrganisationKind.Operator);
}
