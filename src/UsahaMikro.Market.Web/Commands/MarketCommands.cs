using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Web.Commands;

/// <summary>What the application does besides serving: <c>dotnet run -- migrate</c> and the like, each with an exit code.</summary>
public static class MarketCommands
{
    private static readonly Dictionary<string, Func<IServiceProvider, string[], Task<int>>> Commands = new(StringComparer.Ordinal)
    {
        ["migrate"] = async (services, _) =>
        {
            await services.GetRequiredService<DatabaseStarter>().MigrateAsync(CancellationToken.None);
            return 0;
        },
        ["reindex"] = Reindex.RunAsync,
        ["seed"] = Seed.RunAsync,
        ["verify"] = Verify.RunAsync,
        ["create-admin"] = CreateAdmin.RunAsync,
    };

    /// <summary>Null when no command was named and the application is to serve.</summary>
    public static async Task<int?> TryRunAsync(IServiceProvider services, string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return null;
        var name = args[0];
        if (!Commands.TryGetValue(name, out var command))
        {
            await Console.Error.WriteLineAsync($"Perintah '{name}' tidak dikenal. Yang ada: {string.Join(", ", Commands.Keys)}.");
            return 2;
        }

        await using var scope = services.CreateAsyncScope();
        return await command(scope.ServiceProvider, args);
    }
}
