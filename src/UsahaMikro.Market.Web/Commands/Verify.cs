using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Commands;

/// <summary>Checks every invariant (reliability.md §4): exit 1 and a line per breach.</summary>
internal static class Verify
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var broken = 0;
        foreach (var invariant in services.GetServices<IInvariant>())
        {
            var breaches = await invariant.BreachesAsync(CancellationToken.None);
            Console.WriteLine($"{(breaches.Count == 0 ? "utuh  " : "RUSAK ")} {invariant.Name}");
            foreach (var breach in breaches) Console.WriteLine($"       {breach}");
            broken += breaches.Count;
        }

        return broken == 0 ? 0 : 1;
    }
}
