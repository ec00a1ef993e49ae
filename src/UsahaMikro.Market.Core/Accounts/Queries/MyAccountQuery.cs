using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record MyAccount(
    string Name, string Email, BuyerGroup BuyerGroup, bool HasPassword, bool HasTotp, int RecoveryCodesLeft, DateTimeOffset CreatedAt,
    IReadOnlyList<MyMembership> Memberships);

public sealed record MyMembership(Role Role, string? OrganisationName, string? AppointmentNumber, DateOnly From, DateOnly? Until, bool IsActive);

/// <summary>What the market knows of the person who asks.</summary>
public sealed class MyAccountQuery(MarketDbContext db, UserManager<Account> users, TimeProvider clock)
{
    public async Task<MyAccount> GetAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Id == accountId, cancellationToken);
        var memberships = await db.Set<Membership>().AsNoTracking().Where(m => m.AccountId == accountId)
            .OrderByDescending(m => m.From).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        return new MyAccount(
            account.DisplayName, account.Email!, account.BuyerGroup, account.PasswordHash is not null, account.TwoFactorEnabled,
            account.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(account) : 0, account.CreatedAt,
            memberships.ConvertAll(m => new MyMembership(m.Role, m.OrganisationName, m.AppointmentNumber, m.From, m.Until, m.IsActiveOn(today))));
    }
}
