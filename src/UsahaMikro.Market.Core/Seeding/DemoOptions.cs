namespace UsahaMikro.Market.Seeding;

/// <summary>What the demo is filled with. Section <c>Demo</c>.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>In Development, whether this is a demo at all: shipped people who sign in with one click.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Orders of last year and this year; without them the demo starts at zero and sooner.</summary>
    public bool History { get; set; } = true;
}
