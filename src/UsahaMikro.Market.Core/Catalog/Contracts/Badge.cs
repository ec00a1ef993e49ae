using System.Globalization;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>What a badge speaks of.</summary>
public enum BadgeKind { Licence, Certificate, Origin, Label }

/// <summary>
/// Something true of a product or its seller today, and why. <paramref name="Reason"/> has places <c>{0}</c> …
/// for <paramref name="Values"/>, so that a page can say it in its own language; dates stay dates.
/// </summary>
public sealed record Badge(string Code, string Label, string Reason, string Pasal, BadgeKind Kind, params IReadOnlyList<object> Values)
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The reason in Indonesian.</summary>
    public string Sentence => string.Format(
        Indonesian, Reason, [.. Values.Select(value => value is DateOnly date ? date.ToString("d MMMM yyyy", Indonesian) : value)]);
}
