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

    /// <summary>What a seller would have to fill in to say what the product says.</summary>
    internal static ProductEntry Of(JudgedFacts facts, ProductTerms terms, Fulfilment fulfilment) => new()
    {
        Name = facts.Name,
        Category = facts.Category,
        Description = facts.Description,
        Specification = facts.Specification,
        Composition = facts.Composition,
        Unit = facts.Unit,
        ShelfLifeDays = facts.ShelfLifeDays,
        Maker = facts.Maker,
        Member = facts.Member?.Id,
        IsPdn = facts.IsPdn,
        Tkdn = facts.Tkdn,
        Kbki = facts.Kbki,
        Kbli = facts.Kbli,
        Halal = facts.Halal,
        Papers = facts.Papers,
        Fulfilment = fulfilment,
        Terms = terms,
    };
}

/// <summary>What the entries of one seller are held against: read once, however many entries there are.</summary>
internal sealed record EntryGround(SellerCard Seller, IReadOnlyDictionary<string, Category> Shelves, IReadOnlyDictionary<string, Occasion> Occasions);

/// <summary>Checks an entry against the shelves, the seller's trades and papers, and makes facts of it.</summary>
public sealed class ProductEntryReader(MarketDbContext db, ISellerRegistry sellers)
{
    /// <param name="sellerId">Whose product it is; papers and trades of others are unknown here.</param>
    public async Task<Result<JudgedFacts>> ReadAsync(ProductEntry entry, Guid sellerId, CancellationToken cancellationToken) =>
        await GroundAsync(sellerId, cancellationToken) is { } ground ? Read(entry, ground) : CatalogErrors.NotFound;

    /// <summary>Null when there is no such seller.</summary>
    internal async Task<EntryGround?> GroundAsync(Guid sellerId, CancellationToken cancellationToken) =>
        await sellers.FindAsync(sellerId, cancellationToken) is not { } seller ? null : new EntryGround(
            seller,
            await db.Set<Category>().AsNoTracking().Where(category => category.ParentSlug != null).ToDictionaryAsync(category => category.Slug, cancellationToken),
            await db.Set<Occasion>().AsNoTracking().ToDictionaryAsync(occasion => occasion.Slug, cancellationToken));

    internal static Result<JudgedFacts> Read(ProductEntry entry, EntryGround ground)
    {
        var category = ground.Shelves.GetValueOrDefault(entry.Category);
        var trade = entry.Kbli.Length == 0 && ground.Seller.Trades.Count == 1 ? ground.Seller.Trades[0] : entry.Kbli;
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
            Member = entry.Maker is Maker.AnggotaKelompok ? ground.Seller.Members.FirstOrDefault(one => one.Id == entry.Member) : null,
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
            if (trade.Length > 0 && !ground.Seller.Trades.Contains(trade)) yield return CatalogErrors.TradeUnknown;
            if (MakerRule.Problem(ground.Seller, entry.Maker, entry.Member) is { } unfit) yield return unfit;
            if (entry.Papers.Any(paper => ground.Seller.Documents.All(document => document.Id != paper))) yield return CatalogErrors.PaperUnknown;
            if (entry.Terms.Occasions.Any(occasion => !ground.Occasions.ContainsKey(occasion))) yield return CatalogErrors.OccasionUnknown;
        }
    }

    private static IEnumerable<Error> Refusals(ProductEntry entry)
    {
        if (entry.Name.Trim().Length is < ProductLimits.LeastName or > ProductLimits.Name || Slug.Of(entry.Name).Length == 0) yield return CatalogErrors.NameMissing;
        if (entry.Unit.Trim().Length is 0 or > ProductLimits.Unit) yield return CatalogErrors.UnitMissing;
        if (entry.Description.Trim().Length > ProductLimits.Description) yield return CatalogErrors.DescriptionTooLong;
        if (entry.Composition.Trim().Length > ProductLimits.Composition) yield return CatalogErrors.CompositionTooLong;
        if (entry.Terms.Size.Length > ProductLimits.Size) yield return CatalogErrors.SizeTooLong;
        if (entry.Terms.MinimumOrder is < 1 or > ProductLimits.MinimumOrder) yield return CatalogErrors.MinimumOutOfRange;
        if (entry.Terms.LeadTimeDays is < 0 or > ProductLimits.LeadTimeDays) yield return CatalogErrors.LeadTimeOutOfRange;
        if (entry.Tkdn is not null && !entry.IsPdn) yield return CatalogErrors.TkdnWithoutPdn;
        if (entry.Tkdn is < 0 or > 100) yield return CatalogErrors.TkdnOutOfRange;
        if (entry.ShelfLifeDays is < 1 or > ProductLimits.ShelfLifeDays) yield return CatalogErrors.ShelfLifeOutOfRange;
        if (entry.Terms.WeightGrams is < 1 or > ProductLimits.WeightGrams) yield return CatalogErrors.WeightOutOfRange;
        if (entry.Kbki.Trim() is var kbki && (kbki.Length > ProductLimits.Kbki || !kbki.All(char.IsAsciiDigit))) yield return CatalogErrors.KbkiMalformed;
        if (entry.Specification.Count > ProductLimits.SpecificationLines || entry.Specification.Any(line =>
            line.Label.Trim().Length > ProductLimits.SpecificationLabel || line.Value.Trim().Length > ProductLimits.SpecificationValue))
        {
            yield return CatalogErrors.SpecificationTooLong;
        }
    }
}
