using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Migrations.Sqlite;

/// <summary>What <c>dotnet ef</c> builds the context with; no server is asked.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<MarketDbContext>
{
    public MarketDbContext CreateDbContext(string[] args)
    {
        var database = new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = "Data Source=design.db" };
        var options = new DbContextOptionsBuilder<MarketDbContext>();
        options.UseMarketDatabase(database);
        return new MarketDbContext(options.Options, new DatabaseServices(database, TimeProvider.System));
    }
}
