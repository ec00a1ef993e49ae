using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>A sentra, klaster or kelompok as its members name it; its address word is that of the name.</summary>
public sealed record SellerGroup(GroupType Type, string Name, IReadOnlyList<GroupMember> Members)
{
    public string Slug => Market.Shared.Slug.Of(Name);
}

public sealed record GroupMember(string Slug, string Name, string OwnerName, string KelurahanCode, BusinessScale Scale, RegistryState State, string Kbli);

/// <summary>Sentra, klaster and kelompok of the registry (BKS 25(3)–(6)); who left the registry is in none.</summary>
public sealed class GroupsQuery(MarketDbContext db)
{
    /// <param name="type">Null for all three.</param>
    public async Task<IReadOnlyList<SellerGroup>> AllAsync(GroupType? type, CancellationToken cancellationToken)
    {
        var members = await db.Set<Seller>().AsNoTracking()
            .Where(s => s.GroupType != GroupType.None && s.GroupName != "" && s.Registry != RegistryState.Withdrawn && (type == null || s.GroupType == type))
            .OrderBy(s => s.Name)
            .Select(s => new { s.GroupType, s.GroupName, Member = new GroupMember(s.Slug, s.Name, s.OwnerName, s.KelurahanCode, s.Scale, s.Registry, s.Kbli) })
            .ToListAsync(cancellationToken);
        // The same name, typed with other capitals or spaces, is the same group.
        return [.. members.GroupBy(one => (one.GroupType, Slug: Slug.Of(one.GroupName)))
            .Select(group => new SellerGroup(group.Key.GroupType, group.First().GroupName, [.. group.Select(one => one.Member)]))
            .OrderBy(group => group.Type).ThenBy(group => group.Name)];
    }

    public async Task<SellerGroup?> FindAsync(GroupType type, string slug, CancellationToken cancellationToken) =>
        (await AllAsync(type, cancellationToken)).FirstOrDefault(group => group.Slug == slug);
}
