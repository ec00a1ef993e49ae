using System.Text.RegularExpressions;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Tests.Architecture;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>A product of the catalogue, as a judge reads it.</summary>
internal sealed record JudgedProduct(ListedProduct Product, string Seller, string Kecamatan);

/// <summary>A query and how well each product answers it, from 0 to 3; written down before anything was measured.</summary>
internal sealed record JudgedQuery(string Kind, string Text, IReadOnlyList<(int Grade, string[] AnyOf)> Rules)
{
    public bool HasAnswer => Rules.Count > 0;

    public static IReadOnlyList<JudgedQuery> All() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "UsahaMikro.Market.Tests", "Search", "judged.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => new JudgedQuery(cells[0], cells[1], RulesOf(cells[2]))),
    ];

    public int GradeOf(JudgedProduct product) =>
        Rules.FirstOrDefault(rule => rule.AnyOf.Any(any => any.Split('+').All(condition => Holds(condition, product)))).Grade;

    /// <summary>Discounted gain of the first ten, as part of the best possible.</summary>
    public double Ndcg(IEnumerable<int> grades, IEnumerable<int> ideal)
    {
        var best = Gain(ideal.OrderDescending());
        return best > 0 ? Gain(grades) / best : 1;

        static double Gain(IEnumerable<int> order) => order.Take(10).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
    }

    private static IReadOnlyList<(int, string[])> RulesOf(string text) => text == "-" ? [] :
        [.. text.Split(';').Select(rule => (rule[0] - '0', rule[2..].Split(',')))];

    private static bool Holds(string condition, JudgedProduct judged)
    {
        var (product, value) = (judged.Product, condition[2..]);
        return condition[..2] switch
        {
            "n~" => Has(product.Name, value),
            "d~" => Has($"{product.Name} {product.Description} {product.Details}", value),
            "s~" => Has(judged.Seller, value),
            "c=" => product.Category == value || product.ParentCategory == value,
            "k=" => judged.Kecamatan == value,
            "o=" => product.Occasions.Any(one => one.Key == value),
            _ => throw new InvalidDataException($"Unknown condition {condition}."),
        };
    }

    private static bool Has(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
