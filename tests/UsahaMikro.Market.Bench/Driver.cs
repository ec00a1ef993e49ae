using System.Diagnostics;

namespace UsahaMikro.Market.Bench;

/// <summary>What one row of the table says. Times in milliseconds.</summary>
internal sealed record Figures(double Rate, double Median, double P95, double CpuPerRequest, int Failed);

/// <summary>Eight connections that ask one after another, as fast as they are answered.</summary>
internal static class Driver
{
    private const int Connections = 8;

    public static async Task<Figures> RunAsync(Server server, IReadOnlyList<string> addresses, TimeSpan span)
    {
        var (next, failed) = (-1, 0);
        var (since, cpu) = (Stopwatch.StartNew(), server.Cpu);
        var times = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1 };
            using var client = new HttpClient(handler) { BaseAddress = server.Address };
            var mine = new List<double>();
            while (since.Elapsed < span)
            {
                var asked = Stopwatch.GetTimestamp();
                var address = addresses[Interlocked.Increment(ref next) % addresses.Count];
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
                await answer.Content.CopyToAsync(Stream.Null);
                if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref failed);
                mine.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return mine;
        })));
        var all = times.SelectMany(one => one).Order().ToList();
        return new Figures(
            all.Count / since.Elapsed.TotalSeconds, all[all.Count / 2], all[all.Count * 95 / 100], (server.Cpu - cpu).TotalMilliseconds / all.Count, failed);
    }
}
