using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace UsahaMikro.Market.BrowserTests.Accessibility;

public class AccessibilityTests(MarketSite site, DemoThings things) : IClassFixture<DemoThings>
{
    public static TheoryData<string> Everyone => [.. SamplePages.All.Select(page => page.Who).Distinct()];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Every_page_can_be_used_by_everyone(string who)
    {
        await using var visit = await site.VisitAsync();
        if (who != SamplePages.Guest) await visit.SignInAsync(who);
        var found = new List<string>();
        foreach (var sample in SamplePages.All.Where(page => page.Who == who))
        {
            var address = things.Fill(sample.Address);
            var answer = await visit.Page.GotoAsync(address);
            if (answer!.Status != sample.Status || new Uri(answer.Url).PathAndQuery != address) found.Add($"{address} answers {answer.Status} at {answer.Url}");
            found.AddRange((await PageAudit.LookAsync(visit.Page)).Select(what => $"{sample.Route}: {what}"));
            // Chromium reports an error page as a failed resource, which is what was asked for.
            found.AddRange(visit.TakeComplaints().Where(complaint => sample.Status == 200 || !complaint.Contains($"status of {sample.Status}", StringComparison.Ordinal)));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Every_page_of_the_route_table_is_looked_at()
    {
        await using var visit = await site.VisitAsync();
        var routes = site.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(route => route.RoutePattern.RawText!).Select(route => route.StartsWith('{') ? route : "/" + route.TrimStart('/')).ToHashSet();
        var known = SamplePages.All.Select(page => page.Route).Concat(SamplePages.NoPages.Keys).ToHashSet();

        Assert.Empty(routes.Except(known).Select(route => $"{route} has no line in SamplePages"));
        Assert.Empty(known.Except(routes).Select(route => $"{route} is no route any more"));
    }

    [Fact]
    public async Task A_planted_mistake_is_found()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync("<html><body><h1>Satu</h1><h1>Dua</h1><img src='data:,'><p style='inline-size:2000px;color:#ccc'>Pudar</p></body></html>");

        var found = await PageAudit.LookAsync(visit.Page);

        foreach (var mistake in new[] { "names no language", "no title", "2 h1", "scrolls sideways", "image-alt", "color-contrast" })
            Assert.Contains(found, what => what.Contains(mistake, StringComparison.Ordinal));
    }
}
