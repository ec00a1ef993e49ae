using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>A line of business that sellers stated or propose, and whose risk nobody has set.</summary>
/// <param name="Since">When the first of them did.</param>
public sealed record UnsetRisk(string Code, IReadOnlyList<string> Sellers, DateTimeOffset Since);

/// <summary>What the Dinas has to set before these sellers can publish, or their changed data can be accepted (BKS 6(1)).</summary>
public sealed class UnsetRisksQuery(MarketDbContext db, IKbliBook kbli)
{
    public async Task<IReadOnlyList<UnsetRisk>> AllAsync(CancellationToken cancellationToken)
    {
        var decided = await kbli.DecidedAsync(cancellationToken);
        var present = db.Set<Seller>().AsNoTracking().Where(s => s.Registry != RegistryState.Withdrawn);
        var stated = await present.Where(s => s.Kbli != "").Select(s => new { s.Name, s.Kbli, Since = s.RegisteredAt }).ToListAsync(cancellationToken);
        var proposed = await present.SelectMany(s => s.Proposals.Where(p => p.State == ProposalState.Waiting && p.Kbli != ""), (s, p) => new { s.Name, p.Kbli, Since = p.At })
            .ToListAsync(cancellationToken);
        return
        [
            .. stated.Concat(proposed).SelectMany(s => s.Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries), (s, code) => (Code: code, s.Name, s.Since))
                .Where(one => !decided.Contains(one.Code)).GroupBy(one => one.Code).OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new UnsetRisk(one.Key, [.. one.Select(s => s.Name).Distinct().Order(StringComparer.Ordinal)], one.Min(s => s.Since))),
        ];
    }
}
