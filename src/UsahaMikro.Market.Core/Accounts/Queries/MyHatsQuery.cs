using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

/// <summary>A role one may work in today; without a membership: a private buyer.</summary>
public sealed record Hat(Guid? MembershipId, Role Role, string? OrganisationName)
{
    public string Text => TextAs(Role.Label());

    /// <summary>With the name the role has here.</summary>
    public string TextAs(string role) => OrganisationName is null ? role : $"{role} — {OrganisationName}";
}

/// <summary>All hats of a person today.</summary>
public sealed class MyHatsQuery(MarketDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Hat>> ListAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var held = await db.Set<Membership>().AsNoTracking()
            .Where(m => m.AccountId == accountId && m.EndedAt == null && m.From <= today && (m.Until == null || m.Until >= today))
            .OrderBy(m => m.From).ThenBy(m => m.Id)
            .Select(m => new Hat(m.Id, m.Role, m.OrganisationName)).ToListAsync(cancellationToken);
        return [.. held, new Hat(null, Role.Buyer, null)];
    }
}
