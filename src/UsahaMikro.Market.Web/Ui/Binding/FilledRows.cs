using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Ui.Binding;

/// <summary>A form with empty rows between the filled ones, whose filled rows alone became the command.</summary>
public static class FilledRows
{
    /// <summary>The refusal names rows by their place in the command; here it names them by their place in the form.</summary>
    /// <param name="filled">Places in the form of the rows that were filled, in their order.</param>
    public static Error AtRowsOf(this Error error, string list, IReadOnlyList<int> filled) =>
        error with { Field = InForm(error.Field, list, filled), Also = [.. error.Also.Select(also => also.AtRowsOf(list, filled))] };

    private static string? InForm(string? field, string list, IReadOnlyList<int> filled)
    {
        for (var index = filled.Count - 1; index >= 0; index--)
            field = field?.Replace($"{list}[{index}].", $"{list}[{filled[index]}].", StringComparison.Ordinal);
        return field;
    }
}
