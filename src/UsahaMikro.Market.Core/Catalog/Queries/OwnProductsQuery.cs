using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

public enum ListingState { Draft, Published, Withdrawn }

/// <summary>Where a product stands with the curators.</summary>
public enum CurationState { NotHandedIn, UnderReview, Cleared, ChangesWait }

public sealed record OwnProductRow(
    string Code, string Name, string Category, string? Picture, string Emoji, int Hue, Rupiah From, Rupiah To, string Unit, ListingState State,
    SupplyMode Mode, int Supply, bool IsLow, int Variants, CurationState Curation, string HeldBecause);

public sealed record OwnPriceChange(
    Rupiah Before, Rupiah After, IReadOnlyList<PriceStep> LadderBefore, IReadOnlyList<PriceStep> LadderAfter, string Reason, string ByName, DateTimeOffset At);

public sealed record OwnVariantMove(string What, string ByName, DateTimeOffset At);

public sealed record OwnVariantFacts(
    Guid Id, string Name, string Sku, bool IsStopped, Rupiah Price, IReadOnlyList<PriceStep> Steps, SupplyLevel? Supply,
    IReadOnlyList<PlaceLevel> Places, int? WarnAt, IReadOnlyList<OwnPriceChange> PriceChanges, IReadOnlyList<OwnVariantMove> Moves,
    IReadOnlyList<StockMovement> Ledger);

public sealed record OwnMove(ListingState State, string Note, string ByName, DateTimeOffset At);

/// <param name="Facts">The seller's latest words; the market may still show the cleared ones.</param>
/// <param name="Missing">What the licence gate finds wanting today.</param>
public sealed record OwnProductFacts(
    string Code, string Slug, string Category, JudgedFacts Facts, ProductTerms Terms, Fulfilment Fulfilment, ListingState State, CurationState Curation,
    int Edition, string HeldBecause, IReadOnlyList<MissingLicence> Missing, bool SellerIsVerified, long Version, bool CanPublish, bool CanWithdraw,
    bool CanDiscard, IReadOnlyList<OwnVariantFacts> Variants, IReadOnlyList<OwnMove> Moves,
    IReadOnlyList<MenuGroup> Menu)
{
    public string Name => Facts.Name;

    public string Unit => Facts.Unit;

    /// <summary>Why a business of this scale may not sell here; null when it may.</summary>
    public string? ScaleProblem { get; init; }

    /// <summary>Why nobody can say which papers it needs; null when the risk of its line of business is set.</summary>
    public string? RiskProblem { get; init; }

    /// <summary>Whether the named maker is a member today; null where the seller names none.</summary>
    public bool? MemberFits { get; init; }

    public bool IsCleared => Edition > 0;

    public bool IsListed => State is ListingState.Published && HeldBecause.Length == 0;

    /// <summary>How many more pictures fit.</summary>
    public int PictureRoom => Product.MostPictures - Facts.Pictures.Count;
}

/// <summary>A seller's own products, drafts and withdrawn ones included; another's are not there.</summary>
public sealed class OwnProductsQuery(
    MarketDbContext db, CategoryBook categories, IStockDesk stock, IStockRoom room, ISellerRegistry sellers, LicenceDesk licences)
{
    private const int LedgerLines = 50;

    public const int PageSize = 100;
    private const int MostNames = 300;

    /// <summary>A page of them by name, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<OwnProductRow> Rows, int All)> ListAsync(Guid sellerId, int skip, CancellationToken cancellationToken)
    {
        var own = db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded);
        var book = await categories.ReadAsync(db, cancellationToken);
        var rows = await own.OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(skip).Take(PageSize)
            .Select(p => new
            {
                p.Code,
                p.Name,
                p.Category,
                p.Unit,
                p.Status,
                p.IsUnderReview,
                p.ClearedAt,
                Changed = p.Proposal != null,
                p.HeldBecause,
                Picture = p.Pictures.OrderBy(picture => picture.Number).Select(picture => picture.Small).FirstOrDefault(),
                Variants = p.Variants.Where(v => !v.IsStopped).Select(v => new { v.Id, v.Price }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var levels = await stock.LevelsAsync([.. rows.SelectMany(row => row.Variants.Select(v => v.Id))], cancellationToken);
        var warnings = await room.WarningsAsync(sellerId, cancellationToken);
        return (rows.ConvertAll(row =>
        {
            var category = book.Category(row.Category);
            var there = row.Variants.Select(v => levels.GetValueOrDefault(v.Id)).OfType<SupplyLevel>().ToList();
            var mode = there.FirstOrDefault()?.Mode ?? SupplyMode.Stock;
            return new OwnProductRow(
                row.Code, row.Name, category.Name, row.Picture, category.Emoji, category.Hue,
                row.Variants.Select(v => v.Price).DefaultIfEmpty().Min(), row.Variants.Select(v => v.Price).DefaultIfEmpty().Max(), row.Unit,
                (ListingState)row.Status, mode, there.Sum(level => mode is SupplyMode.Stock ? level.Available : level.DailyCapacity),
                there.Exists(level => warnings.GetValueOrDefault(level.VariantId)?.LowSince is not null), row.Variants.Count,
                StateOf(row.IsUnderReview, row.ClearedAt, row.Changed), row.HeldBecause);
        }), await own.CountAsync(cancellationToken));
    }

    /// <summary>Names to choose from: the first by name, and the chosen one wherever it stands.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> NamesAsync(Guid sellerId, string? chosen, CancellationToken cancellationToken)
    {
        var names = db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded).Select(p => new { p.Code, p.Name });
        var first = await names.OrderBy(p => p.Name).ThenBy(p => p.Code).Take(MostNames).ToListAsync(cancellationToken);
        if (first.TrueForAll(one => one.Code != chosen)) first.AddRange(await names.Where(p => p.Code == chosen).ToListAsync(cancellationToken));
        return first.ConvertAll(one => (one.Code, one.Name));
    }

    /// <summary>Null when this seller has no such product.</summary>
    public async Task<OwnProductFacts?> FindAsync(string code, Guid sellerId, CancellationToken cancellationToken)
    {
        var product = await db.Set<Product>().AsNoTracking().AsSplitQuery().Where(p => p.Code == code && p.SellerId == sellerId && p.Status != ProductStatus.Discarded)
            .Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Variants).ThenInclude(v => v.PriceChanges)
            .Include(p => p.Variants).ThenInclude(v => v.Moves)
            .Include(p => p.Pictures).Include(p => p.Steps).SingleOrDefaultAsync(cancellationToken);
        if (product is null || await sellers.FindAsync(sellerId, cancellationToken) is not { } seller) return null;

        var book = await categories.ReadAsync(db, cancellationToken);
        var ids = product.Variants.Select(v => v.Id).ToList();
        var levels = await stock.LevelsAsync(ids, cancellationToken);
        var places = (await room.LevelsAsync(ids, sellerId, cancellationToken)).ToLookup(level => level.VariantId);
        var warnings = await room.WarningsAsync(sellerId, cancellationToken);
        var variants = new List<OwnVariantFacts>();
        foreach (var variant in product.Variants.OrderBy(v => v.IsStopped).ThenBy(v => v.Number))
        {
            variants.Add(new OwnVariantFacts(
                variant.Id, variant.Name, variant.Sku, variant.IsStopped, variant.Price,
                [.. variant.Steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price))],
                levels.GetValueOrDefault(variant.Id), [.. places[variant.Id]], warnings.GetValueOrDefault(variant.Id)?.Threshold,
                [.. variant.PriceChanges.OrderByDescending(change => change.At)
                    .Select(change => new OwnPriceChange(change.Before, change.After, change.LadderBefore, change.LadderAfter, change.Reason, change.ByName, change.At))],
                [.. variant.Moves.OrderByDescending(move => move.Id).Select(move => new OwnVariantMove(move.What, move.ByName, move.At))],
                await room.LedgerAsync(variant.Id, sellerId, LedgerLines, cancellationToken)));
        }

        var (facts, rules) = (product.Current(), await licences.RulesAsync(cancellationToken));
        return new OwnProductFacts(
            product.Code, product.Slug, book.Category(facts.Category).Name, facts, product.Terms(), product.Fulfilment, (ListingState)product.Status,
            StateOf(product.IsUnderReview, product.ClearedAt, product.Proposal is not null), product.Edition, product.HeldBecause,
            await licences.MissingAsync(facts, seller, cancellationToken), seller.Registry is RegistryState.Verified, product.Version,
            ProductMoves.Table.Allows(product.Status, ProductStatus.Published), ProductMoves.Table.Allows(product.Status, ProductStatus.Withdrawn),
            !product.IsUnderReview && ProductMoves.Table.Allows(product.Status, ProductStatus.Discarded), variants,
            [.. product.Steps.OrderByDescending(step => step.At).Select(step => new OwnMove((ListingState)step.Status, step.Note, step.ByName, step.At))],
            product.Menu)
        {
            MemberFits = facts.Maker is Maker.AnggotaKelompok && seller.LegalForm is LegalForm.Koperasi
                ? MakerRule.Problem(seller, facts.Maker, facts.Member?.Id) is null : null,
            ScaleProblem = LicenceGate.ScaleProblem(seller, rules),
            RiskProblem = LicenceGate.RiskProblem(facts, seller, rules),
        };
    }

    /// <summary>Whether the picture belongs to the seller's own product, shown by the market or not.</summary>
    public async Task<bool> ShowsAsync(string code, Guid sellerId, string hash, CancellationToken cancellationToken) =>
        await db.Set<Product>().AsNoTracking().Include(p => p.Pictures)
            .SingleOrDefaultAsync(p => p.Code == code && p.SellerId == sellerId && p.Status != ProductStatus.Discarded, cancellationToken) is { } product
        && product.Current().Pictures.Any(picture => picture.Small == hash || picture.Medium == hash || picture.Large == hash);

    private static CurationState StateOf(bool isUnderReview, DateTimeOffset? clearedAt, bool isChanged) => isUnderReview ? CurationState.UnderReview
        : clearedAt is null ? CurationState.NotHandedIn
        : isChanged ? CurationState.ChangesWait : CurationState.Cleared;
}
