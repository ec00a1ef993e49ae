using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>A line of business that sellers stated and whose risk nobody has set.</summary>
/// <param name="Since">When the first of them registered.</param>
public sealed record UnsetRisk(string Code, IReadOnlyList<string> Sellers, DateTimeOffset Since);

/// <summary>What the Dinas has to set before these sellers can publish (BKS 6(1)).</summary>
public sealed class UnsetRisksQuery(MarketDbContext db, IKbliBook kbli)
{
    public async Task<IReadOnlyList<UnsetRisk>> AllAsync(CancellationToken cancellationToken)
    {
        var decided = await kbli.DecidedAsync(cancellationToken);
        var open = await db.Set<Seller>().AsNoTracking().Where(s => s.Registry != RegistryState.Withdrawn && s.Risk == null && s.Kbli != "")
            .Select(s => new { s.Name, s.Kbli, s.RegisteredAt }).ToListAsync(cancellationToken);
        return
        [
            .. open.SelectMany(s => s.Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries), (s, code) => (Code: code, s.Name, s.RegisteredAt))
                .Where(one => !decided.Contains(one.Code)).GroupBy(one => one.Code).OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new UnsetRisk(one.Key, [.. one.Select(s => s.Name).Order(StringComparer.Ordinal)], one.Min(s => s.RegisteredAt))),
        ];
    }
}
