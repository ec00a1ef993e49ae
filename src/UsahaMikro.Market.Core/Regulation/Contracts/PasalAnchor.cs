using System.Text.RegularExpressions;

namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>Where a reference such as "SRG 11.e" or "BGR 41(4)" lies on its regulation's page.</summary>
public static partial class PasalAnchor
{
    public static string CodeOf(string pasal) => pasal.Split(' ', 2)[0];

    /// <summary>"SRG 3(1), 11.e" names two places: <c>SRG 3(1)</c> and <c>SRG 11.e</c>.</summary>
    public static IReadOnlyList<string> PartsOf(string pasal) => pasal.Split(' ', 2) is [var code, var rest]
        ? [.. rest.Split(',', StringSplitOptions.TrimEntries).Select(part => $"{code} {part}")]
        : [pasal];

    /// <summary>Whether it is a code alone, or a code with pasal that are written out to their end.</summary>
    public static bool IsWellFormed(string pasal) => !pasal.Contains(' ', StringComparison.Ordinal) || PartsOf(pasal).All(part => Whole().IsMatch(part));

    /// <summary>"SRG 11.e" → <c>pasal-11-e</c>; a list or range leads to its first; empty when no pasal is named.</summary>
    public static string Of(string pasal)
    {
        var found = Reference().Match(pasal);
        return found.Success
            ? string.Join('-', new[] { "pasal", found.Groups["pasal"].Value, found.Groups["ayat"].Value, found.Groups["huruf"].Value }.Where(part => part.Length > 0))
            : "";
    }

    /// <summary>The anchor of an ayat, huruf or number within what it stands in.</summary>
    public static string Below(string anchor, string mark) => $"{anchor}-{mark.Trim('(', ')', '.')}";

    [GeneratedRegex(@"^\S+\s+(?<pasal>\d+[A-Z]?)(?:\((?<ayat>\d+)\))?(?:\.(?<huruf>[a-z]|\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\S+ \d+[A-Z]?(\(\d+\))?(\.([a-z]|\d+))?(–(\(\d+\)|[a-z]|\d+))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();
}
