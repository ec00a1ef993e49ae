using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>What search engines read of a page (schema.org).</summary>
public static class StructuredData
{
    private const string Vocabulary = "https://schema.org";

    public static string Crumbs(IReadOnlyList<Crumb> crumbs, string path, SiteUrls urls) => SiteUrls.Json(CrumbList(crumbs, path, urls, alone: true));

    public static string Graph(params IReadOnlyList<Dictionary<string, object>> things) =>
        SiteUrls.Json(new Dictionary<string, object> { ["@context"] = Vocabulary, ["@graph"] = things });

    public static Dictionary<string, object> CrumbList(IReadOnlyList<Crumb> crumbs, string path, SiteUrls urls, bool alone = false)
    {
        var list = Thing("BreadcrumbList", ("itemListElement", crumbs.Select((crumb, at) => Thing(
            "ListItem", ("position", at + 1), ("name", crumb.Text), ("item", urls.Of(crumb.Url ?? path)))).ToArray()));
        if (alone) list["@context"] = Vocabulary;
        return list;
    }

    public static Dictionary<string, object> Thing(string type, params IEnumerable<(string Name, object? Value)> values)
    {
        var thing = new Dictionary<string, object> { ["@type"] = type };
        foreach (var (name, value) in values)
        {
            if (value is not null and not "") thing[name] = value;
        }

        return thing;
    }
}
