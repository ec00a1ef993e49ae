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

        // Those who come after ask without looking again; the save itself looks once more.
        using var found = new FoundChanges(db.ChangeTracker);
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

/// <summary>For its length the tracker tells what was detected before, instead of detecting at every question.</summary>
internal readonly struct FoundChanges : IDisposable
{
    private readonly ChangeTracker _tracker;
    private readonly bool _before;

    public FoundChanges(ChangeTracker tracker)
    {
        (_tracker, _before) = (tracker, tracker.AutoDetectChangesEnabled);
        tracker.AutoDetectChangesEnabled = false;
    }

    public void Dispose() => _tracker.AutoDetectChangesEnabled = _before;
}
