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

        var roots = new Roots(db.ChangeTracker);
        var changed = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(roots.Of).OfType<EntityEntry>().Select(entry => entry.Entity).Distinct();
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
}
