using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UsahaMikro.Market.Persistence.Jobs;

/// <summary>Recurring work of a module.</summary>
public interface IJob
{
    string Name { get; }
    TimeSpan Every { get; }

    /// <summary>Also as soon as a business day begins (WIB), for what changes with the date.</summary>
    bool AtDayStart => false;

    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>When a job runs next, and how it went last.</summary>
public sealed class JobRow
{
    public required string Name { get; init; }
    public DateTimeOffset NextRunAt { get; init; }
    public DateTimeOffset? LastDoneAt { get; init; }
    public string? LastError { get; init; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> job)
    {
        job.ToTable("SystemJobs");
        job.HasKey(j => j.Name);
        job.Property(j => j.Name).HasMaxLength(100);
        job.Property(j => j.LastError!).HasMaxLength(1000);
    }
}
