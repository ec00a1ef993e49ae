using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>A data-protection key; shared by all instances because it lives in the database.</summary>
public sealed class KeyRow
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}

internal sealed class KeyConfiguration : IEntityTypeConfiguration<KeyRow>
{
    public void Configure(EntityTypeBuilder<KeyRow> key)
    {
        key.ToTable("SystemKeys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Xml).IsText();
    }
}

/// <summary>Keeps the data-protection key ring in <c>SystemKeys</c>.</summary>
public sealed class DatabaseKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        return [.. db.Set<KeyRow>().AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName) => StoreAsync(element, friendlyName).GetAwaiter().GetResult();

    private async Task StoreAsync(XElement element, string friendlyName)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        await db.InTransactionAsync(Actor.System("keys"), async () =>
        {
            db.Add(new KeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            await db.SaveChangesAsync();
            return Result.Ok();
        }, CancellationToken.None);
    }
}
