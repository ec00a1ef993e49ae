using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>A published product as a list shows it.</summary>
/// <param name="Picture">Content hash of the small picture; null when the seller has none, then the shelf's emoji stands in.</param>
public sealed record ListedCard(
    Guid Id,
    string Code,
    string Slug,
    string Name,
    Rupiah Price,
    bool PriceVaries,
    string Unit,
    int MinimumOrder,
    int LeadTimeDays,
    Fulfilment Fulfilment,
    string SellerName,
    string Kecamatan,
    string? Picture,
    string Emoji,
    int Hue,
    IReadOnlyList<Badge> Badges,
    LineFacts Facts)
{
    public required Guid SellerId { get; init; }
}

/// <summary>Makes cards: one statement for products, one for their sellers, one for the law of the day.</summary>
public sealed class ProductCards(
    MarketDbContext db, ISellerRegistry sellers, IAreaBook areas, IRegulationParameters parameters, CategoryBook categories, TimeProvider clock)
{
    private BadgeRules? _rules;

    internal IQueryable<Product> Published => db.Listed();

    internal static Task<List<CardRow>> RowsAsync(IQueryable<Product> products, CancellationToken cancellationToken) => products
        .Select(p => new CardRow(
            p.Id, p.Code, p.Slug, p.Name, p.Category, p.SellerId, p.Unit, p.MinimumOrder, p.LeadTimeDays, p.Fulfilment, p.PublishedAt,
            p.IsFeatured, p.IsPdn, p.Tkdn, p.Maker, p.MemberId, p.Nature, p.Papers,
            p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price), p.Variants.Where(v => !v.IsStopped).Max(v => (long)v.Price),
            p.Pictures.OrderBy(picture => picture.Number).Select(picture => picture.Small).FirstOrDefault()))
        .ToListAsync(cancellationToken);

    internal async Task<IReadOnlyList<ListedCard>> OfAsync(IQueryable<Product> products, CancellationToken cancellationToken) =>
        await OfAsync(await RowsAsync(products, cancellationToken), cancellationToken);

    internal async Task<IReadOnlyList<ListedCard>> OfAsync(IReadOnlyList<CardRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return [];
        var cards = await sellers.CardsAsync([.. rows.Select(row => row.SellerId).Distinct()], cancellationToken);
        return await OfAsync(rows, cards, await RulesAsync(cancellationToken), cancellationToken);
    }

    internal async Task<IReadOnlyList<ListedCard>> OfAsync(
        IReadOnlyList<CardRow> rows, IReadOnlyDictionary<Guid, SellerCard> known, BadgeRules rules, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        return [.. rows.Where(row => known.ContainsKey(row.SellerId)).Select(row =>
        {
            var (seller, category) = (known[row.SellerId], book.Category(row.Category));
            var facts = new BadgeFacts(category.IsFood, row.IsPdn, row.Tkdn, seller.MakerOf(row.Maker, row.MemberId), row.IsFeatured, row.Papers);
            return new ListedCard(
                row.Id, row.Code, row.Slug, row.Name, new Rupiah(row.From), row.From != row.To, row.Unit, row.MinimumOrder, row.LeadTimeDays,
                row.Fulfilment, seller.Name, areas.KecamatanName(seller.KecamatanCode), row.Picture, category.Emoji, category.Hue,
                BadgeCalculator.Of(facts, seller, rules),
                seller.FactsOf(row.Maker, row.MemberId, row.IsPdn, row.Tkdn, row.Nature, row.Category))
            {
                SellerId = row.SellerId,
            };
        })];
    }

    /// <summary>The law of today; asked once per page.</summary>
    internal async Task<BadgeRules> RulesAsync(CancellationToken cancellationToken)
    {
        if (_rules is { } known) return known;
        var today = clock.Today();
        var halal = await parameters.FindAsync(ParameterKeys.HalalValidityYears, today, cancellationToken);
        return _rules = new BadgeRules(today, areas.Daerah.AreaCode, areas.Daerah.Name, areas.Daerah.RegulationCode, halal?.Pasal ?? "");
    }
}

internal sealed record CardRow(
    Guid Id, string Code, string Slug, string Name, string Category, Guid SellerId, string Unit, int MinimumOrder, int LeadTimeDays,
    Fulfilment Fulfilment, DateTimeOffset? PublishedAt, bool IsFeatured, bool IsPdn, int? Tkdn, Maker Maker, Guid? MemberId, ProductNature Nature,
    IReadOnlyList<Guid> Papers, long From, long To, string? Picture);
