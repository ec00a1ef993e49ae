using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Data;

internal sealed class KbliBook(LawRows law, TimeProvider clock) : IKbliBook
{
    public Task<KbliList> TodayAsync(CancellationToken cancellationToken) => OnAsync(clock.Today(), cancellationToken);

    public async Task<KbliList> OnAsync(DateOnly day, CancellationToken cancellationToken) => new(
        (await law.KbliAsync(cancellationToken)).GroupBy(row => row.Key).Select(rows => rows.InForce(day)).OfType<ParameterValue>()
            .Select(value => new Kbli(KbliRisks.CodeOf(value.Key), value.Note, Enum.Parse<RiskLevel>(value.Value))));

    public async Task<IReadOnlySet<string>> DecidedAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return (await law.KbliAsync(cancellationToken)).Where(row => row.Stands || row.From > today).Select(row => KbliRisks.CodeOf(row.Key)).ToHashSet();
    }
}
