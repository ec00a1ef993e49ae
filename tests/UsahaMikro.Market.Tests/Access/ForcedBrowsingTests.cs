using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>The market as it runs in production.</summary>
public sealed class ProductionMarket : IAsyncLifetime
{
    public MarketApp App { get; } = new() { Differently = host => host.UseEnvironment("Production") };

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>What is not meant to be seen is not there, for visitors and for the highest officer .</summary>
public class ForcedBrowsingTests(ProductionMarket market) : IClassFixture<ProductionMarket>
{
    [Theory]
    [InlineData("/gaya")]
    [InlineData("/gaya/kantor")]
    [InlineData("/.git/config")]
    [InlineData("/.env")]
    [InlineData("/market.db")]
    [InlineData("/market.db-wal")]
    [InlineData("/data/market.db")]
    [InlineData("/search.db")]
    [InlineData("/appsettings.json")]
    [InlineData("/appsettings.Production.json")]
    [InlineData("/web.config")]
    [InlineData("/Program.cs")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/swagger/index.html")]
    [InlineData("/assets/site.js.map")]
    [InlineData("/assets/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    [InlineData("/gambar/objek/..%2f..%2fregulations.webp")]
    [InlineData("/backup.zip")]
    public async Task What_is_not_meant_to_be_seen_is_not_there(string path)
    {
        using var visitor = new Browser(market.App);
        using var toVisitor = await visitor.GetAsync(path);
        Assert.Equal("404", Answers.WordOf(toVisitor));

        var (_, email) = await market.App.PersonAsync(Role.SystemAdmin);
        using var admin = await market.App.SignedInAsync(email);
        using var toAdmin = await admin.GetAsync(path);
        Assert.Equal("404", Answers.WordOf(toAdmin));
    }

    [Fact]
    public void No_source_map_is_served() => Assert.Empty(
        market.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(file => file.Metadata.GetMetadata<StaticAssetDescriptor>() is not null && file.RoutePattern.RawText!.EndsWith(".map", StringComparison.Ordinal))
            .Select(file => file.RoutePattern.RawText));

    [Theory]
    [InlineData("TRACE")]
    [InlineData("TRACK")]
    [InlineData("CONNECT")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("PROPFIND")]
    public async Task Verbs_that_no_page_knows_are_answered_by_none(string verb)
    {
        using var browser = new Browser(market.App);
        foreach (var door in Door.Of(market.App).Where(door => door.Parameters.Count == 0 && door.Verb is not Door.AnyVerb))
        {
            using var answer = await browser.SendAsync(new HttpRequestMessage(new HttpMethod(verb), door.Pattern));
            Assert.True(Answers.WordOf(answer) is "404" or "405", $"{verb} {door.Pattern}: {Answers.WordOf(answer)}");
        }
    }
}
