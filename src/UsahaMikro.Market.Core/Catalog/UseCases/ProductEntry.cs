using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <summary>A product as its seller fills it in; the pictures and the price stand elsewhere.</summary>
public sealed record ProductEntry
{
    public required string Name { get; init; }
    public required string Category { get; init; }
    public string Description { get; init; } = "";
    public IReadOnlyList<SpecificationLine> Specification { get; init; } = [];
    public string Composition { get; init; } = "";
    public required string Unit { get; init; }
    public int? ShelfLifeDays { get; init; }
    public required Maker Maker { get; init; }

    /// <summary>The member of the cooperative that made it; asked of cooperatives only.</summary>
    public Guid? Member { get; init; }

    public bool IsPdn { get; init; }
    public int? Tkdn { get; init; }
    public string Kbki { get; init; } = "";
    public string Kbli { get; init; } = "";
    public HalalClaim Halal { get; init; }
    public IReadOnlyList<Guid> Papers { get; init; } = [];
    public required Fulfilment Fulfilment { get; init; }
    public required ProductTerms Terms { get; init; }
}

/// <summary>Checks an entry against the shelves, the seller's trades and papers, and makes facts of it.</summary>
public sealed class ProductEntryReader(MarketDbContext db, ISellerRegistry sellers)
{
    /// <param name="sellerId">Whose product it is; papers and trades of others are unknown here.</param>
    public async Task<Result<JudgedFacts>> ReadAsync(ProductEntry entry, Guid sellerId, CancellationToken cancellationToken)
    {
        if (await sellers.FindAsync(sellerId, cancellationToken) is not { } seller) return CatalogErrors.NotFound;
        var category = await db.Set<Category>().AsNoTracking().SingleOrDefaultAsync(c => c.Slug == entry.Category && c.ParentSlug != null, cancellationToken);
        var occasions = await db.Set<Occasion>().AsNoTracking().Select(occasion => occasion.Slug).ToListAsync(cancellationToken);
        var trade = entry.Kbli.Length == 0 && seller.Trades.Count == 1 ? seller.Trades[0] : entry.Kbli;
        if (Error.Together([.. Refusals(entry), .. Unknown()]) is { } refusal) return refusal;

        return new JudgedFacts
        {
            Name = entry.Name.Trim(),
            Category = category!.Slug,
            Description = entry.Description.Trim(),
            Specification = [.. entry.Specification.Where(line => line.Label.Trim().Length > 0 && line.Value.Trim().Length > 0)
                .Select(line => new SpecificationLine(line.Label.Trim(), line.Value.Trim()))],
            Composition = entry.Composition.Trim(),
            Unit = entry.Unit.Trim(),
            ShelfLifeDays = entry.ShelfLifeDays,
            Maker = entry.Maker,
            Member = entry.Maker is Maker.AnggotaKelompok ? seller.Members.FirstOrDefault(one => one.Id == entry.Member) : null,
            Nature = entry.Fulfilment is Fulfilment.Service ? ProductNature.Jasa : category.Nature,
            IsPdn = entry.IsPdn,
            Tkdn = entry.Tkdn,
            Kbki = entry.Kbki.Trim(),
            Kbli = trade,
            Halal = category.IsFood ? entry.Halal : HalalClaim.Unsaid,
            Papers = [.. entry.Papers.Distinct().Order()],
        };

        IEnumerable<Error> Unknown()
        {
            if (category is null) yield return CatalogErrors.CategoryUnknown;
            if (trade.Length > 0 && !seller.Trades.Contains(trade)) yield return CatalogErrors.TradeUnknown;
            if (MakerRule.Problem(seller, entry.Maker, entry.Member) is { } unfit) yield return unfit;
            if (entry.Papers.Any(paper => seller.Documents.All(document => document.Id != paper))) yield return CatalogErrors.PaperUnknown;
            if (entry.Terms.Occasions.Except(occasions).Any()) yield return CatalogErrors.OccasionUnknown;
        }
    }

    private static IEnumerable<Error> Refusals(ProductEntry entry)
    {
        if (entry.Name.Trim().Length is < 3 or > 200 || Slug.Of(entry.Name).Length == 0) yield return CatalogErrors.NameMissing;
        if (string.IsNullOrWhiteSpace(entry.Unit)) yield return CatalogErrors.UnitMissing;
        if (entry.Terms.MinimumOrder < 1) yield return CatalogErrors.MinimumTooSmall;
        if (entry.Terms.LeadTimeDays is < 0 or > 365) yield return CatalogErrors.LeadTimeOutOfRange;
        if (entry.Tkdn is not null && !entry.IsPdn) yield return CatalogErrors.TkdnWithoutPdn;
        if (entry.Tkdn is < 0 or > 100) yield return CatalogErrors.TkdnOutOfRange;
        if (entry.ShelfLifeDays is < 1 or > 3650) yield return CatalogErrors.ShelfLifeOutOfRange;
        if (entry.Terms.WeightGrams is < 1 or > 10_000_000) yield return CatalogErrors.WeightOutOfRange;
        if (entry.Kbki.Trim() is var kbki && (kbki.Length > 10 || !kbki.All(char.IsAsciiDigit))) yield return CatalogErrors.KbkiMalformed;
    }
}
