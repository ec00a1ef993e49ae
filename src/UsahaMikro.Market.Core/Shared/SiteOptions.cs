namespace UsahaMikro.Market.Shared;

/// <summary>The address this market is known by. Section <c>Site</c>. Links in letters use it, never the Host header.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    public string BaseUrl { get; set; } = "http://localhost:5080";

    public Uri Base => new(BaseUrl.TrimEnd('/') + "/");

    public bool IsSecure => Base.Scheme == Uri.UriSchemeHttps;

    /// <summary>A public address needs TLS; only one's own machine may do without.</summary>
    public bool IsSound() =>
        Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    public string LinkTo(string path) => new Uri(Base, path.TrimStart('/')).AbsoluteUri;
}
