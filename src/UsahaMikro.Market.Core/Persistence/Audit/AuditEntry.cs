using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Persistence.Audit;

/// <summary>Who changed what, when: append-only, each row sealed with the hash of the one before (SMG 14).</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }
    public required DateTimeOffset At { get; init; }
    public required string ActorName { get; init; }
    public Guid? ActorId { get; init; }
    public Guid? MembershipId { get; init; }

    /// <summary>The use case that wrote.</summary>
    public required string Action { get; init; }

    public required string Entity { get; init; }
    public required Guid EntityId { get; init; }
    public required long EntityVersion { get; init; }

    /// <summary>Changed properties, JSON: name → [before, after].</summary>
    public required string Changes { get; init; }

    public string? RequestId { get; init; }

    /// <summary>SHA-256 over the previous seal and this row; null until sealed (SQL Server seals by a job).</summary>
    public byte[]? Seal { get; set; }

    public byte[] SealAfter(byte[] previous)
    {
        var row = string.Join('\n',
            Id.ToString(CultureInfo.InvariantCulture), At.UtcTicks.ToString(CultureInfo.InvariantCulture), ActorName, ActorId?.ToString("N"),
            MembershipId?.ToString("N"), Action, Entity, EntityId.ToString("N"), EntityVersion.ToString(CultureInfo.InvariantCulture), Changes, RequestId);
        return SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(row)]);
    }
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("SystemAudit");
        entry.Property(e => e.Action).HasMaxLength(100);
        entry.Property(e => e.Entity).HasMaxLength(100);
        entry.Property(e => e.RequestId!).HasMaxLength(100);
        entry.Property(e => e.Changes).IsText();
        entry.Property(e => e.Seal).HasMaxLength(32).IsFixedLength();
        entry.HasIndex(e => new { e.Entity, e.EntityId, e.EntityVersion });
        entry.HasIndex(e => e.At);
    }
}
