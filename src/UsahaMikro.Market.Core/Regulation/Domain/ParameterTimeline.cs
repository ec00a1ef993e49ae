using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>Rows of one parameter in order: each holds until the day before the next begins.</summary>
public static class ParameterTimeline
{
    public static IReadOnlyList<ParameterValue> Dated(this IEnumerable<RegulationParameter> rows)
    {
        var ordered = rows.Where(row => row.WithdrawnAt is null).OrderBy(row => row.From).ToList();
        return [.. ordered.Select((row, at) => new ParameterValue(
            row.Key, row.Value, row.Unit, row.Pasal, row.Force, row.From, at + 1 < ordered.Count ? ordered[at + 1].From.AddDays(-1) : null, row.Note))];
    }

    public static ParameterValue? InForce(this IEnumerable<RegulationParameter> rows, DateOnly on) =>
        rows.Dated().LastOrDefault(value => value.From <= on);
}
