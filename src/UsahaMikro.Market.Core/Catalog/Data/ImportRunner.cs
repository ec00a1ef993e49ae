using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Data;

/// <summary>
/// Runs started imports, oldest first. What a killed market left running goes on from its last saved batch; two instances
/// share the work, for each batch begins where the row says.
/// </summary>
public sealed partial class ImportRunner(IServiceScopeFactory scopes, ILogger<ImportRunner> logger) : BackgroundService
{
    private const int Attempts = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>Runs what is started to its end; returns how many imports that were.</summary>
    public async Task<int> RunStartedAsync(CancellationToken cancellationToken)
    {
        List<Guid> started;
        await using (var scope = scopes.CreateAsyncScope())
        {
            started = await scope.ServiceProvider.GetRequiredService<MarketDbContext>().Set<ProductImport>().AsNoTracking()
                .Where(import => import.Status == ProductImportStatus.Running).OrderBy(import => import.Id).Select(import => import.Id)
                .ToListAsync(cancellationToken);
        }

        foreach (var import in started) await RunAsync(import, cancellationToken);
        return started.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunStartedAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, exception);
            }
        }
    }

    private async Task RunAsync(Guid importId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var run = scope.ServiceProvider.GetRequiredService<RunImport>();
                var work = await run.PrepareAsync(importId, cancellationToken);
                while (await run.StepAsync(work, cancellationToken))
                {
                }

                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.Failed(logger, exception, importId, attempt);
                if (attempt < Attempts)
                {
                    await Task.Delay(Rest, cancellationToken);
                    continue;
                }

                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<RunImport>().FailAsync(importId, cancellationToken);
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(700, LogLevel.Error, "Round of imports failed.")]
        public static partial void RoundFailed(ILogger logger, Exception exception);

        [LoggerMessage(701, LogLevel.Error, "Import {Import} failed, attempt {Attempt}.")]
        public static partial void Failed(ILogger logger, Exception exception, Guid import, int attempt);
    }
}
