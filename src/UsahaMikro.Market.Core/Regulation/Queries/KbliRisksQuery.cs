using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Data;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>A line of business with its risk today, the one to come, and the one nobody has confirmed yet.</summary>
public sealed record KbliRisk(string Code, ParameterValue? Now, ParameterValue? Next, ParameterValue? Unconfirmed);

/// <summary>The lines of business whose risk is or was set, or is about to be, in the order of their codes.</summary>
public sealed class KbliRisksQuery(LawRows law, TimeProvider clock)
{
    public async Task<IReadOnlyList<KbliRisk>> AllAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return
        [
            .. (await law.KbliAsync(cancellationToken)).GroupBy(row => KbliRisks.CodeOf(row.Key)).OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Select(rows => new KbliRisk(
                    rows.Key, rows.InForce(today), rows.Dated().FirstOrDefault(value => value.From > today),
                    rows.Where(row => !row.Stands && row.From > today).OrderBy(row => row.From).Select(row => row.Alone()).FirstOrDefault())),
        ];
    }
}
