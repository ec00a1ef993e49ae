using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Curator.Cases;

/// <summary>Puts a case's page together; the page and each refused form on it are the same page.</summary>
public sealed class CasePages(CaseQuery cases, CategoryTreeQuery categories, DocumentsQuery documents, IKbliBook kbli, IAreaBook areas, Actor actor)
{
    /// <summary>Null when there is no such case.</summary>
    public async Task<CasePage?> FindAsync(
        string number, CancellationToken cancellationToken, AssessmentForm? assessment = null, DecisionForm? decision = null)
    {
        if (await cases.FindAsync(number, actor, cancellationToken) is not { } one) return null;

        var trades = await kbli.TodayAsync(cancellationToken);
        var papers = one.Seller is null ? [] : await documents.OfSellerAsync(one.Seller.Slug, cancellationToken);
        var names = new FactNames(
            (await categories.AllAsync(cancellationToken)).ToDictionary(category => category.Slug, category => category.Name),
            papers.ToDictionary(paper => paper.Id, paper => $"{paper.Kind.Label()} {paper.Number}"), code => trades.Find(code)?.Title);
        return CasePage.From(one, names, one.Seller is { } seller ? Of(seller, papers) : null, assessment, decision);
    }

    private CaseSeller Of(SellerCard seller, IReadOnlyList<DocumentRow> papers) => new(
        seller.Name, $"/usaha-mikro/{seller.Slug}", seller.OwnerName,
        $"{areas.KelurahanName(seller.KelurahanCode)}, {areas.KecamatanName(seller.KecamatanCode)}",
        $"{seller.Registry.Label()} · usaha {seller.Scale.ToString().ToLower(Formats.Indonesian)}", seller.Nib,
        [.. papers.Where(paper => paper.State is DocumentState.Verified).Select(DocumentLine.From)]);
}
