using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UsahaMikro.Market.Persistence.Conventions;

/// <summary>A short list kept in one column.</summary>
public static class JsonColumns
{
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> list) => list.HasConversion(
        items => JsonSerializer.Serialize(items, JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<List<T>>(text, JsonSerializerOptions.Web)!,
        new ValueComparer<IReadOnlyList<T>>((left, right) => left!.SequenceEqual(right!), items => items.Count, items => items.ToList()));
}
