using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Seeding;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Commands;

/// <summary>Fills the database: reference data always, demo data unless <c>--reference-only</c>.</summary>
internal static class Seed
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        await services.GetRequiredService<DatabaseStarter>().MigrateAsync(CancellationToken.None);
        var withDemo = !args.Contains("--reference-only", StringComparer.Ordinal);
        if (withDemo) await services.EnterDemoModeAsync(CancellationToken.None);
        await FillAsync(services, withDemo, CancellationToken.None);
        return 0;
    }

    public static async Task FillAsync(IServiceProvider services, bool withDemo, CancellationToken cancellationToken)
    {
        Console.WriteLine("Mengisi data acuan…");
        await services.GetRequiredService<SeedReference>().ExecuteAsync(cancellationToken);
        if (!withDemo) return;

        Console.WriteLine("Mengisi data demo…");
        await services.GetRequiredService<SeedDemo>().ExecuteAsync(Console.WriteLine, cancellationToken);
    }
}
