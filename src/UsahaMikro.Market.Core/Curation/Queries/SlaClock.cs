using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Queries;

/// <summary>Counts the working days of cases against their promise; the holidays are asked for once.</summary>
public sealed class SlaClock(IRegulationParameters parameters, TimeProvider clock)
{
    private IReadOnlySet<DateOnly>? _holidays;

    public DateOnly Today => clock.Today();

    public async Task<IReadOnlySet<DateOnly>> HolidaysAsync(CancellationToken cancellationToken) =>
        _holidays ??= await parameters.HolidaysAsync(cancellationToken);

    /// <param name="end">When it was decided or called back; null while it runs.</param>
    public async Task<CaseClock> OfAsync(DateTimeOffset handedInAt, DateOnly due, CaseState state, DateTimeOffset? end, CancellationToken cancellationToken)
    {
        var until = end is { } at ? BusinessCalendar.DateOf(at) : Today;
        var days = BusinessCalendar.WorkingDaysBetween(BusinessCalendar.DateOf(handedInAt), until, await HolidaysAsync(cancellationToken));
        return new CaseClock(handedInAt, due, days, state is not CaseState.CalledBack && until > due);
    }
}
