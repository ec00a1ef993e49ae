using System.Globalization;
using System.Text;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Search.Domain;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Search.Data;

/// <summary>A product as the index writes it down: texts by column, facets, and a stamp that differs when any of it does.</summary>
/// <param name="Texts">In the order of the index's columns.</param>
internal sealed record IndexRow(ListedProduct Product, SellerCard Seller, IReadOnlyList<string> Texts, string Facets, long Stamp)
{
    public static IndexRow Of(ListedProduct product, SellerCard seller, string kecamatan, SearchLexicon lexicon)
    {
        string[] texts =
        [
            .. new[]
            {
                product.Name, $"{product.CategoryName} {product.ParentCategoryName}", string.Join(' ', product.Occasions.Select(one => one.Value)),
                seller.Name, kecamatan, $"{product.Description} {product.Details}",
            }.Select(text => string.Join(' ', SearchWords.All(text))),
        ];
        var facets = string.Join(' ', FacetsOf(product, seller, lexicon));
        var stamp = StampOf([.. texts, facets, product.Name, product.Slug, $"{product.Price.Amount}", seller.Slug]);
        return new IndexRow(product, seller, texts, facets, stamp);
    }

    public IReadOnlyList<string> Words => [.. Texts.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];

    public IndexedProduct At(int row) => new(
        row, Product.Id, Product.SellerId, Product.Price.Amount, Product.PublishedAt.UtcTicks, Facets, LiveIndex.NameWords(Product.Name));

    private static IEnumerable<string> FacetsOf(ListedProduct product, SellerCard seller, SearchLexicon lexicon)
    {
        yield return $"{Contracts.Facets.Category}={product.Category}";
        if (product.ParentCategory is { } parent) yield return $"{Contracts.Facets.Category}={parent}";
        yield return $"{Contracts.Facets.Price}={lexicon.PriceBandOf(product.Price.Amount)}";
        yield return $"{Contracts.Facets.Kecamatan}={seller.KecamatanCode}";
        yield return $"{Contracts.Facets.Scale}={seller.Scale.ToString().ToLowerInvariant()}";
        foreach (var mark in product.Marks) yield return MarkOf(mark);
        if (product.IsAvailable) yield return $"{Contracts.Facets.Stock}={Contracts.Facets.InStock}";
        foreach (var days in lexicon.LeadDays.Where(days => product.LeadTimeDays <= days)) yield return Number(Contracts.Facets.LeadTime, days);
        foreach (var most in lexicon.Minimums.Where(most => product.MinimumOrder <= most)) yield return Number(Contracts.Facets.Minimum, most);
        foreach (var (slug, _) in product.Occasions) yield return $"{Contracts.Facets.Occasion}={slug}";
    }

    private static string MarkOf(ProductMark mark) => mark.From == DateOnly.MinValue && mark.Through is null
        ? $"{Contracts.Facets.Mark}={mark.Code}"
        : string.Create(CultureInfo.InvariantCulture, $"{Contracts.Facets.Mark}={mark.Code}@{mark.From.DayNumber}-{(mark.Through ?? DateOnly.MaxValue).DayNumber}");

    private static string Number(string facet, int value) => string.Create(CultureInfo.InvariantCulture, $"{facet}={value}");

    private static long StampOf(IEnumerable<string> parts) =>
        BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
