using System.Text.Json;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>A word of the trade. <paramref name="Also"/>: other names it is known by; <paramref name="Pasal"/> is empty when no regulation speaks of it.</summary>
public sealed record Term(string Slug, string Name, string Definition, string Pasal, string Also);

/// <summary>The glossary, in alphabetical order, read once.</summary>
public sealed class TermsQuery(IOptions<MarketOptions> options)
{
    private readonly Lazy<IReadOnlyList<Term>> _terms = new(() =>
        [.. JsonSerializer.Deserialize<List<Term>>(File.ReadAllText(Path.Combine(options.Value.SeedPath(), "reference", "terms.json")), JsonSerializerOptions.Web)!
            .OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)]);

    /// <summary>All terms, or those that hold every word asked for.</summary>
    public IReadOnlyList<Term> Find(string? question)
    {
        var words = LawSearch.WordsOf(question ?? "");
        return [.. _terms.Value.Where(term => words.All(word => $"{term.Name} {term.Also} {term.Definition}".Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }
}
