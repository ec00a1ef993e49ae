using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>One row of <c>docs/traceability.csv</c>: what a pasal demands, and where we stand with it.</summary>
internal sealed record TraceRow(int Row, string Pasal, string Demand, string Module, string Route, string Test, string State, string Issue);

/// <summary>The rules of the traceability table. Each returns what is broken, worded for the person who broke it.</summary>
internal static partial class TraceRules
{
    private const int Rows = 193;
    private const int LongestDemand = 120;
    private static readonly string[] States = ["done", "partial", "planned", "none"];
    private static readonly string[] Issues = ["3", "4", "5", "6", "7", "8", "later"];

    public static IReadOnlyList<TraceRow> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        Assert.Equal("row,pasal,demand,module,route,test,state,issue", lines[0]);
        return [.. lines.Skip(1).Select(line => Cells().Matches(line).Select(cell => cell.Groups["quoted"].Value + cell.Groups["plain"].Value).ToArray())
            .Select(cells => new TraceRow(
                int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]))];
    }

    public static IEnumerable<string> Broken(
        IReadOnlyCollection<TraceRow> rows, IReadOnlySet<string> routes, IReadOnlySet<string> tests, IReadOnlySet<string> modules) =>
        Uncounted(rows).Concat(rows.SelectMany(row => Broken(row, routes, tests, modules).Select(what => $"Row {row.Row} ({row.Pasal}): {what}")));

    private static IEnumerable<string> Uncounted(IReadOnlyCollection<TraceRow> rows)
    {
        var counts = rows.CountBy(row => row.Row).ToDictionary();
        foreach (var number in Enumerable.Range(1, Rows).Where(number => counts.GetValueOrDefault(number) != 1))
            yield return $"Row {number} stands {counts.GetValueOrDefault(number)} times.";
        foreach (var number in counts.Keys.Where(number => number is < 1 or > Rows)) yield return $"Row {number} is not one of the {Rows}.";
    }

    private static IEnumerable<string> Broken(
        TraceRow row, IReadOnlySet<string> routes, IReadOnlySet<string> tests, IReadOnlySet<string> modules)
    {
        var isBuilt = row.State is "done" or "partial";
        if (!States.Contains(row.State)) yield return $"state '{row.State}' is none of {string.Join(", ", States)}.";
        if (row.Pasal.Length == 0 || row.Demand.Length is 0 or > LongestDemand) yield return $"pasal or demand is empty, or the demand longer than {LongestDemand}.";
        if (row.State == "none" ? row.Issue.Length > 0 : !Issues.Contains(row.Issue)) yield return $"issue '{row.Issue}' is none of {string.Join(", ", Issues)}.";
        if (row.Module.Length == 0 && row.State != "none") yield return "no module.";

        foreach (var route in Parts(row.Route).Where(route => !routes.Contains(route))) yield return $"no endpoint has the route '{route}'.";
        foreach (var test in Parts(row.Test).Where(test => !tests.Contains(test))) yield return $"there is no test '{test}'.";
        if (isBuilt)
        {
            foreach (var module in Parts(row.Module).Where(module => !modules.Contains(module))) yield return $"there is no module '{module}'.";
            if (row.Route.Length == 0) yield return "built, but no route shows it.";
            if (row.State == "done" && row.Test.Length == 0) yield return "done, but no test proves it.";
        }
        else if (row.Route.Length + row.Test.Length > 0)
        {
            yield return $"{row.State}, but a route or a test is named.";
        }
    }

    [GeneratedRegex("(^|,)(\"(?<quoted>[^\"]*)\"|(?<plain>[^,\"]*))(?=,|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cells();

    private static string[] Parts(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

public class TraceabilityTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly IReadOnlySet<string> Tests = typeof(TraceabilityTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.Name}.{method.Name}"))
        .ToHashSet();

    private static readonly IReadOnlySet<string> Modules = typeof(MarketDbContext).Assembly.GetTypes()
        .Select(type => type.Namespace?.Split('.').ElementAtOrDefault(2)).OfType<string>().ToHashSet();

    [Fact]
    public void Every_row_of_the_requirements_stands_once_and_names_what_exists() =>
        Assert.Empty(TraceRules.Broken(Shipped(), Routes(), Tests, Modules));

    [Theory]
    [InlineData("done", "/tidak-ada", "TraceabilityTests.A_wrong_row_is_caught", "Accounts", "3", "no endpoint")]
    [InlineData("done", "/sehat", "TraceabilityTests.Never_written", "Accounts", "3", "no test")]
    [InlineData("done", "/sehat", "", "Accounts", "3", "no test proves")]
    [InlineData("partial", "", "", "Accounts", "3", "no route shows")]
    [InlineData("partial", "/sehat", "", "Unbuilt", "3", "no module")]
    [InlineData("planned", "/sehat", "", "Accounts", "4", "is named")]
    [InlineData("planned", "", "", "Accounts", "9", "issue")]
    [InlineData("almost", "", "", "Accounts", "4", "state")]
    public void A_wrong_row_is_caught(string state, string route, string test, string module, string issue, string complaint)
    {
        var rows = Shipped().Select(row => row.Row == 7 ? row with { State = state, Route = route, Test = test, Module = module, Issue = issue } : row);
        Assert.Contains(TraceRules.Broken([.. rows], Routes(), Tests, Modules), broken => broken.StartsWith("Row 7 ", StringComparison.Ordinal)
            && broken.Contains(complaint));
    }

    [Fact]
    public void A_missing_a_doubled_and_a_foreign_row_are_caught()
    {
        var rows = Shipped().Where(row => row.Row != 7).Append(Shipped()[0]).Append(Shipped()[0] with { Row = 194 });
        var broken = TraceRules.Broken([.. rows], Routes(), Tests, Modules).ToList();
        Assert.Contains("Row 7 stands 0 times.", broken);
        Assert.Contains("Row 1 stands 2 times.", broken);
        Assert.Contains("Row 194 is not one of the 193.", broken);
    }

    private static IReadOnlyList<TraceRow> Shipped() => TraceRules.Read(Path.Combine(Repository.Root, "docs", "traceability.csv"));

    private HashSet<string> Routes() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).ToHashSet();
}
