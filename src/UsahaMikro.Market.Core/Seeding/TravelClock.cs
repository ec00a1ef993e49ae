namespace UsahaMikro.Market.Seeding;

/// <summary>A clock that the demo's history sets to the day it tells of.</summary>
internal sealed class TravelClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
