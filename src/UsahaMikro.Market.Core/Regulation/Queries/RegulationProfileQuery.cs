using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>A parameter as it stands today, and the change that waits.</summary>
public sealed record ProfileParameter(ParameterDefinition Definition, ParameterValue? Now, ParameterValue? Next);

/// <summary>One row of a parameter's history, with who decided it and why.</summary>
public sealed record ParameterDecision(
    Guid Id, ParameterValue Value, string Reason, string DecidedBy, DateTimeOffset DecidedAt, Withdrawal? Withdrawn, bool MayBeWithdrawn);

public sealed record Withdrawal(string By, DateTimeOffset At, string Reason);

/// <summary>The profile of this daerah: every parameter today, and the history of each.</summary>
public sealed class RegulationProfileQuery(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public async Task<IReadOnlyList<ProfileParameter>> AllAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = (await Rows().Where(p => p.WithdrawnAt == null).ToListAsync(cancellationToken)).ToLookup(row => row.Key);
        return [.. ParameterBook.All.Select(definition => new ProfileParameter(
            definition, rows[definition.Key].InForce(today), rows[definition.Key].Dated().FirstOrDefault(value => value.From > today)))];
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
                row.Id,
                row.WithdrawnAt is null ? dated[row.From] : new ParameterValue(row.Key, row.Value, row.Unit, row.Pasal, row.Force, row.From, null, row.Note),
                row.Reason, row.DecidedBy, row.DecidedAt,
                row.WithdrawnAt is { } at ? new Withdrawal(row.WithdrawnBy!, at, row.WithdrawalReason!) : null,
                row.WithdrawnAt is null && row.From > today)),
        ];
    }

    private IQueryable<RegulationParameter> Rows()
    {
        var area = areas.Daerah.AreaCode;
        return db.Set<RegulationParameter>().AsNoTracking().Where(p => p.AreaCode == area);
    }
}
