using Microsoft.AspNetCore.Routing.Template;

namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>Tells whether an address has a page, so that layouts never link into nothing.</summary>
public sealed class KnownPages(EndpointDataSource endpoints)
{
    private readonly Lazy<TemplateMatcher[]> _pages = new(() =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { Length: > 0 } text && !text.StartsWith("{*", StringComparison.Ordinal))
            .Select(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), [])),
    ]);

    public bool Has(string url)
    {
        var path = new PathString(url.Split('?', '#')[0]);
        return Array.Exists(_pages.Value, page => page.TryMatch(path, []));
    }
}
