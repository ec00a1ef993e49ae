using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Tests.Architecture;

public class MigrationTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=unused.db")]
    [InlineData(DatabaseProvider.SqlServer, "Server=unused;Database=Market")]
    public void Migrations_match_the_model(DatabaseProvider provider, string connectionString)
    {
        using var db = ModelOnly.Of(provider, connectionString);
        Assert.False(db.Database.HasPendingModelChanges(), $"Run .ci/add-migration: the {provider} migrations lag behind the model.");
    }
}
