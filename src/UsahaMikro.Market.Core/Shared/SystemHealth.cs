namespace UsahaMikro.Market.Shared;

/// <summary>A promise of the outbox that was given up after all its attempts; what it carried stays in the database.</summary>
public sealed record ParkedPromise(long Id, string Event, string Handler, DateTimeOffset ParkedAt, int Attempts, string Error);

/// <summary>A recurring job, and how it went last.</summary>
public sealed record JobState(string Name, DateTimeOffset? LastDoneAt, DateTimeOffset NextRunAt, string? Error);

/// <param name="Parked">The newest of them.</param>
public sealed record SystemHealth(int Waiting, int ParkedInAll, IReadOnlyList<ParkedPromise> Parked, IReadOnlyList<JobState> Jobs);

/// <summary>What the machinery could not do by itself.</summary>
public interface ISystemHealth
{
    Task<SystemHealth> ReadAsync(CancellationToken cancellationToken);
}
