using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Terms;

/// <summary>A letter of the alphabet with its terms.</summary>
public sealed record TermLetter(string Letter, IReadOnlyList<Term> Terms);

public sealed record TermsPage(string Question, IReadOnlyList<TermLetter> Letters)
{
    public static TermsPage From(string question, IReadOnlyList<Term> terms) =>
        new(question, [.. terms.GroupBy(term => term.Name[..1].ToUpperInvariant()).Select(letter => new TermLetter(letter.Key, [.. letter]))]);
}

/// <summary>The words of the trade, explained.</summary>
public sealed class TermsController(TermsQuery terms) : StorefrontController
{
    [HttpGet("/istilah", Name = "terms")]
    public IActionResult Index(string? q) => View(TermsPage.From(q?.Trim() ?? "", terms.Find(q)));
}
