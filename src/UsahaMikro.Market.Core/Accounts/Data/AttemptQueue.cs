using System.Threading.RateLimiting;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Guesses at one account stand in a line, one at a time; a long line is sent away.</summary>
public sealed class AttemptQueue : IDisposable
{
    private readonly PartitionedRateLimiter<string> _lines = PartitionedRateLimiter.Create<string, string>(name =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 }));

    public async Task<RateLimitLease> EnterAsync(string name, CancellationToken cancellationToken) =>
        await _lines.AcquireAsync(name, 1, cancellationToken);

    public void Dispose() => _lines.Dispose();
}
