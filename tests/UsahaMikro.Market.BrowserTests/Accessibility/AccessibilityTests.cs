using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace UsahaMikro.Market.BrowserTests.Accessibility;

/// <summary>Goes through the pages of one person.</summary>
public abstract class PagesOf(MarketSite site)
{
    protected MarketSite Site { get; } = site;

    protected async Task LookAtAsync(string who)
    {
        await using var visit = await Site.VisitAsync();
        if (who != SamplePages.Guest) await visit.SignInAsync(who);
        var found = new List<string>();
        foreach (var sample in SamplePages.All.Where(page => page.Who == who))
        {
            var address = Site.Things.Fill(sample.Address);
            var answer = await visit.Page.GotoAsync(address);
            if (answer!.Status != sample.Status || new Uri(answer.Url).PathAndQuery != address) found.Add($"{address} answers {answer.Status} at {answer.Url}");
            found.AddRange((await PageAudit.LookAsync(visit.Page)).Select(what => $"{sample.Route}: {what}"));
            // Chromium reports an error page as a failed resource, which is what was asked for.
            found.AddRange(visit.TakeComplaints().Where(complaint => sample.Status == 200 || !complaint.Contains($"status of {sample.Status}", StringComparison.Ordinal)));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}

/// <summary>Those whose baskets and orders the journeys use too: one after the other with them.</summary>
[Collection(Lanes.Journeys)]
public class BuyerPagesTests(MarketSite site) : PagesOf(site)
{
    public static TheoryData<string> Buyers => [.. SamplePages.Buyers];

    [Theory]
    [MemberData(nameof(Buyers))]
    public async Task Every_page_of_a_buyer_can_be_used_by_everyone(string who)
    {
        await Site.Things.FillBasketAsync();
        await LookAtAsync(who);
    }
}

public class AccessibilityTests(MarketSite site) : PagesOf(site)
{
    public static TheoryData<string> Everyone => [.. SamplePages.All.Select(page => page.Who).Distinct().Except(SamplePages.Buyers)];

    [Theory]
    [MemberData(nameof(Everyone))]
    public Task Every_page_can_be_used_by_everyone(string who) => LookAtAsync(who);

    /// <summary>Who, the page with the form, and the button that sends it as it stands, which is refused.</summary>
    public static TheoryData<string, string, string> Refusals => new()
    {
        { SamplePages.Guest, "/masuk", "Masuk" },
        { Personas.Seller.OfFurniture, "/usaha/produk/baru", "Simpan draf" },
        { Personas.DinasOfficer.Name, "/dinas/pelaku-usaha/baru", "Kirim untuk diperiksa" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refused_form_can_be_used_by_everyone(string who, string address, string button)
    {
        await using var visit = await Site.VisitAsync();
        if (who != SamplePages.Guest) await visit.SignInAsync(who);
        await visit.GoAsync(address);
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await visit.SeesAsync(visit.Page.Locator("main [aria-invalid=true]").First);

        Assert.Empty(await PageAudit.LookAsync(visit.Page));
    }

    [Fact]
    public async Task The_page_between_password_and_code_can_be_used_by_everyone()
    {
        await using var visit = await Site.VisitAsync();
        var (email, password) = await Site.Things.SomeoneWithCodeAsync();
        await visit.GoAsync("/masuk");
        await visit.WriteAsync("E-mail", email);
        await visit.WriteAsync("Kata sandi", password);
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await visit.SeesAsync(visit.Page.GetByLabel("Kode").First);

        Assert.EndsWith("/masuk/kode", new Uri(visit.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Empty(await PageAudit.LookAsync(visit.Page));
    }

    [Fact]
    public async Task Every_page_of_the_route_table_is_looked_at()
    {
        await using var visit = await Site.VisitAsync();
        var routes = Site.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
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
        await using var visit = await Site.VisitAsync();
        await visit.Page.SetContentAsync("<html><body><h1>Satu</h1><h1>Dua</h1><img src='data:,'><p style='inline-size:2000px;color:#ccc'>Pudar</p>"
            + "<style>@media (min-width: 500px) { nav { display: none } }</style><nav><a href='#' style='color:#ddd'>Menu telepon</a></nav></body></html>");

        var found = await PageAudit.LookAsync(visit.Page);

        foreach (var mistake in new[] { "names no language", "no title", "2 h1", "scrolls sideways", "image-alt", "Light, 1280 px: color-contrast", "Light, 360 px: color-contrast", "Dark, 360 px: color-contrast" })
            Assert.Contains(found, what => what.Contains(mistake, StringComparison.Ordinal));
    }
}
