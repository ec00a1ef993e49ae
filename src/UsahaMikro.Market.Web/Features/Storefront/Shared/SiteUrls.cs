using System.Text.Json;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Full addresses, from the configured name and never from the Host header.</summary>
public sealed class SiteUrls(IOptions<SiteOptions> site)
{
    public string Of(string path) => site.Value.LinkTo(path);

    /// <summary>Structured data as JSON; <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped, so it can stand in a page.</summary>
    public static string Json(object data) => JsonSerializer.Serialize(data);
}
