using System.Threading.Channels;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>Rung after a commit, so that the dispatcher need not wait for its next round.</summary>
public sealed class OutboxBell
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _channel.Writer.TryWrite(true);

    /// <summary>Returns when rung, or after the given time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        try
        {
            await _channel.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The round comes anyway.
        }
    }
}
