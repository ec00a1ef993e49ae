namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>Too many writers at once: the user is asked to try again, nothing was written.</summary>
public sealed class WriteGateTimeoutException() : Exception("No writer's turn came in time.");

/// <summary>
/// First come, first served: SQLite has one writer, and its own waiting starves the unlucky (reliability.md Z3).
/// On an engine with the WAL-reset bug a turn also holds a shared lock file, so that no process checkpoints meanwhile.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly Lock _sync = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private readonly TimeSpan _limit;
    private readonly string? _lockFile;
    private readonly bool _open;
    private bool _taken;

    private WriteGate(bool open, TimeSpan limit, string? lockFile)
    {
        _open = open;
        _limit = limit;
        _lockFile = lockFile;
    }

    public static WriteGate For(DatabaseOptions options) => options.Provider is DatabaseProvider.Sqlite
        ? new(open: false, TimeSpan.FromSeconds(options.WriteWaitSeconds),
            SqliteEngine.IsGuarded ? SqliteEngine.FileOf(options.ConnectionString) + ".gate" : null)
        : new(open: true, TimeSpan.Zero, null);

    /// <summary>Waits for the turn; dispose to pass it on.</summary>
    /// <exception cref="WriteGateTimeoutException">The limit ran out.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken, bool alone = false)
    {
        if (_open) return new Turn(null, null);

        TaskCompletionSource? place = null;
        lock (_sync)
        {
            if (_taken) _waiting.Enqueue(place = new(TaskCreationOptions.RunContinuationsAsynchronously));
            else _taken = true;
        }

        if (place is not null)
        {
            try
            {
                await place.Task.WaitAsync(_limit, cancellationToken);
            }
            catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
            {
                // The turn may have come in the same instant; then it is passed on.
                if (!place.TrySetCanceled(CancellationToken.None)) Pass();
                if (exception is TimeoutException) throw new WriteGateTimeoutException();
                throw;
            }
        }

        try
        {
            return new Turn(this, _lockFile is null ? null : await LockAsync(_lockFile, alone, cancellationToken));
        }
        catch
        {
            Pass();
            throw;
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            while (_waiting.TryDequeue(out var place)) place.TrySetCanceled();
        }
    }

    private async Task<FileStream> LockAsync(string file, bool alone, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(5))
        {
            try
            {
                return alone
                    ? new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1)
                    : new FileStream(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read, 1);
            }
            catch (IOException) when (waited < _limit)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
            }
            catch (IOException)
            {
                throw new WriteGateTimeoutException();
            }
        }
    }

    private void Pass()
    {
        lock (_sync)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult()) return;
            }

            _taken = false;
        }
    }

    private sealed class Turn(WriteGate? gate, FileStream? file) : IDisposable
    {
        private bool _over;

        public void Dispose()
        {
            if (_over) return;
            _over = true;
            file?.Dispose();
            gate?.Pass();
        }
    }
}
