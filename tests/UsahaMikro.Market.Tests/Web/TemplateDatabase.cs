using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Seeding;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>Migrated and filled with reference data once; each test class copies the file.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static async Task CopyToAsync(string file) => File.Copy(await Made.Value, file);

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(TestFolder.Path, "template.db");
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:ConnectionString"] = $"Data Source={file};Pooling=False" }).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(new FakeClock())
            .AddLogging().AddMarketModules().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStarter>().MigrateAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SeedReference>().ExecuteAsync(CancellationToken.None);
        return file;
    }
}

/// <summary>Where this run keeps its databases; gone when the run ends.</summary>
internal static class TestFolder
{
    public static readonly string Path = Make();

    private static string Make()
    {
        var path = Directory.CreateTempSubdirectory("pasar-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(path, recursive: true);
        return path;
    }
}
