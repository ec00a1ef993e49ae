using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>One click stands for password and code — in a demo, for demo accounts, and nowhere else.</summary>
public sealed class SignInDemo(MarketDbContext db, IDemoMode demo, SessionDesk desk)
{
    public async Task<Result<string>> ExecuteAsync(string userName, Device device, CancellationToken cancellationToken)
    {
        if (!demo.IsDemo) return AccountsErrors.NotFound;

        return await db.InTransactionAsync<string>(Actor.System("demo"), async () =>
        {
            var account = await db.Set<Account>()
                .SingleOrDefaultAsync(one => one.UserName == userName && one.IsDemo && one.DisabledAt == null, cancellationToken);
            if (account is null) return AccountsErrors.NotFound;

            var membership = await desk.UsualMembershipAsync(account.Id, cancellationToken);
            var key = await desk.OpenAsync(account, membership, isStrong: true, device, cancellationToken);
            desk.Log(SignInOutcome.DemoSignedIn, account.Id, device);
            await db.SaveChangesAsync(cancellationToken);
            return key;
        }, cancellationToken);
    }
}
