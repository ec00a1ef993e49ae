using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace UsahaMikro.Market.Documents.Data;

internal enum VipsOutcome { Made, Refused, Missing }

/// <summary>
/// One run of libvips' own program with bounded memory, processor time and patience, and with all loaders but those of
/// plain photos switched off: an image made to break a decoder breaks nothing of ours. Arguments are never read by a shell.
/// </summary>
internal sealed partial class Vips(ILogger<Vips> logger)
{
    private const int CommandNotFound = 127;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly string[] Bounds = ["--as=2147483648", "--cpu=10", "--core=0", "vips"];

    /// <param name="isOwnDrawing">SVG that we wrote ourselves; its loader stays off for all that came from outside.</param>
    public async Task<VipsOutcome> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken, bool isOwnDrawing = false)
    {
        using var process = Start(folder, arguments, isOwnDrawing);
        if (process is null) return VipsOutcome.Missing;

        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            Log.TooSlow(logger, Patience.TotalSeconds);
            return VipsOutcome.Refused;
        }

        if (process.ExitCode == 0) return VipsOutcome.Made;
        Log.Refused(logger, process.ExitCode, await complaint);
        return process.ExitCode is CommandNotFound ? VipsOutcome.Missing : VipsOutcome.Refused;
    }

    private static Process? Start(string folder, IEnumerable<string> arguments, bool isOwnDrawing)
    {
        var start = new ProcessStartInfo("prlimit", [.. Bounds, .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false };
        if (!isOwnDrawing) start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment["MALLOC_ARENA_MAX"] = "1";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(410, LogLevel.Information, "Pengolah gambar menolak ({ExitCode}): {Complaint}")]
        public static partial void Refused(ILogger logger, int exitCode, string complaint);

        [LoggerMessage(411, LogLevel.Warning, "Pengolah gambar dihentikan setelah {Seconds} detik.")]
        public static partial void TooSlow(ILogger logger, double seconds);
    }
}
