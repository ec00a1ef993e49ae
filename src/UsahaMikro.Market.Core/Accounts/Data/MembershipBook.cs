using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

internal sealed class MembershipBook(MarketDbContext db) : IMembershipBook
{
    public async Task<IReadOnlyList<OfficeHolder>> HoldersAsync(
        Role role, Guid organisationId, DateOnly day, CancellationToken cancellationToken) =>
        await (from membership in db.Set<Membership>().AsNoTracking()
               join account in db.Set<Account>() on membership.AccountId equals account.Id
               where membership.Role == role && membership.OrganisationId == organisationId && account.DisabledAt == null
                   && membership.EndedAt == null && membership.From <= day && (membership.Until == null || membership.Until >= day)
               orderby account.DisplayName, account.Id
               select new OfficeHolder(account.Id, membership.Id, account.DisplayName, membership.AppointmentNumber))
            .ToListAsync(cancellationToken);

    public Task<bool> HoldsAsync(Guid accountId, Role role, Guid organisationId, DateOnly day, CancellationToken cancellationToken) =>
        (from membership in db.Set<Membership>()
         join account in db.Set<Account>() on membership.AccountId equals account.Id
         where membership.AccountId == accountId && membership.Role == role && membership.OrganisationId == organisationId
             && account.DisabledAt == null && membership.EndedAt == null && membership.From <= day && (membership.Until == null || membership.Until >= day)
         select membership.Id).AnyAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> OrganisationsOfAsync(Guid accountId, OrganisationKind kind, CancellationToken cancellationToken) =>
        await db.Set<Membership>().AsNoTracking()
            .Where(membership => membership.AccountId == accountId && membership.OrganisationKind == kind && membership.OrganisationId != null)
            .Select(membership => membership.OrganisationId!.Value).Distinct().ToListAsync(cancellationToken);
}
