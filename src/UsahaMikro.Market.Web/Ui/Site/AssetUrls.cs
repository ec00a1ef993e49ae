using Microsoft.AspNetCore.StaticAssets;

namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>Addresses of our assets with their fingerprint, so that browsers keep them for ever.</summary>
public sealed class AssetUrls(EndpointDataSource endpoints)
{
    private readonly Lazy<Dictionary<string, string>> _urls = new(() => Fingerprinted(endpoints));

    public string this[string name] => _urls.Value.GetValueOrDefault("assets/" + name, "/assets/" + name);

    private static Dictionary<string, string> Fingerprinted(EndpointDataSource endpoints)
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()))
        {
            var label = asset?.Properties.FirstOrDefault(property => property.Name == "label")?.Value;
            if (label is not null) urls[label] = "/" + asset!.Route;
        }

        return urls;
    }
}
