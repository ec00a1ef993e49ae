using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>Raises the version of every root that changed, or one of whose parts was added, changed or deleted.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        db.ChangeTracker.DetectChanges();

        var changed = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(RootOf).OfType<EntityEntry>().Select(entry => entry.Entity).Distinct();
        foreach (var root in changed.Cast<AggregateRoot>().ToList())
        {
            var entry = db.Entry(root);
            if (entry.State is EntityState.Deleted) continue;
            root.RaiseVersion();
            if (entry.State is EntityState.Unchanged or EntityState.Modified)
                entry.Property(nameof(AggregateRoot.Version)).IsModified = true;
        }

        return ValueTask.FromResult(result);
    }

    private static EntityEntry? RootOf(EntityEntry entry)
    {
        if (entry.Entity is AggregateRoot) return entry;

        foreach (var key in entry.Metadata.GetForeignKeys())
        {
            if (!typeof(AggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType) && !key.IsOwnership
                && !IsPart(key.PrincipalEntityType.ClrType)) continue;
            var values = key.Properties.Select(property => entry.Property(property.Name).CurrentValue).ToArray();
            var parent = entry.Context.ChangeTracker.Entries().FirstOrDefault(other =>
                key.PrincipalEntityType.ClrType.IsInstanceOfType(other.Entity)
                && key.PrincipalKey.Properties.Select(property => other.Property(property.Name).CurrentValue).SequenceEqual(values));
            if (parent is not null) return RootOf(parent);
        }

        return null;
    }

    private static bool IsPart(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IPartOf<>));
}
