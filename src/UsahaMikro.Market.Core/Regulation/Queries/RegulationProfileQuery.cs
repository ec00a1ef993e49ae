using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>A parameter as it stands today, the change to come, and the one nobody has confirmed yet.</summary>
public sealed record ProfileParameter(ParameterDefinition Definition, ParameterValue? Now, ParameterValue? Next, ParameterValue? Unconfirmed);

/// <summary>Where a row of the history stands.</summary>
public enum DecisionState { Past, InForce, ToCome, Unconfirmed, Lapsed, Withdrawn }

/// <summary>One row of a parameter's history, with who decided it and why.</summary>
public sealed record ParameterDecision(
    Guid Id, ParameterValue Value, DecisionState State, string Reason, string DecidedBy, Role? DecidedByRole, Guid? DecidedById, DateTimeOffset DecidedAt,
    Confirmation? Confirmed, Withdrawal? Withdrawn)
{
    public bool MayBeWithdrawn => State is DecisionState.ToCome or DecisionState.Unconfirmed;

    /// <summary>By anybody with the right but the one who wrote it.</summary>
    public bool MayBeConfirmedBy(Actor actor) => State is DecisionState.Unconfirmed && actor.UserId != DecidedById;
}

public sealed record Confirmation(string By, Role Role, DateTimeOffset At);

public sealed record Withdrawal(string By, DateTimeOffset At, string Reason);

/// <summary>The profile of this daerah: every parameter today, and the history of each.</summary>
public sealed class RegulationProfileQuery(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public async Task<IReadOnlyList<ProfileParameter>> AllAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = (await Rows().Where(p => p.WithdrawnAt == null && !p.Key.StartsWith(KbliRisks.Prefix)).ToListAsync(cancellationToken)).ToLookup(row => row.Key);
        return [.. ParameterBook.All.Select(definition => new ProfileParameter(
            definition, rows[definition.Key].InForce(today), rows[definition.Key].Dated().FirstOrDefault(value => value.From > today),
            rows[definition.Key].Where(row => !row.Stands && row.From > today).OrderBy(row => row.From).Select(row => row.Alone()).FirstOrDefault()))];
    }

    /// <summary>Newest first; empty when there is no such parameter.</summary>
    public async Task<IReadOnlyList<ParameterDecision>> HistoryAsync(string key, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await Rows().Where(p => p.Key == key).ToListAsync(cancellationToken);
        var dated = rows.Dated().ToDictionary(value => value.From);
        return
        [
            .. rows.OrderByDescending(row => row.From).ThenByDescending(row => row.DecidedAt).Select(row => new ParameterDecision(
                row.Id, row.Stands ? dated[row.From] : row.Alone(), StateOf(row, dated, today), row.Reason, row.DecidedBy, row.DecidedByRole, row.DecidedById, row.DecidedAt,
                row.ConfirmedAt is { } yes ? new Confirmation(row.ConfirmedBy!, row.ConfirmedByRole!.Value, yes) : null,
                row.WithdrawnAt is { } at ? new Withdrawal(row.WithdrawnBy!, at, row.WithdrawalReason!) : null)),
        ];
    }

    private static DecisionState StateOf(RegulationParameter row, Dictionary<DateOnly, ParameterValue> dated, DateOnly today) => row switch
    {
        { WithdrawnAt: not null } => DecisionState.Withdrawn,
        { Stands: false } => row.From > today ? DecisionState.Unconfirmed : DecisionState.Lapsed,
        _ when row.From > today => DecisionState.ToCome,
        _ => dated[row.From].Until is { } until && until < today ? DecisionState.Past : DecisionState.InForce,
    };

    private IQueryable<RegulationParameter> Rows()
    {
        var area = areas.Daerah.AreaCode;
        return db.Set<RegulationParameter>().AsNoTracking().Where(p => p.AreaCode == area);
    }
}
