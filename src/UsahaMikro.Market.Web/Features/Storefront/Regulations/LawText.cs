using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>A sentence of the law with those below it and what the editor says about it.</summary>
public sealed record LawWords(string Anchor, string Mark, string Text, IReadOnlyList<string> Notes, IReadOnlyList<LawWords> Below)
{
    private const string OpeningAnchor = "pembukaan";

    public static LawWords? OfPasal(RegulationText text, string number) =>
        text.Parts.FirstOrDefault(part => part.IsPasal && part.Number == number) is { } part
            ? new LawWords(part.Anchor, "", part.Lead ?? "", NotesAt(text, part.Anchor), [.. part.Below.Select(item => Of(text, part.Anchor, item))])
            : null;

    public static IReadOnlyList<LawWords> OfOpening(RegulationText text) =>
        [.. text.Opening.Select((group, at) => new LawWords(
            at == 0 ? OpeningAnchor : "", group.Heading, "", at == 0 ? NotesAt(text, OpeningAnchor) : [],
            [.. group.Items.Select(item => new LawWords("", item.Mark, item.Text, [], []))]))];

    private static LawWords Of(RegulationText text, string above, LawItem item)
    {
        var anchor = PasalAnchor.Below(above, item.Mark);
        return new LawWords(anchor, item.Mark, item.Text, NotesAt(text, anchor), [.. item.Below.Select(below => Of(text, anchor, below))]);
    }

    private static List<string> NotesAt(RegulationText text, string anchor) => [.. text.Notes.Where(note => note.At == anchor).Select(note => note.Text)];
}

/// <summary>Pasal under one heading below the chapter: "Bagian Kesatu: Kriteria Usaha"; without heading directly under the chapter.</summary>
public sealed record LawSection(string Heading, IReadOnlyList<PasalPart> Pasal);

/// <summary>A BAB with its pasal; without heading where the text does not ship.</summary>
public sealed record LawChapter(string Heading, IReadOnlyList<LawSection> Sections)
{
    public IEnumerable<PasalPart> Pasal => Sections.SelectMany(section => section.Pasal);

    public static IReadOnlyList<LawChapter> Of(RegulationText text, Func<string, PasalPart> partOf, IReadOnlyList<PasalPart> before)
    {
        var chapters = new List<(string Heading, List<(string Heading, List<PasalPart> Pasal)> Sections)>();
        if (before.Count > 0) chapters.Add(("", [("", [.. before])]));
        var headings = new List<string>();
        foreach (var part in text.Parts)
        {
            if (part.IsChapter) chapters.Add(($"{part.Label}: {part.Title}", []));
            if (part.IsPasal)
            {
                var sections = chapters[^1].Sections;
                if (sections.Count == 0 || headings.Count > 0) sections.Add((string.Join(" · ", headings), []));
                sections[^1].Pasal.Add(partOf(part.Number));
                headings.Clear();
            }
            else if (!part.IsChapter)
            {
                headings.Add($"{part.Label}: {part.Title}");
            }
        }

        return [.. chapters.Select(chapter => new LawChapter(chapter.Heading, [.. chapter.Sections.Select(section => new LawSection(section.Heading, section.Pasal))]))];
    }
}
