using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace UsahaMikro.Market.Bench;

/// <summary>A process that answers HTTP, with what it costs.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private readonly Process _process;

    private Server(Process process, Uri address, TimeSpan startedIn) => (_process, Address, StartedIn) = (process, address, startedIn);

    public Uri Address { get; }

    public TimeSpan StartedIn { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    public static async Task<Server> StartAsync(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"));
        listener.Stop();

        IEnumerable<string> where = arguments is ["floor", ..] ? [address.ToString()]
            : ["--urls", address.ToString(), "--contentRoot", Path.GetFullPath(Path.Combine(Path.GetDirectoryName(arguments[0])!, "..", "..", ".."))];
        var start = new ProcessStartInfo(program, [.. arguments, .. where]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var since = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = address };
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited || since.Elapsed > Longest) throw new InvalidOperationException($"{program} did not become ready.");
            await Task.Delay(20);
        }

        return new Server(process, address, since.Elapsed);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/siap", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
