using System.Globalization;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>What stands in one pasal, and what it is used for here.</summary>
public sealed record PasalPart(
    string Anchor, string Heading, LawWords? Words, IReadOnlyList<PasalFigure> Figures, IReadOnlyList<PasalRule> Rules, IReadOnlyList<string> Uses)
{
    public bool IsUsed => Figures.Count + Rules.Count + Uses.Count > 0;
}

public sealed record PasalFigure(string Pasal, string Name, string Value, string Force, string Since, string Note);

public sealed record PasalRule(string Name, string Force, string Since, IReadOnlyList<string> Conditions, string Note, bool IsDefault);

public sealed record RegulationPage(
    string Code, string Name, string Title, string Status, Tone Tone, string IssuedOn, bool NeedsVerification, bool IsForeign, bool IsAdopted, string Daerah,
    string Note, IReadOnlyList<string> Revokes, string? RevokedBy, string RevokedOn,
    IReadOnlyList<LawWords> Opening, IReadOnlyList<LawChapter> Chapters, IReadOnlyList<string> Closing)
{
    public bool HasText => Opening.Count > 0;

    public static RegulationPage From(
        RegulationDetails found, RegulationText? text, IReadOnlyList<(string Pasal, string Use)> citations, Daerah daerah, Texts t)
    {
        var regulation = found.Regulation;
        var isForeign = regulation.AreaCode is { } area && area != daerah.AreaCode;
        var cited = citations.Where(one => one.Pasal == regulation.Code || one.Pasal.StartsWith(regulation.Code + " ", StringComparison.Ordinal)).ToList();
        var numbers = found.Parameters.Select(one => one.Pasal).Concat(found.RuleSets.Select(one => one.Pasal)).Concat(cited.Select(one => one.Pasal))
            .SelectMany(NumbersIn).Distinct().OrderBy(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0)
            .ThenBy(number => number, StringComparer.Ordinal).ToList();
        return new RegulationPage(
            regulation.Code, regulation.Name, regulation.Title, t[regulation.Status], regulation.IsInForce ? Tone.Good : Tone.Warn,
            regulation.IssuedOn is { } day ? Formats.Date(day) : "", regulation.NeedsVerification,
            isForeign, isForeign && found.Parameters.Count > 0, daerah.Name, regulation.Note, regulation.Revokes, regulation.Revoked?.Code,
            regulation.Revoked?.On is { } since ? Formats.Date(since) : "",
            text is null ? [] : LawWords.OfOpening(text),
            text is null
                ? [new LawChapter("", [new LawSection("", [.. numbers.Select(number => Part(number, null))])])]
                : LawChapter.Of(text, number => Part(number, LawWords.OfPasal(text, number)), [.. numbers.Where(number => number.Length == 0).Select(number => Part(number, null))]),
            text?.Closing ?? []);

        PasalPart Part(string number, LawWords? words) => new(
            number.Length == 0 ? "dasar" : "pasal-" + number, number.Length == 0 ? t["Secara umum"] : t["Pasal {0}", number], words,
            [.. found.Parameters.Where(one => NumbersIn(one.Pasal).Contains(number)).Select(one => Figure(one, t))],
            [.. found.RuleSets.Where(one => NumbersIn(one.Pasal).Contains(number)).Select(one => Rule(one, t))],
            [.. cited.Where(one => NumbersIn(one.Pasal).Contains(number)).Select(one => one.Use)]);
    }

    private static PasalFigure Figure(ParameterValue one, Texts t) => new(
        one.Pasal, t[RegulationWords.NameOf(one.Key)], RegulationWords.ValueOf(one), t[RegulationWords.ForceOf(one.Force)],
        RegulationWords.Span(one.From, one.Until, t), one.Note);

    private static PasalRule Rule(RuleSet one, Texts t) => new(
        one.Name, t[RegulationWords.ForceOf(one.Force)], RegulationWords.Span(one.From, one.Until, t), RegulationWords.ConditionsOf(one, t), one.Note, one.IsDefault);

    /// <summary>"SRG 3(1), 11.e" speaks of pasal 3 and 11; a regulation named without pasal gives the empty number.</summary>
    private static IEnumerable<string> NumbersIn(string pasal) => pasal.Split(' ', 2) is [_, var rest]
        ? rest.Split(',', StringSplitOptions.TrimEntries).Select(part => string.Concat(part.TakeWhile(char.IsAsciiLetterOrDigit))).Distinct()
        : [""];
}
