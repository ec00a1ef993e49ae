using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

public sealed record RegulationCard(string Name, string Title, string Url, string Status, Tone Tone, bool HasText, bool NeedsVerification);

/// <summary>The search box over all regulations, or within one.</summary>
public sealed record LawSearchBoxPage(string Question, string? Code, IReadOnlyList<string> Codes);

public sealed record RegulationsPage(
    IReadOnlyList<RegulationCard> Own, IReadOnlyList<RegulationCard> National, IReadOnlyList<RegulationCard> Others, LawSearchBoxPage Box)
{
    public static RegulationsPage From(IReadOnlyList<RegulationSummary> all, IReadOnlyCollection<string> codes, Daerah daerah, Texts t)
    {
        return new RegulationsPage(
            Some(one => one.AreaCode == daerah.AreaCode), Some(one => one.AreaCode is null), Some(one => one.AreaCode is not null && one.AreaCode != daerah.AreaCode),
            new LawSearchBoxPage("", null, [.. codes]));

        IReadOnlyList<RegulationCard> Some(Func<RegulationSummary, bool> wanted) =>
        [
            .. all.Where(wanted).Select(one => new RegulationCard(
                one.Name, one.Title, $"/peraturan/{one.Code}", t[one.Status], one.IsInForce ? Tone.Good : Tone.Warn,
                codes.Contains(one.Code), one.NeedsVerification)),
        ];
    }
}

/// <summary>A run of text, marked when it is a word asked for.</summary>
public sealed record Run(string Text, bool IsFound);

public sealed record LawHit(string Url, string Code, string Where, string Chapter, IReadOnlyList<Run> Text, PasalStanding Standing);

/// <summary>Pasal, headings and considerations that hold the words asked for.</summary>
public sealed record LawSearchPage(LawSearchBoxPage Box, string Count, IReadOnlyList<LawHit> Hits)
{
    private const int Most = 60;

    public static LawSearchPage From(
        string question, string? code, IReadOnlyCollection<string> codes, IReadOnlyList<LawLine> hits, Func<string, PasalStanding> standingOf, Texts t)
    {
        var words = RegulationTextQuery.WordsOf(question);
        return new LawSearchPage(new LawSearchBoxPage(question, code, [.. codes]), t["{0} tempat", hits.Count],
            [.. hits.Take(Most).Select(hit => new LawHit(
                $"/peraturan/{hit.Code}#{hit.Anchor}", hit.Code, $"{hit.Pasal} {hit.Where}".Trim(), hit.Chapter, RunsOf(hit.Text, words), standingOf(hit.Code)))]);
    }

    internal static IReadOnlyList<Run> RunsOf(string text, IReadOnlyList<string> words)
    {
        var runs = new List<Run>();
        for (var at = 0; at < text.Length;)
        {
            var next = words.Select(word => (At: text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase), word.Length)).Where(found => found.At >= 0)
                .OrderBy(found => found.At).ThenByDescending(found => found.Length).FirstOrDefault((text.Length, 0));
            if (next.Item1 > at) runs.Add(new Run(text[at..next.Item1], IsFound: false));
            if (next.Item2 > 0) runs.Add(new Run(text.Substring(next.Item1, next.Item2), IsFound: true));
            at = next.Item1 + next.Item2;
        }

        return runs;
    }
}
