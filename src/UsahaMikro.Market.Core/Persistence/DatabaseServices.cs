using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Persistence;

/// <summary>What every context of this process shares: the write gate, the outbox bell and the clock.</summary>
public sealed class DatabaseServices(DatabaseOptions options, TimeProvider clock)
{
    public DatabaseOptions Options { get; } = options;
    public TimeProvider Clock { get; } = clock;
    public OutboxBell Bell { get; } = new();
    public WriteGate Gate { get; } = WriteGate.For(options);
}
