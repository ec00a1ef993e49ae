using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.BrowserTests.House;

/// <summary>The whole application with its demo data on a real port; its folder goes with it.</summary>
public sealed class MarketHost : WebApplicationFactory<Program>
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(6);
    private readonly string _folder = Directory.CreateTempSubdirectory("pasar-browser-").FullName;

    /// <summary>A photo on disk, for uploads.</summary>
    public static string Picture
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "UsahaMikro.Market.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "seed", "pictures", "1f330-1-960.webp");
        }
    }

    public async Task<Uri> OpenAsync()
    {
        UseKestrel(0);
        StartServer();
        // The demo's orders reach the ratios through the outbox; the doors open when the last one has.
        using var patience = new CancellationTokenSource(StartLimit);
        while (await ReadAsync(db => db.Set<OutboxMessage>().AnyAsync(message => message.DoneAt == null && message.ParkedAt == null)))
            await Task.Delay(100, patience.Token);

        // The name, not the number: the public address of the market is localhost unless told otherwise.
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    public async Task<T> ReadAsync<T>(Func<MarketDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MarketDbContext>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "market.db")};Pooling=False");
        builder.UseSetting("Storage:Folder", Path.Combine(_folder, "files"));
        builder.UseSetting("Search:File", Path.Combine(_folder, "search.db"));
        builder.UseSetting("Mail:Folder", Path.Combine(_folder, "mail"));
        builder.UseSetting("RateLimits:SignIn", "100000");
        builder.UseSetting("Accounts:PasswordRounds", "1000");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
    }
}
