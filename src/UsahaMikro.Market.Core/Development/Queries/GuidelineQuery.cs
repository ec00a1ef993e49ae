using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Queries;

public sealed record GuidelineEntry(GuidelineState State, string What, Guid? ById, string ByName, DateTimeOffset At, string Note, bool IsWriting);

/// <summary>A guideline with its history.</summary>
/// <param name="IsInForce">It decides today.</param>
/// <param name="IsLate">Its day came before anybody confirmed it.</param>
/// <param name="Lack">What keeps a draft from being put before the head; null when nothing does.</param>
public sealed record GuidelineDetails(
    int Number, GuidelineState State, DateOnly? From, DateOnly? Until, string Pasal, RuleForce Force, long Version, bool IsInForce, bool IsLate,
    GuidelineContent Content,
    string? Lack, IReadOnlyList<GuidelineEntry> Steps)
{
    public bool IsOpen => State is GuidelineState.Draft or GuidelineState.Waiting;

    /// <summary>Confirmed, and its day is still to come.</summary>
    public bool IsToCome { get; init; }

    /// <summary>The head, when none of it is of their hand.</summary>
    public bool MayConfirm(Actor actor) => State is GuidelineState.Waiting && !IsLate && actor.Role is Role.DinasHead && !WroteIn(actor);

    public bool WroteIn(Actor actor) => Steps.Any(step => step.IsWriting && step.ById == actor.UserId);
}

/// <summary>The guidelines of the daerah (BKS 26(3)), newest first.</summary>
public sealed class GuidelineQuery(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public async Task<IReadOnlyList<GuidelineDetails>> AllAsync(CancellationToken cancellationToken)
    {
        var (area, today) = (areas.Daerah.AreaCode, clock.Today());
        var all = await db.Set<Guideline>().AsNoTracking().Include(g => g.Steps).Where(g => g.AreaCode == area).OrderByDescending(g => g.Number)
            .ToListAsync(cancellationToken);
        var days = all.Where(g => g.State is GuidelineState.Confirmed).Select(g => g.From!.Value).Order().ToList();
        return all.ConvertAll(one => Of(one, days, today));
    }

    public async Task<GuidelineDetails?> FindAsync(int number, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(one => one.Number == number);

    /// <param name="days">First days of all confirmed ones, in order: each holds until the day before the next.</param>
    private static GuidelineDetails Of(Guideline one, List<DateOnly> days, DateOnly today)
    {
        var isConfirmed = one.State is GuidelineState.Confirmed;
        var next = days.Find(day => day > one.From);
        DateOnly? until = isConfirmed && next != default ? next.AddDays(-1) : null;
        return new GuidelineDetails(
            one.Number, one.State, one.From, until, one.Pasal, one.Force, one.Version, isConfirmed && one.From <= today && (until is null || today <= until),
            one.State is GuidelineState.Waiting && one.From <= today, one.Parsed,
            one.State is GuidelineState.Draft ? GuidelineRules.Problem(one.Parsed)?.Message : null,
            [.. one.Steps.OrderBy(step => step.Id)
                .Select(step => new GuidelineEntry(step.State, step.What, step.ById, step.ByName, step.At, step.Note, step.IsWriting))])
        { IsToCome = isConfirmed && one.From > today };
    }
}
