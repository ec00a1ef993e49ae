using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Off until <see cref="DemoGate"/> has looked at the database.</summary>
public sealed class DemoMode : IDemoMode
{
    public bool IsDemo { get; internal set; }
}

/// <summary>A demo never opens real people's data to one-click sign-in, and a real market never runs on demo accounts.</summary>
public sealed class DemoGate(MarketDbContext db, DemoMode mode, TimeProvider clock)
{
    /// <summary>Called once after migrating, before the first request.</summary>
    /// <exception cref="InvalidOperationException">Wish and database do not agree; the message says what to do.</exception>
    public async Task EnterAsync(bool demoIsWanted, CancellationToken cancellationToken)
    {
        var isMarked = await db.Set<Mark>().AnyAsync(mark => mark.Name == Mark.Demo, cancellationToken);
        if (!demoIsWanted && isMarked)
            throw new InvalidOperationException(
                "Basis data ini bertanda demo dan berisi akun demo. Pakai basis data lain, atau jalankan dalam mode demo (Development).");
        if (demoIsWanted && !isMarked)
        {
            if (await db.Set<Account>().AnyAsync(account => !account.IsDemo, cancellationToken))
                throw new InvalidOperationException(
                    "Basis data ini berisi akun sungguhan, jadi mode demo ditolak. Pakai basis data lain, atau matikan demo (Demo:Enabled=false).");
            await MarkAsync(cancellationToken);
        }

        mode.IsDemo = demoIsWanted;
    }

    private Task MarkAsync(CancellationToken cancellationToken) => db.InTransactionAsync(Actor.System("demo"), async () =>
    {
        db.Add(new Mark { Name = Mark.Demo, SetAt = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok();
    }, cancellationToken);
}
