using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>One promise to one handler, made by a committed change and kept afterwards.</summary>
public sealed class OutboxMessage
{
    /// <summary>The handler name of rows that are only read by followers (caches, local indexes).</summary>
    public const string Followers = "*";

    public long Id { get; init; }
    public required string EventName { get; init; }
    public required string Handler { get; init; }
    public required string Payload { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required DateTimeOffset NextAttemptAt { get; init; }
    public int Attempts { get; init; }
    public string? ClaimedBy { get; init; }
    public DateTimeOffset? ClaimedUntil { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    public DateTimeOffset? ParkedAt { get; init; }
    public string? LastError { get; init; }
}

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("SystemOutbox");
        message.Property(m => m.EventName).HasMaxLength(100);
        message.Property(m => m.Handler).HasMaxLength(100);
        message.Property(m => m.Payload).IsText();
        message.Property(m => m.LastError!).HasMaxLength(1000);
        message.HasIndex(m => new { m.DoneAt, m.ParkedAt, m.NextAttemptAt });
        message.HasIndex(m => new { m.Handler, m.Id });
    }
}
