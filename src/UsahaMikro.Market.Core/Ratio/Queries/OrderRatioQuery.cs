using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Queries;

public enum AmountKind { Commitment, Realisation }

/// <summary>Which orders to list: of a month or a package, behind the one or the other figure.</summary>
public sealed record OrderFilter(int Year, AmountKind Kind, int? Month = null, Guid? PackageId = null, string? After = null);

public sealed record OrderLineSum(string OrderNumber, string SellerName, DateTimeOffset PlacedAt, CountedAmounts Amounts, bool HasLate);

/// <summary>A page of orders; <see cref="Next"/> goes on after it.</summary>
public sealed record OrderList(IReadOnlyList<OrderLineSum> Orders, string? Next);

public sealed record AcceptedPart(string BastNumber, DateOnly BastDate, int Quantity, Rupiah Gross, bool IsLate);

public sealed record ReleasedPart(DateTimeOffset At, string Reason, int Quantity, Rupiah Gross);

/// <summary>One line, what became of it, and why it counts or not.</summary>
/// <param name="Others">What it would be under the daerah's other rule sets.</param>
public sealed record JudgedLine(
    int Number,
    string ItemName,
    int Quantity,
    string Unit,
    Rupiah Gross,
    LineFacts Facts,
    string DomicileName,
    IReadOnlyList<AcceptedPart> Accepted,
    IReadOnlyList<ReleasedPart> Released,
    Verdict Verdict,
    IReadOnlyList<Verdict> Others)
{
    public Rupiah Committed => Gross - Released.Sum(part => part.Gross);

    public Rupiah Realised => Accepted.Sum(part => part.Gross);
}

public sealed record JudgedOrder(
    AgencyCard Agency,
    string OrderNumber,
    int Year,
    DateTimeOffset PlacedAt,
    string SellerName,
    PackageCard? Package,
    RatioRule Rule,
    IReadOnlyList<JudgedLine> Lines);

/// <summary>The orders behind a figure, and one order down to the reason of each line.</summary>
public sealed class OrderRatioQuery(
    MarketDbContext db, RuleBook rules, IAgencyDirectory agencies, IBudgetDesk budget, IAreaBook areas)
{
    public const int PageSize = 25;

    public async Task<OrderList> ListAsync(Guid agencyId, OrderFilter filter, RuleSet set, CancellationToken cancellationToken)
    {
        var numbers = await Numbers(agencyId, filter).Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = numbers.Take(PageSize).ToList();
        var placed = await RowsAsync(db.Set<CommitmentRow>(), agencyId, page, cancellationToken);
        var accepted = await RowsAsync(db.Set<Realisation>(), agencyId, page, cancellationToken);
        return new OrderList(
            page.ConvertAll(number => Sum(placed.Where(row => row.OrderNumber == number), [.. accepted.Where(row => row.OrderNumber == number)], set)),
            numbers.Count > PageSize ? page[^1] : null);
    }

    /// <summary>Null when this agency has no such order.</summary>
    public async Task<JudgedOrder?> FindAsync(Guid agencyId, string orderNumber, CancellationToken cancellationToken)
    {
        var placed = await RowsAsync(db.Set<CommitmentRow>(), agencyId, [orderNumber], cancellationToken);
        var accepted = await RowsAsync(db.Set<Realisation>(), agencyId, [orderNumber], cancellationToken);
        var agency = await agencies.FindAsync(agencyId, cancellationToken);
        if (placed.Count == 0 || agency is null) return null;

        var first = placed[0];
        var rule = await rules.DefaultAsync(first.FiscalYear, cancellationToken);
        var others = (await rules.AllAsync(first.FiscalYear, cancellationToken)).Where(set => set.Code != rule.Rules.Code).ToList();
        var package = first.PackageId is { } packageId ? await budget.FindPackageAsync(packageId, agencyId, cancellationToken) : null;
        return new JudgedOrder(
            agency, first.OrderNumber, first.FiscalYear, first.At, first.SellerName, package, rule,
            [.. placed.Where(IsPlacing).OrderBy(row => row.LineNumber).Select(row => Line(
                row, placed.Where(other => !IsPlacing(other) && other.LineNumber == row.LineNumber),
                accepted.Where(part => part.LineNumber == row.LineNumber), rule.Rules, others))]);
    }

    private JudgedLine Line(
        CommitmentRow row, IEnumerable<CommitmentRow> released, IEnumerable<Realisation> accepted, RuleSet set, List<RuleSet> others) => new(
        row.LineNumber, row.ItemName, row.Quantity, row.Unit, row.Gross, row.Facts, DomicileName(row.Facts.DomicileCode),
        [.. accepted.OrderBy(part => part.BastDate).Select(part => new AcceptedPart(part.BastNumber, part.BastDate, part.Quantity, part.Gross, part.IsLate))],
        [.. released.OrderBy(part => part.At).Select(part => new ReleasedPart(part.At, part.Reason, -part.Quantity, -part.Gross))],
        EligibilityRule.Judge(set, row.Facts, rules.Daerah),
        others.ConvertAll(other => EligibilityRule.Judge(other, row.Facts, rules.Daerah)));

    private string DomicileName(string code)
    {
        if (areas.KelurahanName(code) == code) return $"di luar {areas.Daerah.Name}, di kelurahan yang namanya tidak ada dalam daftar wilayah";

        var (kelurahan, kecamatan) = (areas.KelurahanName(code), areas.KecamatanName(AreaCode.KecamatanOf(code)));
        return AreaCode.IsInside(code, areas.Daerah.AreaCode)
            ? $"Kel. {kelurahan}, Kec. {kecamatan}, {areas.Daerah.Name}" : $"Kel. {kelurahan}, Kec. {kecamatan} (di luar {areas.Daerah.Name})";
    }

    private IQueryable<string> Numbers(Guid agencyId, OrderFilter filter)
    {
        IQueryable<RatioRow> rows = filter.Kind is AmountKind.Realisation ? db.Set<Realisation>() : db.Set<CommitmentRow>();
        rows = rows.Where(row => row.FiscalYear == filter.Year && row.AgencyId == agencyId);
        if (filter.Month is { } month) rows = rows.Where(row => row.Month == month);
        if (filter.PackageId is { } package) rows = rows.Where(row => row.PackageId == package);
#pragma warning disable CA1309 // the overload that SQL knows
        if (filter.After is { } after) rows = rows.Where(row => string.Compare(row.OrderNumber, after) < 0);
#pragma warning restore CA1309
        return rows.Select(row => row.OrderNumber).Distinct().OrderByDescending(number => number);
    }

    private OrderLineSum Sum(IEnumerable<CommitmentRow> placed, List<Realisation> accepted, RuleSet set)
    {
        var rows = placed.ToList();
        var first = rows.First(IsPlacing);
        var amounts = rows.Select(row => new FactAmount(RuleFacts.Of(row.Facts), 0, row.Gross, Rupiah.Zero))
            .Concat(accepted.Select(row => new FactAmount(RuleFacts.Of(row.Facts), 0, Rupiah.Zero, row.Gross)));
        return new OrderLineSum(
            first.OrderNumber, first.SellerName, first.At, CountedSums.Of(set, rules.Daerah.AreaCode, amounts), accepted.Exists(row => row.IsLate));
    }

    private static bool IsPlacing(CommitmentRow row) => row.SourceId == row.OrderId;

    private static async Task<List<TRow>> RowsAsync<TRow>(
        IQueryable<TRow> rows, Guid agencyId, List<string> numbers, CancellationToken cancellationToken) where TRow : RatioRow =>
        await rows.AsNoTracking().Where(row => row.AgencyId == agencyId && numbers.Contains(row.OrderNumber)).ToListAsync(cancellationToken);
}
