using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Queries;

/// <summary>A paper a business lacks.</summary>
/// <param name="Products">For how many of its products, when it belongs to products; none when to the business.</param>
/// <param name="HelpNumber">The open request for it; empty when nobody asked.</param>
public sealed record LicenceGap(DocumentKind Paper, int Products, bool Blocks, string HelpNumber);

public sealed record RiskMapRow(SellerCard Seller, RiskLevel? Risk, IReadOnlyList<LicenceGap> Gaps);

/// <summary>What the map is asked for; null means all.</summary>
public sealed record RiskMapFilter(RiskLevel? Risk = null, string? Kecamatan = null, DocumentKind? Paper = null, bool OnlyGaps = false);

/// <param name="All">The whole daerah, whatever the filter; for the figures.</param>
public sealed record RiskMap(IReadOnlyList<RiskMapRow> Rows, IReadOnlyList<RiskMapRow> All);

/// <summary>Identifikasi dan pemetaan: the businesses by level of risk with what each lacks, asked for help or not (BKS 8(2).a).</summary>
public sealed class RiskMapQuery(MarketDbContext db, ISellerRegistry sellers, ILicenceDesk licences, IGoodsDesk goods)
{
    public async Task<RiskMap> ReadAsync(RiskMapFilter filter, CancellationToken cancellationToken)
    {
        var present = (await sellers.AllAsync(cancellationToken)).Where(seller => seller.Registry is not RegistryState.Withdrawn).ToList();
        var sheets = (await goods.SheetsAsync(present, cancellationToken)).ToLookup(sheet => sheet.SellerId);
        var open = (await db.Set<HelpRequest>().AsNoTracking().Where(r => r.OpenKey != null).Select(r => new { r.SellerId, r.Paper, r.Number })
            .ToListAsync(cancellationToken)).ToDictionary(r => (r.SellerId, r.Paper), r => r.Number);
        var rules = await licences.RulesAsync(cancellationToken);
        var all = new List<RiskMapRow>(present.Count);
        foreach (var seller in present)
        {
            var business = await licences.MissingAsync(seller, cancellationToken);
            all.Add(new RiskMapRow(seller, rules.RiskOf(seller), GapsOf(
                business, sheets[seller.Id], paper => open.GetValueOrDefault((seller.Id, paper), ""))));
        }

        return new RiskMap(
            [.. all.Where(row => (filter.Risk is null || row.Risk == filter.Risk) && (string.IsNullOrEmpty(filter.Kecamatan) || row.Seller.KecamatanCode == filter.Kecamatan)
                && (filter.Paper is null || row.Gaps.Any(gap => gap.Paper == filter.Paper)) && (!filter.OnlyGaps || row.Gaps.Count > 0))
                .OrderByDescending(row => row.Risk).ThenByDescending(row => row.Gaps.Count).ThenBy(row => row.Seller.Name, StringComparer.Ordinal)],
            all);
    }

    private static IReadOnlyList<LicenceGap> GapsOf(IReadOnlyList<MissingLicence> business, IEnumerable<ProductSheet> products, Func<DocumentKind, string> helpFor)
    {
        var ofBusiness = business.Select(one => one.Kind).ToHashSet();
        return
        [
            .. business.Select(one => new LicenceGap(one.Kind, 0, one.Blocks, helpFor(one.Kind))),
            .. products.SelectMany(product => product.Missing).Where(one => !ofBusiness.Contains(one.Kind)).GroupBy(one => one.Kind)
                .Select(kind => new LicenceGap(kind.Key, kind.Count(), kind.Any(one => one.Blocks), helpFor(kind.Key))),
        ];
    }
}
