using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record DemoAccount(string UserName, string Name, Role Role, string? OrganisationName, string? Blurb);

/// <summary>The one-click people of a demo; outside a demo there are none.</summary>
public sealed class DemoAccountsQuery(MarketDbContext db, IDemoMode demo, TimeProvider clock)
{
    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken cancellationToken)
    {
        if (!demo.IsDemo) return [];

        var today = clock.Today();
        var people = await (
            from account in db.Set<Account>().AsNoTracking()
            from hat in db.Set<Membership>().AsNoTracking()
                .Where(m => m.AccountId == account.Id && m.EndedAt == null && m.From <= today && (m.Until == null || m.Until >= today)).DefaultIfEmpty()
            where account.IsDemo && account.DisabledAt == null
            orderby account.Id, hat.Id
            select new { account.Id, account.UserName, account.DisplayName, account.DemoBlurb, hat }).ToListAsync(cancellationToken);
        return [.. people.DistinctBy(one => one.Id).Select(one => new DemoAccount(
            one.UserName!, one.DisplayName, one.hat?.Role ?? Role.Buyer, one.hat?.OrganisationName, one.DemoBlurb))];
    }
}
