namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>An ayat, huruf or number, with those below it; the words are the regulation's own.</summary>
public sealed record LawItem(string Mark, string Text, IReadOnlyList<LawItem>? Items)
{
    public IReadOnlyList<LawItem> Below => Items ?? [];
}

/// <summary>What stands before the first BAB: considerations and legal bases.</summary>
public sealed record LawOpening(string Heading, IReadOnlyList<LawItem> Items);

/// <summary>A heading (BAB, Bagian, Paragraf) or a pasal, in the order of the text.</summary>
public sealed record LawPart(string Kind, string Label, string? Title, string? Lead, IReadOnlyList<LawItem>? Items)
{
    public bool IsPasal => Kind == "Pasal";
    public bool IsChapter => Kind == "Bab";
    public IReadOnlyList<LawItem> Below => Items ?? [];

    /// <summary>"Pasal 11" → <c>11</c>.</summary>
    public string Number => Label.Split(' ')[^1];

    public string Anchor => "pasal-" + Number;
}

/// <summary>What the editor has to say about a place of the text; the text itself stays as it was promulgated.</summary>
public sealed record EditorNote(string At, string Text);

/// <summary>The full wording of one regulation.</summary>
public sealed record RegulationText(
    string Code, IReadOnlyList<LawOpening> Opening, IReadOnlyList<LawPart> Parts, IReadOnlyList<string> Closing, IReadOnlyList<EditorNote> Notes)
{
    public const string OpeningAnchor = "pembukaan";

    /// <summary>Every sentence from the considerations down, with the anchor it is found under; a heading leads to the pasal below it.</summary>
    public IEnumerable<LawLine> Lines()
    {
        foreach (var group in Opening)
            foreach (var item in group.Items) yield return new LawLine(Code, "Pembukaan", group.Heading, OpeningAnchor, WordOf(item.Mark), item.Text);

        var (chapter, headings) = ("", new List<LawPart>());
        foreach (var part in Parts)
        {
            if (part.IsChapter) chapter = $"{part.Label} {part.Title}";
            if (!part.IsPasal)
            {
                headings.Add(part);
                continue;
            }

            foreach (var heading in headings) yield return new LawLine(Code, chapter, heading.Label, part.Anchor, "", heading.Title ?? "");
            headings.Clear();

            if (part.Lead is { } lead) yield return new LawLine(Code, chapter, part.Label, part.Anchor, "", lead);
            else if (part.Below.Count > 0) yield return new LawLine(Code, chapter, part.Label, part.Anchor, "", "");
            foreach (var line in Lines(part.Below, part, part.Anchor, "", chapter)) yield return line;
        }
    }

    private IEnumerable<LawLine> Lines(IReadOnlyList<LawItem> items, LawPart part, string anchor, string path, string chapter)
    {
        foreach (var item in items)
        {
            var (at, where) = (PasalAnchor.Below(anchor, item.Mark), $"{path} {WordOf(item.Mark)}".Trim());
            yield return new LawLine(Code, chapter, part.Label, at, where, item.Text);
            foreach (var line in Lines(item.Below, part, at, where, chapter)) yield return line;
        }
    }

    private static string WordOf(string mark) => mark.FirstOrDefault() switch
    {
        '\0' => "",
        '(' => "ayat " + mark,
        >= '0' and <= '9' => "angka " + mark.TrimEnd('.'),
        _ => "huruf " + mark.TrimEnd('.'),
    };
}

/// <summary>One sentence of a regulation: where it stands, in words and as an anchor.</summary>
public sealed record LawLine(string Code, string Chapter, string Pasal, string Anchor, string Where, string Text);
