using System.Text.RegularExpressions;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>Finds the pasal, headings and considerations that hold all words asked for; a reference such as "SRG 11.e" comes first.</summary>
public static partial class LawSearch
{
    private const int Shortest = 2;

    public static IReadOnlyList<string> WordsOf(string question) =>
        [.. Word().Matches(question.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length >= Shortest).Distinct()];

    public static IReadOnlyList<LawLine> Find(IEnumerable<RegulationText> texts, string question)
    {
        var lines = texts.SelectMany(text => text.Lines()).ToList();
        var named = Named(lines, question).ToList();
        var words = WordsOf(question);
        if (words.Count == 0) return named;

        return
        [
            .. named,
            .. lines.GroupBy(line => (line.Code, line.Chapter, line.Pasal))
                .Where(pasal => words.All(word => pasal.Any(line => Holds(line, word))))
                .Select(pasal => (Best: pasal.MaxBy(line => words.Count(word => Holds(line, word)))!, Times: pasal.Sum(line => words.Count(word => Holds(line, word)))))
                .OrderByDescending(hit => words.Count(word => Holds(hit.Best, word))).ThenByDescending(hit => hit.Times)
                .Select(hit => hit.Best)
                .Where(line => named.TrueForAll(one => (one.Code, one.Pasal) != (line.Code, line.Pasal))),
        ];
    }

    private static IEnumerable<LawLine> Named(List<LawLine> lines, string question)
    {
        var reference = Reference().Match(question.Trim());
        if (!reference.Success) return [];

        var anchor = PasalAnchor.Of("x " + reference.Groups["pasal"].Value);
        var code = reference.Groups["code"].Value;
        return lines.Where(line => line.Anchor == anchor && (code.Length == 0 || code.Equals(line.Code, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool Holds(LawLine line, string word) => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\d]+(?:-[\p{L}\d]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:(?<code>[A-Za-z]{3})\s+)?(?:[Pp]asal\s+)?(?<pasal>\d+\S*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
