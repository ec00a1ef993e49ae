using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>A verb and a pattern of the running application; files are left out.</summary>
internal sealed partial record Door(string Verb, string Pattern)
{
    /// <summary>Endpoints that answer every verb.</summary>
    public const string AnyVerb = "*";

    public bool IsPost => Verb == "POST";

    public IReadOnlyList<string> Parameters => [.. Parameter().Matches(Pattern).Select(found => found.Groups["name"].Value)];

    public override string ToString() => $"{Verb} {Pattern}";

    public static IReadOnlyList<Door> Of(MarketApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != "{**path:file}")
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [AnyVerb])
                .Select(verb => new Door(verb, "/" + Constraint().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "{${name}}"))))
            .Distinct().OrderBy(door => door.Pattern, StringComparer.Ordinal).ThenBy(door => door.Verb, StringComparer.Ordinal),
    ];

    // {id:guid} and {*path:nonfile} read {id} and {path}.
    [GeneratedRegex(@"\{\**(?<name>\w+)(:[^}]*)?\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
