using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Brings the law of the day and the sales of the year to the micro test.</summary>
public sealed class ScaleDesk(MarketDbContext db, IRegulationParameters parameters, TimeProvider clock)
{
    public async Task<MicroRules> RulesAsync(DateOnly on, CancellationToken cancellationToken)
    {
        async Task<Limit> LimitAsync(string key)
        {
            var found = await parameters.FindAsync(key, on, cancellationToken) ?? throw new InvalidOperationException($"No {key} on {on:O}.");
            return new Limit(new Rupiah(long.Parse(found.Value, CultureInfo.InvariantCulture)), found.Pasal);
        }

        var combination = await parameters.FindAsync(ParameterKeys.MicroCriteriaCombination, on, cancellationToken)
            ?? throw new InvalidOperationException($"No {ParameterKeys.MicroCriteriaCombination} on {on:O}.");
        var years = await parameters.FindAsync(ParameterKeys.SalesCriterionAfterYears, on, cancellationToken)
            ?? throw new InvalidOperationException($"No {ParameterKeys.SalesCriterionAfterYears} on {on:O}.");
        return new MicroRules(
            new ScaleLimits(await LimitAsync(ParameterKeys.MicroCapitalMax), await LimitAsync(ParameterKeys.SmallCapitalMax), await LimitAsync(ParameterKeys.MediumCapitalMax)),
            new ScaleLimits(await LimitAsync(ParameterKeys.MicroAnnualSalesMax), await LimitAsync(ParameterKeys.SmallAnnualSalesMax), await LimitAsync(ParameterKeys.MediumAnnualSalesMax)),
            Enum.Parse<CriteriaCombination>(combination.Value), combination.Pasal, int.Parse(years.Value, CultureInfo.InvariantCulture), years.Pasal,
            (int)await parameters.NumberAsync(ParameterKeys.NearLimitPercent, on, cancellationToken));
    }

    /// <summary>What was sold here in the twelve months that end on this day.</summary>
    public async Task<Rupiah> SoldHereAsync(Guid sellerId, DateOnly day, CancellationToken cancellationToken)
    {
        var (after, through) = YearOfSales.Until(day);
        return new Rupiah(await db.Set<PlatformSale>().Where(s => s.SellerId == sellerId && s.On > after && s.On <= through)
            .SumAsync(s => (long)s.Goods, cancellationToken));
    }

    /// <summary>Judges the seller anew and lets it take the verdict; one that never declared its sales stays as it is.</summary>
    public async Task AssessAsync(Seller seller, Actor by, CancellationToken cancellationToken)
    {
        if (seller.SalesDeclaredOn is not { } declaredOn) return;

        var today = clock.Today();
        // A declaration speaks of the twelve months before its day.
        var now = await SoldHereAsync(seller.Id, today, cancellationToken);
        var sales = YearOfSales.Of(seller.AnnualSales, await SoldHereAsync(seller.Id, declaredOn.AddDays(-1), cancellationToken), now);
        var verdict = MicroTest.Judge(new MicroFacts(seller.Capital, sales, seller.StartedOn), await RulesAsync(today, cancellationToken), today);
        seller.TakeScale(verdict, now, by, clock.GetUtcNow());
    }
}

internal sealed class SalesBook(MarketDbContext db, ScaleDesk scales) : ISalesBook
{
    public async Task RecordAsync(Guid sellerId, Guid deliveryId, DateOnly on, Rupiah goods, CancellationToken cancellationToken)
    {
        if (await db.Set<PlatformSale>().AnyAsync(s => s.DeliveryId == deliveryId, cancellationToken)) return;

        db.Add(new PlatformSale { DeliveryId = deliveryId, SellerId = sellerId, On = on, Goods = goods });
        await db.SaveChangesAsync(cancellationToken);
        var seller = await db.Set<Seller>().Include(s => s.ScaleSteps).SingleAsync(s => s.Id == sellerId, cancellationToken);
        await scales.AssessAsync(seller, Actor.System("penjualan di pasar"), cancellationToken);
    }
}
