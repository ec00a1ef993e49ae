using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>What the registry is asked for; null means all.</summary>
/// <param name="Among">Only these sellers, as another module chose them.</param>
public sealed record RegistryFilter(
    string? Text = null, RegistryState? State = null, string? Kecamatan = null, BusinessScale? Scale = null, bool OnlyNearLimit = false,
    RiskLevel? Risk = null, bool OnlyWomen = false, bool OnlyDisability = false, IReadOnlyCollection<Guid>? Among = null, GroupType? Group = null, bool RiskUnset = false);

public sealed record RegistryRow(
    Guid Id, string Slug, string Name, string OwnerName, string Nib, string KelurahanCode, RegistryState State, BusinessScale Scale, bool IsNearLimit, RiskLevel? Risk,
    DateTimeOffset RegisteredAt);

public sealed record RegistryPage(IReadOnlyList<RegistryRow> Rows, int Total, string? Next, IReadOnlyDictionary<RegistryState, int> Counts);

/// <summary>Sistem informasi data tunggal usaha mikro (BKS 16): the registry, page by page by key.</summary>
public sealed class RegistryListQuery(MarketDbContext db)
{
    private const int PageSize = 50;

    public async Task<RegistryPage> FindAsync(RegistryFilter filter, string? after, CancellationToken cancellationToken)
    {
        var all = db.Set<Seller>().AsNoTracking();
        var counts = await all.GroupBy(s => s.Registry).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var found = Filtered(all, filter);
        var total = await found.CountAsync(cancellationToken);
        var rest = string.IsNullOrEmpty(after) ? found : found.Where(s => s.Slug.CompareTo(after) > 0);
        var rows = await rest.OrderBy(s => s.Slug).Take(PageSize + 1)
            .Select(s => new RegistryRow(
                s.Id, s.Slug, s.Name, s.OwnerName, s.Nib, s.KelurahanCode, s.Registry, s.Scale, s.IsNearLimit, s.Risk, s.RegisteredAt))
            .ToListAsync(cancellationToken);
        return new RegistryPage([.. rows.Take(PageSize)], total, rows.Count > PageSize ? rows[PageSize - 1].Slug : null, counts);
    }

    private static IQueryable<Seller> Filtered(IQueryable<Seller> sellers, RegistryFilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var words = filter.Text.Trim().ToLowerInvariant();
            sellers = sellers.Where(s => s.Name.ToLower().Contains(words) || s.OwnerName.ToLower().Contains(words) || s.Nib.StartsWith(words));
        }

        if (filter.State is { } state) sellers = sellers.Where(s => s.Registry == state);
        if (!string.IsNullOrEmpty(filter.Kecamatan)) sellers = sellers.Where(s => s.KelurahanCode.StartsWith(filter.Kecamatan));
        if (filter.Scale is { } scale) sellers = sellers.Where(s => s.Scale == scale);
        if (filter.OnlyNearLimit) sellers = sellers.Where(s => s.IsNearLimit);
        if (filter.Risk is { } risk) sellers = sellers.Where(s => s.Risk == risk);
        if (filter.RiskUnset) sellers = sellers.Where(s => s.Risk == null);
        if (filter.Group is { } group) sellers = sellers.Where(s => s.GroupType == group);
        if (filter.Among is { } among) sellers = sellers.Where(s => among.Contains(s.Id));
        if (filter.OnlyWomen) sellers = sellers.Where(s => s.OwnerIsWoman == true);
        return filter.OnlyDisability ? sellers.Where(s => s.OwnerHasDisability == true) : sellers;
    }
}
