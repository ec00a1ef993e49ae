using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Web.Health;

/// <summary>Whether this instance can do its work: the database can be written, and the outbox keeps up.</summary>
public sealed class ReadyCheck(MarketDbContext db, OutboxReader outbox)
{
    private static readonly TimeSpan AcceptableLag = TimeSpan.FromSeconds(60);

    /// <summary>Null when ready, else one word for the operator.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var turn = await db.Services.Gate.EnterAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) return "migrasi";
            return (await outbox.StateAsync(cancellationToken)).Lag > AcceptableLag ? "antrean" : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return exception is Persistence.Sqlite.WriteGateTimeoutException ? "sibuk" : "basis-data";
        }
    }
}

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sehat", () => Results.Text("sehat")).AllowAnonymous();
        routes.MapGet("/siap", async (ReadyCheck check, CancellationToken cancellationToken) =>
            await check.ProblemAsync(cancellationToken) is { } problem
                ? Results.Text(problem, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("siap")).AllowAnonymous();
    }
}
