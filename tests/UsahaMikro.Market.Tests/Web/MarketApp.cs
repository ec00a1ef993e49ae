using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Persistence.Sqlite;
using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>The whole application on its own SQLite file, thrown away after the test class.</summary>
public sealed class MarketApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Path.Combine(TestFolder.Path, HumanCode.New(12));

    private string Database => $"Data Source={Path.Combine(_folder, "market.db")}";

    public string SearchFile => Path.Combine(_folder, "search.db");

    /// <summary>What a test class sets or exchanges besides.</summary>
    public Action<IWebHostBuilder>? Differently { get; init; }

    /// <summary>Where the file store keeps what was uploaded.</summary>
    public string FilesFolder => Path.Combine(_folder, "files");

    public FakeClock Clock { get; } = new();

    /// <summary>Letters that left the house, as files.</summary>
    public string MailFolder => Path.Combine(_folder, "mail");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        await TemplateDatabase.CopyToAsync(Path.Combine(_folder, "market.db"));
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> use) => InScopeAsync(async services =>
    {
        await use(services);
        return true;
    });

    /// <summary>Writes through the context as a test's own hand.</summary>
    public Task WriteAsync(Func<MarketDbContext, Task> write) => InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<MarketDbContext>();
        await db.InTransactionAsync(Actor.System("test"), async () =>
        {
            await write(db);
            return Result.Ok();
        }, CancellationToken.None);
    });

    /// <summary>Keeps every promise of the outbox that is due.</summary>
    public async Task DrainOutboxAsync()
    {
        while (await Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>Brings the search index up to the last change.</summary>
    public Task FollowSearchAsync() => Services.GetRequiredService<SearchFollower>().CatchUpAsync(CancellationToken.None);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // A pool keeps the surroundings of whoever opened it first: the whole application would stay in memory until the end of the run.
        await using var connection = new SqliteConnection(SqliteEngine.Complete(Database));
        SqliteConnection.ClearPool(connection);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Database:ConnectionString", Database);
        builder.UseSetting("Storage:Folder", FilesFolder);
        builder.UseSetting("Pii:KeyFile", Path.Combine(_folder, "pii.key"));
        builder.UseSetting("Background:Enabled", "false");
        builder.UseSetting("Storefront:Cache", "false");
        builder.UseSetting("Search:File", SearchFile);
        builder.UseSetting("Mail:Folder", Path.Combine(_folder, "mail"));
        builder.UseSetting("Accounts:PasswordRounds", "1000");
        builder.UseSetting("RateLimits:SignIn", "100000");
        builder.UseSetting("RateLimits:Upload", "100000");
        builder.UseSetting("RateLimits:Check", "100000");
        builder.UseSetting("RateLimits:Export", "100000");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IInterceptor>(SqlServerTwin.Instance));
        Differently?.Invoke(builder);
    }
}
