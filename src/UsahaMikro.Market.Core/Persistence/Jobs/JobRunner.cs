using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Jobs;

/// <summary>Runs due jobs, each once over all instances: the row's next run is moved by compare-and-set before the work.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, DatabaseServices services, ILogger<JobRunner> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, exception);
            }
        }
    }

    /// <summary>One round; returns the names of the jobs that ran.</summary>
    public async Task<IReadOnlyList<string>> RunDueAsync(CancellationToken cancellationToken)
    {
        var ran = new List<string>();
        await using var outer = scopes.CreateAsyncScope();
        foreach (var type in outer.ServiceProvider.GetServices<IJob>().Select(job => job.GetType()).ToList())
        {
            await using var scope = scopes.CreateAsyncScope();
            var job = scope.ServiceProvider.GetServices<IJob>().Single(one => one.GetType() == type);
            var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
            if (!await ClaimAsync(db, job, cancellationToken)) continue;

            string? error = null;
            try
            {
                await job.RunAsync(cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.Failed(logger, exception, job.Name);
                error = exception.Message.Length > 1000 ? exception.Message[..1000] : exception.Message;
            }

            await NoteAsync(db, job, error);
            ran.Add(job.Name);
        }

        return ran;
    }

    private async Task<bool> ClaimAsync(MarketDbContext db, IJob job, CancellationToken cancellationToken)
    {
        var now = services.Clock.GetUtcNow();
        var row = await db.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Name == job.Name, cancellationToken);
        if (row is null)
        {
            await db.InTransactionAsync(Actor.System("jobs"), async () =>
            {
                db.Add(new JobRow { Name = job.Name, NextRunAt = NextAfter(now, job) });
                await db.SaveChangesAsync(cancellationToken);
                return Result.Ok();
            }, cancellationToken);
            return true;
        }

        if (row.NextRunAt > now) return false;

        var next = NextAfter(now, job);
        using var turn = await services.Gate.EnterAsync(cancellationToken);
        return await db.Set<JobRow>().Where(one => one.Name == job.Name && one.NextRunAt == row.NextRunAt)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextRunAt, next), cancellationToken) == 1;
    }

    private static DateTimeOffset NextAfter(DateTimeOffset now, IJob job)
    {
        var (regular, dayStart) = (now + job.Every, BusinessCalendar.StartOf(BusinessCalendar.DateOf(now).AddDays(1)));
        return job.AtDayStart && dayStart < regular ? dayStart : regular;
    }

    private async Task NoteAsync(MarketDbContext db, IJob job, string? error)
    {
        var now = services.Clock.GetUtcNow();
        using var turn = await services.Gate.EnterAsync(CancellationToken.None);
        await db.Set<JobRow>().Where(one => one.Name == job.Name)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastDoneAt, now).SetProperty(one => one.LastError, error), CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Error, "Job round failed.")]
        public static partial void RoundFailed(ILogger logger, Exception exception);

        [LoggerMessage(301, LogLevel.Error, "Job {Job} failed.")]
        public static partial void Failed(ILogger logger, Exception exception, string job);
    }
}
