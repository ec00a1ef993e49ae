namespace UsahaMikro.Market.Search.Domain;

/// <summary>
/// Stems Indonesian words without a dictionary, after F. Z. Tala, "A Study of Stemming Effects on Information Retrieval in
/// Bahasa Indonesia" (University of Amsterdam, 2003), written from the paper's tables. Differs from it in four places:
/// <c>men-</c> and <c>pen-</c> before a vowel give back the t they swallowed (menulis → tulis); a vowel before <c>-kan</c>
/// without verbal prefix means that the k belongs to the root (cetakan → cetak);
/// <c>-i</c> is taken from verbs only; and roots that only look derived are data.
/// </summary>
public sealed class Stemmer(IReadOnlySet<string> roots)
{
    private const int FewestVowels = 2;

    private enum Prefix { None, Verbal, Ke, Peng, Per, Ber }

    private static readonly string[] Particles = ["kah", "lah", "pun"];
    private static readonly string[] Possessives = ["nya", "ku", "mu"];

    // Longest first; what a vowel after the prefix gives back.
    private static readonly (string Text, Prefix Kind, bool BeforeVowel, string Back)[] FirstOrder =
    [
        ("meny", Prefix.Verbal, true, "s"), ("meng", Prefix.Verbal, false, ""), ("mem", Prefix.Verbal, true, "p"), ("men", Prefix.Verbal, true, "t"),
        ("mem", Prefix.Verbal, false, ""), ("men", Prefix.Verbal, false, ""), ("me", Prefix.Verbal, false, ""),
        ("peny", Prefix.Peng, true, "s"), ("peng", Prefix.Peng, false, ""), ("pem", Prefix.Peng, true, "p"), ("pen", Prefix.Peng, true, "t"),
        ("pem", Prefix.Peng, false, ""), ("pen", Prefix.Peng, false, ""),
        ("di", Prefix.Verbal, false, ""), ("ter", Prefix.Verbal, false, ""), ("ke", Prefix.Ke, false, ""),
    ];

    private static readonly (string Text, Prefix Kind)[] SecondOrder = [("ber", Prefix.Ber), ("bel", Prefix.Ber), ("per", Prefix.Per), ("pel", Prefix.Per), ("pe", Prefix.Per)];

    public string Stem(string word)
    {
        if (IsRoot(word)) return word;
        word = WithoutEnding(word, Particles);
        word = WithoutEnding(word, Possessives);
        if (IsRoot(word)) return word;

        var (rest, kind) = WithoutFirstPrefix(word);
        if (kind is Prefix.None)
        {
            (rest, kind) = WithoutSecondPrefix(word);
            return IsRoot(rest) ? rest : WithoutSuffix(rest, kind);
        }

        if (IsRoot(rest)) return rest;
        var bare = WithoutSuffix(rest, kind);
        return bare.Length == rest.Length ? bare : WithoutSecondPrefix(bare).Word;
    }

    private bool IsRoot(string word) => roots.Contains(word) || Vowels(word) <= FewestVowels;

    private string WithoutEnding(string word, string[] endings)
    {
        if (IsRoot(word)) return word;
        var ending = Array.Find(endings, one => word.EndsWith(one, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private (string Word, Prefix Kind) WithoutFirstPrefix(string word)
    {
        foreach (var (text, kind, beforeVowel, back) in FirstOrder)
        {
            if (!word.StartsWith(text, StringComparison.Ordinal) || word.Length <= text.Length + 2) continue;
            if (beforeVowel && !IsVowel(word[text.Length])) continue;
            var rest = word[text.Length..];
            // memotret swallowed a p, memakan swallowed nothing: only the roots tell.
            return (back == "p" && roots.Contains("m" + rest) ? "m" + rest : back + rest, kind);
        }

        return (word, Prefix.None);
    }

    private (string Word, Prefix Kind) WithoutSecondPrefix(string word)
    {
        if (IsRoot(word)) return (word, Prefix.None);
        foreach (var (text, kind) in SecondOrder)
        {
            if (!word.StartsWith(text, StringComparison.Ordinal) || word.Length <= text.Length + 2) continue;
            if (text is "bel" or "pel" && !word.AsSpan(3).StartsWith("ajar", StringComparison.Ordinal)) continue;
            return (word[text.Length..], kind);
        }

        return (word, Prefix.None);
    }

    private static string WithoutSuffix(string word, Prefix kind)
    {
        if (Vowels(word) <= FewestVowels) return word;
        if (word.EndsWith("kan", StringComparison.Ordinal) && kind is not (Prefix.Ke or Prefix.Peng or Prefix.Per))
            return kind is Prefix.Verbal || !IsVowel(word[^4]) ? word[..^3] : word[..^2];
        if (word.EndsWith("an", StringComparison.Ordinal) && kind is not Prefix.Verbal) return word[..^2];
        // -i makes verbs; at the end of other words it belongs to the root (terasi, robusti).
        return word[^1] == 'i' && word[^2] != 's' && kind is Prefix.Verbal ? word[..^1] : word;
    }

    private static int Vowels(string word) => word.Count(IsVowel);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
