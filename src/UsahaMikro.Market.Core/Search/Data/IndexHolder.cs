using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Search.Data;

/// <summary>The live index of this process: loaded when first asked for, exchanged when another generation or day has come.</summary>
internal sealed class IndexHolder(IndexFile file, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _alone = new(1, 1);
    private LiveIndex? _live;

    /// <summary>Null when there is no file, or none that is whole.</summary>
    /// <exception cref="SqliteException">The file is damaged.</exception>
    public async Task<LiveIndex?> FindAsync(CancellationToken cancellationToken)
    {
        if (file.IsDamaged) return null;
        if (_live is { } live) return live;
        if (!file.IsThere) return null;
        await _alone.WaitAsync(cancellationToken);
        try
        {
            return _live ??= await LoadAsync(cancellationToken);
        }
        finally
        {
            _alone.Release();
        }
    }

    /// <summary>The live index as the file has it now; for the one who writes it.</summary>
    public async Task<LiveIndex> CurrentAsync(IndexState state, CancellationToken cancellationToken)
    {
        await _alone.WaitAsync(cancellationToken);
        try
        {
            if (_live is { } live && live.State == state && live.Today == clock.Today()) return live;
            var next = await LoadAsync(cancellationToken) ?? throw new InvalidOperationException("The index file was taken away.");
            var last = Interlocked.Exchange(ref _live, next);
            last?.Dispose();
            return next;
        }
        finally
        {
            _alone.Release();
        }
    }

    /// <summary>Forgets what was in memory; the file is damaged or gone.</summary>
    public void Drop() => Interlocked.Exchange(ref _live, null)?.Dispose();

    public void Dispose()
    {
        Drop();
        _alone.Dispose();
    }

    private async Task<LiveIndex?> LoadAsync(CancellationToken cancellationToken)
    {
        await using var index = await file.OpenAsync(create: false, cancellationToken);
        return await IndexFile.StateAsync(index, cancellationToken) is { } state
            ? await LiveIndex.LoadAsync(index, state, file.Open, LexiconFile.Shipped, clock.Today(), cancellationToken) : null;
    }
}
