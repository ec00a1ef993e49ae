namespace UsahaMikro.Market.Tests.Web;

/// <summary>A clock that stands where the test puts it; it starts on Monday 15 June 2026, 10.00 WIB.</summary>
public sealed class FakeClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 6, 15, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
