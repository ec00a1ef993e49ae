using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>What a seller can choose from when describing a product.</summary>
/// <param name="Categories">Slug and full name of every shelf goods can stand on.</param>
/// <param name="Trades">The seller's own lines of business: code, and its name.</param>
/// <param name="Papers">The seller's documents found in order.</param>
/// <param name="Occasions">Slug and name.</param>
/// <param name="Members">Who may be named as the maker; null for a seller that is no cooperative.</param>
public sealed record ProductChoices(
    IReadOnlyList<(string Slug, string Name)> Categories, IReadOnlyList<(string Code, string Name)> Trades, IReadOnlyList<DocumentFact> Papers,
    IReadOnlyList<KeyValuePair<string, string>> Occasions, IReadOnlyList<SellerMember>? Members);

public sealed class ProductChoicesQuery(MarketDbContext db, CategoryBook categories, ISellerRegistry sellers, IKbliBook kbli)
{
    private static readonly DocumentKind[] OfTheBusiness =
        [DocumentKind.Nib, DocumentKind.PernyataanStandar, DocumentKind.SertifikatStandar, DocumentKind.SuratKeteranganUsaha];

    public async Task<ProductChoices> OfAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        var trades = await kbli.TodayAsync(cancellationToken);
        var seller = await sellers.FindAsync(sellerId, cancellationToken);
        return new ProductChoices(
            [.. book.Categories.Where(shelf => shelf.ParentSlug is not null).Select(shelf => (shelf.Slug, $"{book.Category(shelf.ParentSlug!).Name} › {shelf.Name}"))],
            [.. (seller?.Trades ?? []).Select(code => (code, trades.NameOf(code)))],
            [.. (seller?.Documents ?? []).Where(document => !OfTheBusiness.Contains(document.Kind))],
            [.. book.Occasions.Select(one => KeyValuePair.Create(one.Slug, one.Name))],
            seller?.LegalForm is LegalForm.Koperasi ? seller.Members : null);
    }
}
