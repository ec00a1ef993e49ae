using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Domain;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Readiness.Data;

/// <summary>Brings the profile of the day, the registry, the goods and the stock to the checklist.</summary>
public sealed class ReadinessDesk(
    IRegulationParameters parameters, IAreaBook areas, ILicenceDesk licences, IGoodsDesk goods, ISellerRegistry sellers, IStockDesk stock, TimeProvider clock)
{
    private readonly Dictionary<ReadinessGoal, ReadinessRules> _rules = [];

    internal async Task<IReadOnlyList<SellerReadiness>> OfAsync(IReadOnlyCollection<SellerCard> cards, CancellationToken cancellationToken)
    {
        var ids = cards.Select(card => card.Id).ToList();
        var sheets = await goods.SheetsAsync(cards, cancellationToken);
        var given = await sellers.GivenNumbersAsync(ids, cancellationToken);
        var supply = await stock.LevelsAsync([.. sheets.SelectMany(sheet => sheet.Variants.Select(variant => variant.Id))], cancellationToken);
        var (catalogue, retail) = (await RulesAsync(ReadinessGoal.Catalogue, cancellationToken), await RulesAsync(ReadinessGoal.Retail, cancellationToken));
        var risks = await licences.RulesAsync(cancellationToken);
        var bySeller = sheets.ToLookup(sheet => sheet.SellerId);
        return [.. cards.Select(card => new SellerReadiness(card, [.. bySeller[card.Id].Select(sheet => Of(
            new ReadinessSubject(card, risks.RiskOf(card), given.GetValueOrDefault(card.Id) ?? new GivenNumbers(false, false), sheet, supply))).OrderBy(one => one.Catalogue.Gaps.Count)]))];

        ProductReadiness Of(ReadinessSubject subject) => new(subject.Product, GoalOf(subject, catalogue), GoalOf(subject, retail), subject.Product.Variants
            .Select(variant => supply.GetValueOrDefault(variant.Id)).OfType<SupplyLevel>().ToList());
    }

    private static GoalReadiness GoalOf(ReadinessSubject subject, ReadinessRules rules)
    {
        var rows = ReadinessChecklist.Of(subject, rules);
        return new GoalReadiness(ReadinessChecklist.LevelOf(rows.Count(row => !row.IsMet), rules), rows);
    }

    /// <summary>The profile of today; asked once per page.</summary>
    private async Task<ReadinessRules> RulesAsync(ReadinessGoal goal, CancellationToken cancellationToken)
    {
        if (_rules.TryGetValue(goal, out var known)) return known;
        var today = clock.Today();
        var isRetail = goal is ReadinessGoal.Retail;
        var criteria = await parameters.ListAsync(isRetail ? ParameterKeys.RetailCriteria : ParameterKeys.CatalogueCriteria, today, cancellationToken);
        return _rules[goal] = new ReadinessRules(
            today, [.. criteria.Select(Enum.Parse<Criterion>)],
            await parameters.WholeAsync(isRetail ? ParameterKeys.RetailPhotos : ParameterKeys.CataloguePhotos, today, cancellationToken),
            isRetail ? await parameters.WholeAsync(ParameterKeys.RetailShelfLifeDays, today, cancellationToken) : null,
            await parameters.WholeAsync(ParameterKeys.NearReadyGaps, today, cancellationToken), areas.Daerah.AreaCode, areas.Daerah.Name,
            await licences.RulesAsync(cancellationToken));
    }
}
