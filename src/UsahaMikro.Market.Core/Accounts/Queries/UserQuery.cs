using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record UserDetails(
    Guid Id, string Name, string Email, UserState State, bool HasTotp, bool IsLocked, IReadOnlyList<UserMembership> Memberships)
{
    public UserMembership? Held(Guid membershipId) => Memberships.FirstOrDefault(one => one.Id == membershipId);
}

public sealed record UserMembership(
    Guid Id, long Version, Role Role, string? OrganisationName, string? AppointmentNumber, DateOnly From, DateOnly? Until, DateTimeOffset? EndedAt,
    string? EndReason, bool IsActive);

/// <summary>One person, as far as this admin may see; null for everyone else's people.</summary>
public sealed class UserQuery(UserScope scope, TimeProvider clock)
{
    public async Task<UserDetails?> FindAsync(Guid accountId, Actor actor, CancellationToken cancellationToken)
    {
        var account = await scope.AccountsOf(actor).AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
        if (account is null) return null;

        var today = clock.Today();
        var memberships = await scope.MembershipsOf(actor).AsNoTracking().Where(m => m.AccountId == accountId)
            .OrderByDescending(m => m.From).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        return new UserDetails(
            account.Id, account.DisplayName, account.Email!, UserListQuery.StateOf(account), account.TwoFactorEnabled,
            account.IsLockedAt(clock.GetUtcNow()), memberships.ConvertAll(m => Of(m, today)));
    }

    public async Task<UserMembership?> FindMembershipAsync(Guid accountId, Guid membershipId, Actor actor, CancellationToken cancellationToken)
    {
        var membership = await scope.MembershipsOf(actor).AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == membershipId && m.AccountId == accountId, cancellationToken);
        return membership is null ? null : Of(membership, clock.Today());
    }

    private static UserMembership Of(Membership m, DateOnly today) =>
        new(m.Id, m.Version, m.Role, m.OrganisationName, m.AppointmentNumber, m.From, m.Until, m.EndedAt, m.EndReason, m.IsActiveOn(today));
}
