using Bogus;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed record CurationRow(
    string Product, int DaysAgo, CaseState State, string? Curator, int DecidedDaysAgo, string? Reason, Dictionary<string, int>? Scores,
    Dictionary<string, string>? Lacks, string? Note, string? Question, AmendRow? Amend, AppealRow? Appeal, bool ByMentor);

/// <summary>New words of a product that was cleared before.</summary>
internal sealed record AmendRow(string Description, string Composition);

internal sealed record AppealRow(int DaysAgo, string Reason);

/// <summary>Cases that wait, are under review or were sent back, and a year of decisions; written by the same domain as real ones.</summary>
internal sealed class DemoCuration(
    MarketDbContext db, SeedFiles files, ISellerRegistry registry, IRegulationParameters parameters, NumberSequence numbers, TimeProvider clock) : IDemoPart
{
    private const int Seed = 8_2023;
    private const int EveryOther = 15;
    private const string First = "kurator";
    private static readonly Ties Free = new(null, null, [], [], []);

    private readonly Randomizer _dice = new(Seed);
    private readonly Dictionary<Guid, (int Round, JudgedFacts? Judged)> _looks = [];
    private IReadOnlySet<DateOnly> _holidays = new HashSet<DateOnly>();
    private string _weights = "";
    private int _days;
    private int _appealDays;

    public int Order => 50;
    public string Name => "kurasi";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<CurationCase>().AnyAsync(cancellationToken)) return 0;

        var today = clock.Today();
        _holidays = await parameters.HolidaysAsync(cancellationToken);
        _weights = (await parameters.FindAsync(ParameterKeys.CurationWeights, today, cancellationToken))!.Value;
        _days = await parameters.WholeAsync(ParameterKeys.CurationWorkingDays, today, cancellationToken);
        _appealDays = await parameters.WholeAsync(ParameterKeys.CurationAppealDays, today, cancellationToken);
        var people = await db.Set<Account>().AsNoTracking().Where(account => account.IsDemo).ToDictionaryAsync(account => account.UserName!, cancellationToken);
        var made = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var sellers = (await registry.AllAsync(cancellationToken)).ToDictionary(seller => seller.Id);
            var products = await db.Set<Product>().Include(p => p.Variants).Include(p => p.Pictures).AsSplitQuery()
                .OrderBy(p => p.Code).ToListAsync(cancellationToken);
            var rows = files.List<CurationRow>("demo", "curation.json");
            made += await HistoryAsync([.. products.Where(p => rows.All(row => CodeOf(row) != p.Code))], sellers, people, cancellationToken);
            foreach (var row in rows)
                made += await LiveAsync(row, products.Single(p => p.Code == CodeOf(row)), sellers, people, cancellationToken);
            return Result.Ok();
        }, cancellationToken);
        return made;
    }

    /// <summary>Decisions of the last year: every labelled product and some others; a few needed two looks.</summary>
    private async Task<int> HistoryAsync(
        IEnumerable<Product> products, IReadOnlyDictionary<Guid, SellerCard> sellers, IReadOnlyDictionary<string, Account> people,
        CancellationToken cancellationToken)
    {
        var looks = new List<(Product Product, int DaysAgo, CaseState Outcome)>();
        foreach (var (at, product) in products.Where(p => p.Status is ProductStatus.Published).Index()
                .Where(one => one.Item.IsFeatured || one.Index % EveryOther == 0))
        {
            var ago = 25 + _dice.Number(300);
            looks.Add((product, ago, CaseState.Cleared));
            if (_dice.Double() < 0.3) looks.Add((product, ago + 20 + _dice.Number(10), _dice.Double() < 0.25 ? CaseState.Refused : CaseState.Revision));
        }

        foreach (var (product, daysAgo, outcome) in looks.OrderByDescending(look => look.DaysAgo))
        {
            var live = product.Live();
            var facts = outcome is CaseState.Cleared ? live
                : live with { Description = live.Description.Split(". ")[0], Pictures = [.. live.Pictures.Take(1)] };
            var opened = await OpenAsync(product, facts, sellers[product.SellerId], SellerOf(sellers[product.SellerId]), daysAgo, "", cancellationToken);
            var curator = PersonOf(people, _dice.Bool() ? First : "kurator.dua", Role.Curator);
            var (low, high) = outcome switch { CaseState.Cleared => (3, 5), CaseState.Revision => (2, 4), _ => (1, 3) };
            var scores = opened.Rubric.Criteria.ToDictionary(criterion => criterion, _ => _dice.Number(low, high));
            var decided = daysAgo - 3 - _dice.Number(outcome is CaseState.Cleared ? 14 : 10);
            Judge(opened, curator, scores, daysAgo - 2);
            var lacks = outcome is CaseState.Cleared ? []
                : new Dictionary<string, string> { ["Kemasan"] = "Foto dan keterangannya belum menunjukkan kemasan yang dijual." };
            Decide(opened, new CurationRow(product.Code, daysAgo, outcome, null, decided,
                outcome is CaseState.Cleared ? "" : "Lengkapi foto dan keterangan, lalu ajukan lagi.",
                scores, lacks, null, null, null, null, false), product.IsFeatured && outcome is CaseState.Cleared, curator);
        }

        return looks.Count;
    }

    private async Task<int> LiveAsync(
        CurationRow row, Product product, IReadOnlyDictionary<Guid, SellerCard> sellers, IReadOnlyDictionary<string, Account> people,
        CancellationToken cancellationToken)
    {
        var seller = sellers[product.SellerId];
        if (row.Amend is { } amend) product.Amend(product.Live() with { Description = amend.Description, Composition = amend.Composition });
        var by = row.ByMentor ? PersonOf(people, "pendamping", Role.Mentor) : SellerOf(seller);
        var opened = await OpenAsync(product, product.Current(), seller, by, row.DaysAgo, row.Note ?? "", cancellationToken);
        if (!row.State.IsDecided()) product.HandIn();
        if (row.Curator is null) return 1;

        var curator = PersonOf(people, row.Curator, Role.Curator);
        Judge(opened, curator, row.Scores ?? [], row.DaysAgo - 1);
        if (row.Question is { } question) opened.AskSecondOpinion(question, curator, At(row.DaysAgo - 2));
        if (row.State.IsDecided()) Decide(opened, row, isFeatured: false, curator);
        if (row.Appeal is not { } appeal) return 1;

        var opening = await OpeningAsync(product, product.Current(), seller, appeal.DaysAgo, appeal.Reason, cancellationToken);
        db.Add(opened.Appeal(opening, SellerOf(seller), DateOf(appeal.DaysAgo), At(appeal.DaysAgo)).Value);
        product.HandIn();
        return 2;
    }

    private async Task<CurationCase> OpenAsync(
        Product product, JudgedFacts facts, SellerCard seller, Actor by, int daysAgo, string note, CancellationToken cancellationToken)
    {
        var opened = CurationCase.Open(await OpeningAsync(product, facts, seller, daysAgo, note, cancellationToken), by, At(daysAgo));
        db.Add(opened);
        return opened;
    }

    private async Task<CaseOpening> OpeningAsync(
        Product product, JudgedFacts facts, SellerCard seller, int daysAgo, string note, CancellationToken cancellationToken)
    {
        var day = DateOf(daysAgo);
        var sheet = new ReviewSheet(product.Id, product.Code, product.Slug, seller.Id, facts, null, true, product.IsFeatured, [], []);
        var (round, judged) = _looks.GetValueOrDefault(product.Id);
        _looks[product.Id] = (round + 1, facts);
        return new CaseOpening(
            $"KUR-{day.Year}-{await numbers.NextAsync($"KUR-{day.Year}", cancellationToken):00000}", sheet, seller.Name, round + 1,
            judged ?? (product.ClearedAt is not null && product.Proposal is not null ? product.Live() : null), _weights,
            BusinessCalendar.AddWorkingDays(day, _days, _holidays), note);
    }

    private void Judge(CurationCase one, Actor curator, IReadOnlyDictionary<string, int> scores, int daysAgo)
    {
        one.Take(curator, Free, At(daysAgo));
        if (scores.Count > 0) one.Assess([.. scores.Select(score => new CriterionScore(score.Key, score.Value, ""))], curator, Free, At(daysAgo).AddHours(1));
    }

    private void Decide(CurationCase one, CurationRow row, bool isFeatured, Actor curator)
    {
        var at = At(row.DecidedDaysAgo);
        var ruling = new Ruling(row.State, row.Reason ?? "", [.. (row.Lacks ?? []).Select(lack => (lack.Key, lack.Value))], isFeatured);
        var until = BusinessCalendar.AddWorkingDays(BusinessCalendar.DateOf(at), _appealDays, _holidays);
        if (one.Decide(ruling, curator, Free, until, at).Error is { } error) throw new InvalidOperationException($"{row.Product}: {error.Message}");
        // Nobody is written to about the demo's past.
        one.ClearEvents();
        if (isFeatured) db.Add(ProductLabel.Grant(one, curator, at));
    }

    private DateOnly DateOf(int daysAgo) => clock.Today().AddDays(-daysAgo);

    private DateTimeOffset At(int daysAgo) => BusinessCalendar.StartOf(DateOf(daysAgo)).AddHours(daysAgo == 0 ? 0 : 10);

    private static string CodeOf(CurationRow row) => row.Product.Replace("-", "", StringComparison.Ordinal);

    private static Actor SellerOf(SellerCard seller) => new(null, seller.OwnerName, Role.SellerOwner, OrganisationKind.Seller, seller.Id, seller.Name);

    private static Actor PersonOf(IReadOnlyDictionary<string, Account> people, string userName, Role role) => people.TryGetValue(userName, out var account)
        ? new Actor(account.Id, account.DisplayName, role, OrganisationKind.Operator)
        : new Actor(Guid.CreateVersion7(), role.ToString(), role, OrganisationKind.Operator);
}
