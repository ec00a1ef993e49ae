using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Web.Commands;

/// <summary>Builds the search index anew beside the live one, then swaps.</summary>
internal static class Reindex
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var count = await services.GetRequiredService<ISearchIndex>().ReindexAsync(CancellationToken.None);
        Console.WriteLine($"Indeks pencarian disusun ulang: {count} produk.");
        return 0;
    }
}
