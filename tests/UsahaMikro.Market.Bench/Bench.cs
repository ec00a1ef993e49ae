using System.Diagnostics;
using System.Globalization;

namespace UsahaMikro.Market.Bench;

/// <summary>Drives market and floor with the same questions in turn and prints one table with ratios.</summary>
internal sealed class Bench(string web, string folder, int products, TimeSpan span)
{
    private static readonly string[] Rows = ["cari", "kategori", "produk", "saran", "aneh"];

    public async Task RunAsync()
    {
        Say($"{products} products, {span.TotalSeconds:0} s a row, 8 connections, {Environment.ProcessorCount} cores, load {Load()}");
        await FillAsync();
        var questions = Questions.Read(folder);
        using var floor = await Server.StartAsync(Environment.ProcessPath!, ["floor", folder], new Dictionary<string, string>());
        using var market = await Server.StartAsync("dotnet", [web], Settings());
        Say($"market ready after {market.StartedIn.TotalMilliseconds:0} ms (cold start to the first /siap)");
        await WaitForIndexAsync(market, questions);

        Say($"{"row",-10} {"floor/s",9} {"market/s",9} {"ratio",6} {"p50 ms",8} {"p95 ms",8} {"CPU ms",8} {"floor CPU",9} {"failed",7}");
        foreach (var row in Rows)
        {
            await Driver.RunAsync(market, questions.Of(row), TimeSpan.FromSeconds(2));
            var ours = await Driver.RunAsync(market, questions.Of(row), span);
            var bare = row is "saran" or "aneh" ? null : await Driver.RunAsync(floor, questions.Of(row), span);
            Say($"{row,-10} {bare?.Rate ?? 0,9:0} {ours.Rate,9:0} {(bare is null ? 0 : ours.Rate / bare.Rate),6:0.00} {ours.Median,8:0.0} {ours.P95,8:0.0} {ours.CpuPerRequest,8:0.00} {bare?.CpuPerRequest ?? 0,9:0.00} {ours.Failed,7}");
        }

        Say($"memory under load: market {market.ResidentMegabytes} MB, floor {floor.ResidentMegabytes} MB; load {Load()}");
    }

    private async Task FillAsync()
    {
        if (File.Exists(Path.Combine(folder, "questions.json"))) return;
        Directory.CreateDirectory(folder);
        var since = Stopwatch.StartNew();
        using (await Server.StartAsync("dotnet", [web], Settings()))
        {
            // The demo is the mould; once ready it holds its sellers and products.
        }

        Catalogue.Fill(folder, products);
        foreach (var file in Directory.EnumerateFiles(folder, "search.db*")) File.Delete(file);
        Say($"filled in {since.Elapsed.TotalSeconds:0} s");
    }

    private static async Task WaitForIndexAsync(Server market, Questions questions)
    {
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = market.Address };
        var since = Stopwatch.StartNew();
        while ((await client.GetStringAsync(new Uri(questions.Of("cari")[0], UriKind.Relative))).Contains("sedang disusun ulang", StringComparison.Ordinal)) await Task.Delay(250);
        Say($"index ready {since.Elapsed.TotalSeconds:0.0} s after that");
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Database__ConnectionString"] = $"Data Source={Path.Combine(folder, "market.db")}",
        ["Storage__Folder"] = Path.Combine(folder, "files"),
        ["Search__File"] = Path.Combine(folder, "search.db"),
        ["Mail__Folder"] = Path.Combine(folder, "mail"),
        ["Pii__KeyFile"] = Path.Combine(folder, "pii.key"),
        ["Demo__History"] = "false",
    };

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
