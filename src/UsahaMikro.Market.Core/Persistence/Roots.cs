using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>Finds the aggregate that a tracked row belongs to, through its foreign keys.</summary>
internal sealed class Roots
{
    private static readonly ConcurrentDictionary<Type, bool> Parts = [];
    private readonly Dictionary<(IEntityType Type, RowKey Key), EntityEntry> _rows = [];

    public Roots(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.Entity is AggregateRoot || IsPart(entry.Metadata.ClrType))
                _rows[(entry.Metadata, new RowKey([.. entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue)]))] = entry;
        }
    }

    /// <summary>Null for rows outside any aggregate, or whose aggregate is not loaded.</summary>
    public EntityEntry? Of(EntityEntry entry)
    {
        if (entry.Entity is AggregateRoot) return entry;
        if (!IsPart(entry.Metadata.ClrType)) return null;

        foreach (var key in entry.Metadata.GetForeignKeys())
        {
            var values = new RowKey([.. key.Properties.Select(p => entry.Property(p.Name).CurrentValue)]);
            if (_rows.TryGetValue((key.PrincipalEntityType, values), out var parent)) return Of(parent);
        }

        return null;
    }

    public static bool IsPart(Type type) => Parts.GetOrAdd(type, static asked =>
        asked.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IPartOf<>)));

    private readonly struct RowKey(object?[] values) : IEquatable<RowKey>
    {
        private readonly object?[] _values = values;

        public bool Equals(RowKey other) => _values.AsSpan().SequenceEqual(other._values);

        public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

        public override int GetHashCode() => _values.Aggregate(17, HashCode.Combine);
    }
}
