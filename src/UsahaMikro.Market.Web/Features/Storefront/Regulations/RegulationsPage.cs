using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

public sealed record RegulationCard(string Name, string Title, string Url, string Status, Tone Tone, bool HasText, bool NeedsVerification);

public sealed record RegulationsPage(IReadOnlyList<RegulationCard> Own, IReadOnlyList<RegulationCard> National, IReadOnlyList<RegulationCard> Others, IReadOnlyList<string> Codes)
{
    public static RegulationsPage From(IReadOnlyList<RegulationSummary> all, IReadOnlyCollection<string> codes, Daerah daerah, Texts t)
    {
        return new RegulationsPage(
            Some(one => one.AreaCode == daerah.AreaCode), Some(one => one.AreaCode is null), Some(one => one.AreaCode is not null && one.AreaCode != daerah.AreaCode),
            [.. codes]);

        IReadOnlyList<RegulationCard> Some(Func<RegulationSummary, bool> wanted) =>
        [
            .. all.Where(wanted).Select(one => new RegulationCard(
                RegulationPage.NameOf(one), one.Title, $"/peraturan/{one.Code}", t[one.Status], one.Status == "Berlaku" ? Tone.Good : Tone.Warn,
                codes.Contains(one.Code), one.NeedsVerification)),
        ];
    }
}

/// <summary>A run of text, marked when it is a word asked for.</summary>
public sealed record Run(string Text, bool IsFound);

public sealed record LawHit(string Url, string Code, string Where, string Chapter, IReadOnlyList<Run> Text, bool IsForeign);

/// <summary>Pasal that hold the words asked for.</summary>
public sealed record LawSearchPage(string Question, string? Code, IReadOnlyList<string> Codes, string Count, IReadOnlyList<LawHit> Hits)
{
    private const int Most = 60;

    public static LawSearchPage From(string question, string? code, IReadOnlyCollection<string> codes, IReadOnlyList<LawLine> hits, Daerah daerah, Texts t)
    {
        var words = RegulationTextQuery.WordsOf(question);
        return new LawSearchPage(question, code, [.. codes], t["{0} pasal", hits.Count],
            [.. hits.Take(Most).Select(hit => new LawHit(
                $"/peraturan/{hit.Code}#{hit.Anchor}", hit.Code, $"{hit.Pasal} {hit.Where}".Trim(), hit.Chapter, RunsOf(hit.Text, words), hit.Code != daerah.RegulationCode))]);
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
