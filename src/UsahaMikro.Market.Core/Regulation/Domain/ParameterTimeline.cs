using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>Rows of one parameter that stand, in order: each holds until the day before the next begins.</summary>
public static class ParameterTimeline
{
    public static IReadOnlyList<ParameterValue> Dated(this IEnumerable<RegulationParameter> rows)
    {
        var ordered = rows.Where(row => row.Stands).OrderBy(row => row.From).ToList();
        return [.. ordered.Select((row, at) => new ParameterValue(
            row.Key, row.Value, row.Unit, row.Pasal, row.Force, row.From, at + 1 < ordered.Count ? ordered[at + 1].From.AddDays(-1) : null, row.Note))];
    }

    public static ParameterValue? InForce(this IEnumerable<RegulationParameter> rows, DateOnly on) =>
        rows.Dated().LastOrDefault(value => value.From <= on);

    /// <summary>A row by itself, whatever stands beside it.</summary>
    public static ParameterValue Alone(this RegulationParameter row) => new(row.Key, row.Value, row.Unit, row.Pasal, row.Force, row.From, null, row.Note);

    /// <summary>The rule of a fiscal year does not move while it runs (decision 016).</summary>
    public static ParameterValue? OfYear(this IReadOnlyList<RegulationParameter> rows, int fiscalYear) =>
        rows.InForce(new DateOnly(fiscalYear, 1, 1)) ?? rows.Dated().FirstOrDefault(value => value.From.Year == fiscalYear);
}
