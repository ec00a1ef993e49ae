using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>One instruction of a Dockerfile, its continued lines joined.</summary>
internal sealed record DockerStep(string Verb, string Rest);

/// <summary>What the container files say. There is no engine here to run them, so they are read instead.</summary>
internal static partial class ContainerFiles
{
    public static IReadOnlyList<DockerStep> Dockerfile(string text)
    {
        var lines = text.Split('\n').Where(line => !line.TrimStart().StartsWith('#'));
        var joined = Continued().Replace(string.Join('\n', lines), " ");
        return [.. joined.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', 2)).Select(parts => new DockerStep(parts[0], parts[1].Trim()))];
    }

    /// <summary>Sources of COPY that must stand in the repository; those from an earlier stage do not.</summary>
    public static IEnumerable<string> CopiedPaths(IEnumerable<DockerStep> steps) => steps
        .Where(step => step.Verb == "COPY" && !step.Rest.StartsWith("--from", StringComparison.Ordinal))
        .SelectMany(step => step.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipLast(1));

    /// <summary>The document with anchors and merges resolved.</summary>
    public static Dictionary<object, object> Compose(string text) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(new MergingParser(new Parser(new StringReader(text))));

    public static Dictionary<object, object> Map(object? node) => (Dictionary<object, object>)(node ?? new Dictionary<object, object>());

    public static IReadOnlyList<string> List(object? node) => node switch
    {
        List<object> items => [.. items.Select(item => (string)item)],
        string one => [one],
        _ => [],
    };

    public static IReadOnlyDictionary<string, string> Environment(Dictionary<object, object> service) =>
        Map(service.GetValueOrDefault("environment")).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value);

    /// <summary>A secret must come from outside, and its absence must stop the start: <c>${NAME:?}</c>.</summary>
    public static IEnumerable<string> SecretLiterals(IReadOnlyDictionary<string, string> environment) => environment
        .Where(one => SecretName().IsMatch(one.Key) && !one.Key.EndsWith("File", StringComparison.Ordinal) && !Required().IsMatch(one.Value)
            || InlinePassword().Matches(one.Value).Any(found => !Required().IsMatch(found.Groups["value"].Value))
            || one.Value.Contains(":-", StringComparison.Ordinal))
        .Select(one => $"{one.Key} holds a secret, or a default for one.");

    [GeneratedRegex(@"\\\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();

    [GeneratedRegex("password|secret|token|master_key", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    // Compose fills in the whole file before it looks at profiles: what only a profile needs may be missing there, where the service itself refuses to start without.
    [GeneratedRegex(@"^\$\{([A-Z_]+:\?|MEILI_MASTER_KEY-)\}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Required();

    [GeneratedRegex("(Password|Pwd)=(?<value>[^;]*)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InlinePassword();
}
