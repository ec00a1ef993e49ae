using Bogus;

namespace UsahaMikro.Market.Bench;

/// <summary>Indonesian words, the nth as frequent as 1/n: first those of the demo catalogue, then names and roots with affixes, made by Bogus.</summary>
internal sealed class ZipfWords
{
    private const int Most = 12_000;
    private static readonly string[] Affixes = ["{0}an", "ber{0}", "ter{0}", "{0}nya", "pe{0}", "me{0}"];

    private readonly List<string> _words;
    private readonly double[] _sums;
    private readonly Randomizer _random;

    public ZipfWords(IEnumerable<string> texts, Randomizer random)
    {
        _random = random;
        var own = texts.SelectMany(text => text.ToLowerInvariant().Split(' ').Select(word => word.Trim(',', '.', '(', ')', ';', ':', '-')))
            .Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower))
            .GroupBy(word => word).OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        var faker = new Faker("id_ID") { Random = random };
        var names = Enumerable.Range(0, 4000).SelectMany(_ => new[] { faker.Name.FirstName(), faker.Name.LastName(), faker.Address.City(), faker.Address.State() })
            .SelectMany(name => name.ToLowerInvariant().Split(' ')).Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower));
        var derived = own.SelectMany(word => Affixes.Select(affix => string.Format(null, affix, word)));
        _words = [.. own.Concat(names).Concat(derived).Distinct().Take(Most)];
        _sums = new double[_words.Count];
        for (var at = 0; at < _sums.Length; at++) _sums[at] = (at == 0 ? 0 : _sums[at - 1]) + 1.0 / (at + 1);
    }

    public string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Next()));

    private string Next()
    {
        var at = Array.BinarySearch(_sums, _random.Double(0, _sums[^1]));
        return _words[Math.Min(at < 0 ? ~at : at, _words.Count - 1)];
    }
}
