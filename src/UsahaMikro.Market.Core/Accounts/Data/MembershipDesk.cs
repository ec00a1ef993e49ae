using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

internal sealed class MembershipDesk(MarketDbContext db, TimeProvider clock) : IMembershipDesk
{
    public async Task<Result> GiveAsync(Guid accountId, Role role, Organisation organisation, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var isHeld = await db.Set<Membership>().AnyAsync(
            m => m.AccountId == accountId && m.Role == role && m.OrganisationId == organisation.Id && m.EndedAt == null && (m.Until == null || m.Until >= today),
            cancellationToken);
        if (isHeld) return Result.Ok();

        var given = Membership.Give(accountId, role, organisation, null, today, null, clock.GetUtcNow());
        if (given.Error is { } refusal) return refusal;
        db.Add(given.Value);
        var isDemo = await db.Set<Account>().Where(a => a.Id == accountId).Select(a => a.IsDemo).SingleAsync(cancellationToken);
        if (!isDemo) db.Add(Letter.Write(accountId, LetterPurpose.MembershipGiven, clock.GetUtcNow(), $"{role.Label()} di {organisation.Name}"));
        return Result.Ok();
    }
}
