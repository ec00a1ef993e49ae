using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>The people and memberships an admin may see: all, or those of the own agency. What lies outside does not exist.</summary>
public sealed class UserScope(MarketDbContext db)
{
    public IQueryable<Membership> MembershipsOf(Actor actor)
    {
        var agency = Authority.ScopeOf(actor);
        return db.Set<Membership>().Where(m => agency == null
            || m.OrganisationKind == OrganisationKind.Agency && m.OrganisationId == agency);
    }

    public IQueryable<Account> AccountsOf(Actor actor)
    {
        var agency = Authority.ScopeOf(actor);
        if (agency is null) return db.Set<Account>();

        var members = MembershipsOf(actor).Select(m => m.AccountId);
        return db.Set<Account>().Where(a => members.Contains(a.Id));
    }
}
