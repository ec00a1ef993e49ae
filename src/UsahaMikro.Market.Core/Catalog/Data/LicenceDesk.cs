using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Data;

/// <summary>Brings the profile of the day, the risk of the trade and the seller's papers to the licence gate.</summary>
public sealed class LicenceDesk(MarketDbContext db, IRegulationParameters parameters, IKbliBook kbli, CategoryBook categories, TimeProvider clock) : ILicenceDesk
{
    private static readonly IReadOnlyDictionary<RiskLevel, string> Keys = new Dictionary<RiskLevel, string>
    {
        [RiskLevel.Rendah] = ParameterKeys.LowRiskLicences,
        [RiskLevel.MenengahRendah] = ParameterKeys.MediumLowRiskLicences,
        [RiskLevel.MenengahTinggi] = ParameterKeys.MediumHighRiskLicences,
        [RiskLevel.Tinggi] = ParameterKeys.HighRiskLicences,
    };

    private GateRules? _rules;

    public async Task<IReadOnlyList<MissingLicence>> MissingAsync(JudgedFacts product, SellerCard seller, CancellationToken cancellationToken)
    {
        var rules = await RulesAsync(cancellationToken);
        var book = await categories.ReadAsync(db, cancellationToken);
        return LicenceGate.Missing(product, rules.Trades.RiskOf(LicenceGate.TradesOf(product, seller)), book.Category(product.Category).IsFood, seller, rules);
    }

    public async Task<IReadOnlyList<MissingLicence>> MissingAsync(SellerCard seller, CancellationToken cancellationToken)
    {
        var rules = await RulesAsync(cancellationToken);
        return LicenceGate.OfBusiness(rules.RiskOf(seller), seller, rules);
    }

    /// <summary>What keeps the product out of the market today, in sentences; empty when nothing does.</summary>
    public async Task<string> HindranceAsync(JudgedFacts product, SellerCard seller, CancellationToken cancellationToken)
    {
        var rules = await RulesAsync(cancellationToken);
        var missing = (await MissingAsync(product, seller, cancellationToken)).Where(one => one.Blocks).Select(one => one.Sentence);
        string?[] hindrances = [LicenceGate.ScaleProblem(seller, rules), LicenceGate.RiskProblem(product, seller, rules), .. missing];
        return string.Join(' ', hindrances.OfType<string>());
    }

    public async Task<GateRules> RulesAsync(CancellationToken cancellationToken)
    {
        if (_rules is { } known) return known;
        var today = clock.Today();
        var byRisk = new Dictionary<RiskLevel, RequiredLicences>();
        foreach (var (risk, key) in Keys)
        {
            var found = await parameters.RequiredAsync(key, today, cancellationToken);
            byRisk[risk] = new RequiredLicences([.. ParameterValues.ListOf(found.Value).Select(Enum.Parse<DocumentKind>)], found.Pasal, found.Force);
        }

        var from = await parameters.RequiredAsync(ParameterKeys.HalalObligationFrom, today, cancellationToken);
        var blocks = await parameters.RequiredAsync(ParameterKeys.HalalGate, today, cancellationToken);
        var scales = await parameters.RequiredAsync(ParameterKeys.ListedScales, today, cancellationToken);
        return _rules = new GateRules(
            today, byRisk, new HalalRule(await parameters.DateAsync(from.Key, today, cancellationToken), blocks.Value == "Block", from.Pasal, from.Force),
            [.. ParameterValues.ListOf(scales.Value).Select(Enum.Parse<BusinessScale>)], scales.Force is RuleForce.DiadopsiDinas ? $"mengikuti {scales.Pasal}" : scales.Pasal)
        {
            Trades = await kbli.OnAsync(today, cancellationToken),
        };
    }
}
