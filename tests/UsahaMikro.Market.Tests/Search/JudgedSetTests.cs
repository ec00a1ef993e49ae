using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Seeding;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>How good the search is, over the demo catalogue: the method stands in <c>docs/search.md</c>.</summary>
public class JudgedSetTests
{
    private const double Least = 0.85;
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_look_for_stands_at_the_top()
    {
        await using var app = new MarketApp { Differently = builder => builder.UseSetting("Demo:History", "false") };
        await app.InitializeAsync();
        await app.InScopeAsync(services => services.GetRequiredService<SeedDemo>().ExecuteAsync(_ => { }, Stop));
        await app.FollowSearchAsync();

        var (queries, catalogue) = (JudgedQuery.All(), await app.InScopeAsync(CatalogueAsync));
        Assert.True(queries.Count >= 150, $"{queries.Count} judged queries");
        var results = new List<(JudgedQuery Query, double Ndcg, double Recall, string Top)>();
        foreach (var query in queries)
        {
            var page = await app.InScopeAsync(services =>
                services.GetRequiredService<ISearchIndex>().SearchAsync(new SearchRequest { Text = query.Text, PageSize = 24 }, Stop));
            var grades = catalogue.ToDictionary(product => product.Product.Id, query.GradeOf);
            var relevant = grades.Values.Count(grade => grade >= 2);
            var found = page.Ids.Count(id => grades[id] >= 2);
            results.Add((
                query, query.HasAnswer ? query.Ndcg(page.Ids.Select(id => grades[id]), grades.Values) : page.Total == 0 ? 1 : 0,
                relevant == 0 ? 1 : (double)found / Math.Min(relevant, 24),
                string.Join(" | ", page.Ids.Take(4).Select(id => $"{catalogue.First(one => one.Product.Id == id).Product.Name}:{grades[id]}"))));
        }

        Print(results);
        Assert.True(results.Average(one => one.Ndcg) >= Least, $"nDCG@10 {results.Average(one => one.Ndcg):0.000}");
    }

    private static void Print(IReadOnlyList<(JudgedQuery Query, double Ndcg, double Recall, string Top)> results)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"embedded: {results.Count} queries, nDCG@10 {results.Average(one => one.Ndcg):0.000}, recall@24 {results.Average(one => one.Recall):0.000}"));
        foreach (var kind in results.GroupBy(one => one.Query.Kind))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {kind.Key,-10} {kind.Count(),4}  {kind.Average(one => one.Ndcg):0.000}  {kind.Average(one => one.Recall):0.000}"));
        foreach (var (query, ndcg, recall, top) in results.Where(one => one.Ndcg < 0.9).OrderBy(one => one.Ndcg))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ndcg:0.00} {recall:0.00} {query.Text} → {top}"));
    }

    private static async Task<IReadOnlyList<JudgedProduct>> CatalogueAsync(IServiceProvider services)
    {
        var products = await services.GetRequiredService<IProductFeed>().AfterAsync(null, 1000, Stop);
        var sellers = await services.GetRequiredService<ISellerRegistry>().CardsAsync([.. products.Select(product => product.SellerId).Distinct()], Stop);
        var areas = services.GetRequiredService<IAreaBook>();
        return [.. products.Select(product => new JudgedProduct(
            product, sellers[product.SellerId].Name, areas.KecamatanName(sellers[product.SellerId].KecamatanCode)))];
    }
}
