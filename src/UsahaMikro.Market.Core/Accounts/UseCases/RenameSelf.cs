using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record RenameSelfCommand(string Name, BuyerGroup BuyerGroup);

/// <summary>A person corrects their own name and buyer group. Papers keep the name of their day.</summary>
public sealed class RenameSelf(MarketDbContext db, UserManager<Account> users)
{
    public Task<Result> ExecuteAsync(RenameSelfCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (string.IsNullOrWhiteSpace(command.Name)) return AccountsErrors.NameMissing;

            var account = await db.Set<Account>().SingleAsync(one => one.Id == actor.UserId, cancellationToken);
            account.DisplayName = command.Name.Trim();
            account.BuyerGroup = command.BuyerGroup;
            var saved = await users.UpdateAsync(account);
            return saved.Succeeded ? Result.Ok() : AccountsErrors.Refused(saved.Errors.First().Description);
        }, cancellationToken);
}
