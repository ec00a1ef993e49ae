using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using UsahaMikro.Market.Tests.Architecture;

namespace UsahaMikro.Market.Tests.Faults;

/// <summary>The real program in a process of its own on a real port, with demo data, that can be killed and started again.</summary>
internal sealed class RealMarket(string folder) : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");
    public string Database => Path.Combine(folder, "market.db");

    public async Task StartAsync()
    {
        _process = Process.Start(StartInfo("--urls", Address.ToString()))!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        using var handler = new SocketsHttpHandler();
        using var client = new HttpClientLease(handler, Address).Client;
        var since = Stopwatch.StartNew();
        while (!await IsReadyAsync(client))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The market ended with {_process.ExitCode} at start.");
            if (since.Elapsed > StartLimit) throw new TimeoutException("The market did not become ready.");
            await Task.Delay(50);
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs a command of the program to its end; the exit code and what it printed.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string command)
    {
        using var process = Process.Start(StartInfo(command))!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    public void Dispose()
    {
        if (_process is null) return;
        _process.Kill();
        _process.Dispose();
    }

    private ProcessStartInfo StartInfo(params string[] arguments)
    {
        var web = Path.Combine(Repository.Root, "src", "UsahaMikro.Market.Web");
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var dll = Path.Combine(web, "bin", configuration, "net10.0", "UsahaMikro.Market.Web.dll");
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments, "--contentRoot", web])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Demo__History"] = "false";
        start.Environment["Market__SeedFolder"] = Path.Combine(Repository.Root, "seed");
        start.Environment["Database__ConnectionString"] = $"Data Source={Database}";
        start.Environment["Storage__Folder"] = Path.Combine(folder, "files");
        start.Environment["Search__File"] = Path.Combine(folder, "search.db");
        start.Environment["Mail__Folder"] = Path.Combine(folder, "mail");
        start.Environment["RateLimits__SignIn"] = "100000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        return start;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/siap", UriKind.Relative));
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A client without redirects or cookies of its own.</summary>
internal sealed class HttpClientLease(SocketsHttpHandler handler, Uri address)
{
#pragma warning disable RS0030 // a test outside the application has no factory
    public HttpClient Client { get; } = new(handler, disposeHandler: false) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
#pragma warning restore RS0030
}
