using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>One capability's part of the demo data; idempotent by natural key.</summary>
public interface IDemoPart
{
    /// <summary>Parts run in this order.</summary>
    int Order { get; }

    string Name { get; }

    /// <summary>How many rows were added; 0 when all were there.</summary>
    Task<int> SeedAsync(CancellationToken cancellationToken);
}

/// <summary>Fills the demo daerah, part by part, and says what it does.</summary>
public sealed class SeedDemo(IEnumerable<IDemoPart> parts)
{
    public static readonly Actor By = Actor.System("data demo");

    public async Task ExecuteAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        foreach (var part in parts.OrderBy(part => part.Order))
        {
            var added = await part.SeedAsync(cancellationToken);
            if (added > 0) tell($"  {part.Name}: {added}");
        }
    }
}
