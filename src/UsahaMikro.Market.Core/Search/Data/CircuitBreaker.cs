namespace UsahaMikro.Market.Search.Data;

/// <summary>After some failures in a row a server is left alone for a while, then tried by one request.</summary>
public sealed class CircuitBreaker(TimeProvider clock)
{
    private const int MostFailures = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;

    /// <summary>Whether to ask now. After the pause only one asker is let through until it has told how it went.</summary>
    public bool MayTry()
    {
        lock (_lock)
        {
            if (_failures < MostFailures) return true;
            if (clock.GetUtcNow() < _closedUntil) return false;
            _closedUntil = clock.GetUtcNow() + Pause;
            return true;
        }
    }

    public void Succeeded()
    {
        lock (_lock) _failures = 0;
    }

    public void Failed()
    {
        lock (_lock)
        {
            _failures++;
            if (_failures >= MostFailures) _closedUntil = clock.GetUtcNow() + Pause;
        }
    }
}
