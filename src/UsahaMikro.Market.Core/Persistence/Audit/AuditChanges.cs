using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Audit;

/// <summary>Reads from the change tracker what the audit trail has to say.</summary>
internal static class AuditChanges
{
    private const string Masked = "•••";
    private static readonly ConcurrentDictionary<(PropertyInfo Property, Type Mark), bool> Marked = [];
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <param name="states">Of the roots it is asked about.</param>
    public static List<AuditEntry> Of(MarketDbContext db, EntityState[] states)
    {
        var now = db.Services.Clock.GetUtcNow();
        var writer = db.Writer;
        var roots = new Roots(db.ChangeTracker);
        var parts = db.ChangeTracker.Entries()
            .Where(entry => entry.Entity is not AggregateRoot && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => (Part: entry, Root: roots.Of(entry)?.Entity)).Where(one => one.Root is not null)
            .ToLookup(one => one.Root!, one => one.Part, ReferenceEqualityComparer.Instance);
        return [.. db.ChangeTracker.Entries<AggregateRoot>()
            .Where(root => states.Contains(root.State))
            .Select(root => new AuditEntry
            {
                At = now,
                ActorId = writer!.UserId,
                ActorName = writer.DisplayName,
                MembershipId = writer.MembershipId,
                RequestId = writer.RequestId,
                Action = db.WriterAction,
                Entity = root.Metadata.ClrType.Name,
                EntityId = (Guid)root.Property("Id").CurrentValue!,
                EntityVersion = root.Entity.Version,
                Changes = JsonSerializer.Serialize(Changes(root, parts[root.Entity]), Json),
            })];
    }

    private static SortedDictionary<string, object?[]> Changes(EntityEntry root, IEnumerable<EntityEntry> parts)
    {
        var changes = new SortedDictionary<string, object?[]>(StringComparer.Ordinal);
        Collect(root, "", changes);
        foreach (var (part, at) in parts.Select((part, at) => (part, at)))
            Collect(part, $"{part.Metadata.ClrType.Name}[{at}].", changes);
        return changes;
    }

    private static void Collect(EntityEntry entry, string prefix, SortedDictionary<string, object?[]> changes)
    {
        foreach (var property in entry.Properties.Where(property => Tells(entry, property)))
            changes[prefix + property.Metadata.Name] = Values(entry, property, property.Metadata.PropertyInfo);
        foreach (var complex in entry.ComplexProperties.Where(_ => entry.State is EntityState.Added))
            changes[prefix + complex.Metadata.Name] = [null, complex.CurrentValue];
    }

    private static bool Tells(EntityEntry entry, PropertyEntry property) =>
        (entry.State is not EntityState.Modified || property.IsModified && !Equals(property.OriginalValue, property.CurrentValue))
        && !Is<NotAuditedAttribute>(property.Metadata.PropertyInfo)
        && (property.CurrentValue ?? property.OriginalValue) is not null;

    private static bool Is<TAttribute>(PropertyInfo? property) where TAttribute : Attribute => property is not null
        && Marked.GetOrAdd((property, typeof(TAttribute)), static asked => asked.Property.IsDefined(asked.Mark));

    private static object?[] Values(EntityEntry entry, PropertyEntry property, PropertyInfo? info)
    {
        var masked = Is<AuditMaskedAttribute>(info);
        object? Show(object? value) => value is null ? null : masked ? Masked : value is Rupiah rupiah ? rupiah.Amount : value;
        return entry.State switch
        {
            EntityState.Added => [null, Show(property.CurrentValue)],
            EntityState.Deleted => [Show(property.OriginalValue), null],
            _ => [Show(property.OriginalValue), Show(property.CurrentValue)],
        };
    }
}
