using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>A verdict with the sales it rests on.</summary>
public sealed record Judged(ScaleVerdict Verdict, Rupiah Platform);

/// <summary>Brings the law of the day and the sales of the year to the micro test.</summary>
public sealed class ScaleDesk(MarketDbContext db, IRegulationParameters parameters, TimeProvider clock)
{
    private (DateOnly On, MicroRules Rules)? _known;

    /// <summary>The law of one day; asked once per piece of work, however many sellers it judges.</summary>
    public async Task<MicroRules> RulesAsync(DateOnly on, CancellationToken cancellationToken)
    {
        if (_known is { } known && known.On == on) return known.Rules;

        var rules = new MicroRules(
            await LimitsAsync(ParameterKeys.MicroCapitalMax, ParameterKeys.SmallCapitalMax, ParameterKeys.MediumCapitalMax, on, cancellationToken),
            await LimitsAsync(ParameterKeys.MicroAnnualSalesMax, ParameterKeys.SmallAnnualSalesMax, ParameterKeys.MediumAnnualSalesMax, on, cancellationToken),
            await RuleAsync(ParameterKeys.NewBusinessCriterion, on, cancellationToken), await RuleAsync(ParameterKeys.RunningBusinessCriterion, on, cancellationToken),
            await parameters.WholeAsync(ParameterKeys.SalesCriterionAfterYears, on, cancellationToken),
            await parameters.ChoiceAsync<CriteriaCombination>(ParameterKeys.MicroCriteriaCombination, on, cancellationToken),
            await PasalAsync(ParameterKeys.MicroCriteriaCombination, on, cancellationToken),
            (int)await parameters.NumberAsync(ParameterKeys.NearLimitPercent, on, cancellationToken));
        _known = (on, rules);
        return rules;
    }

    /// <summary>What was sold here in the twelve months that end on this day.</summary>
    public async Task<Rupiah> SoldHereAsync(Guid sellerId, DateOnly day, CancellationToken cancellationToken)
    {
        var (after, through) = YearOfSales.Until(day);
        return new Rupiah(await db.Set<PlatformSale>().Where(s => s.SellerId == sellerId && s.On > after && s.On <= through)
            .SumAsync(s => (long)s.Goods, cancellationToken));
    }

    /// <summary>How the seller stands today; null for one that never declared its sales.</summary>
    public async Task<Judged?> JudgeAsync(Seller seller, CancellationToken cancellationToken)
    {
        if (seller.SalesDeclaredOn is not { } declaredOn) return null;

        var today = clock.Today();
        // A declaration speaks of the twelve months before its day.
        var now = await SoldHereAsync(seller.Id, today, cancellationToken);
        var sales = YearOfSales.Of(seller.AnnualSales, await SoldHereAsync(seller.Id, declaredOn.AddDays(-1), cancellationToken), now);
        return new Judged(MicroTest.Judge(new MicroFacts(seller.Capital, sales, seller.StartedOn), await RulesAsync(today, cancellationToken), today), now);
    }

    /// <summary>Judges the seller anew and lets it take the verdict; one that never declared its sales stays as it is.</summary>
    public async Task AssessAsync(Seller seller, Actor by, CancellationToken cancellationToken)
    {
        if (await JudgeAsync(seller, cancellationToken) is { } judged) seller.TakeScale(judged.Verdict, judged.Platform, by, clock.GetUtcNow());
    }

    private async Task<ScaleLimits> LimitsAsync(string micro, string small, string medium, DateOnly on, CancellationToken cancellationToken) => new(
        await parameters.MoneyAsync(micro, on, cancellationToken), await parameters.MoneyAsync(small, on, cancellationToken),
        await parameters.MoneyAsync(medium, on, cancellationToken));

    private async Task<CriterionRule> RuleAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        new(await parameters.ChoiceAsync<ScaleCriterion>(key, on, cancellationToken), await PasalAsync(key, on, cancellationToken));

    private async Task<string> PasalAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        (await parameters.FindAsync(key, on, cancellationToken))?.Pasal ?? throw new InvalidOperationException($"No {key} on {on:O}.");
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
