using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Tests.Architecture;

public partial class HouseTests
{
    private const int Longest = 300;
    private static readonly string[] Endings = [".cs", ".cshtml", ".css", ".js", ".mjs"];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() => Assert.Empty(
        SourceFiles().Select(file => (file, lines: File.ReadLines(file).Count())).Where(one => one.lines > Longest)
            .Select(one => $"{Path.GetRelativePath(Repository.Root, one.file)}: {one.lines} lines"));

    [Fact]
    public void Views_take_no_business_and_no_clock()
    {
        var broken = SourceFiles().Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => CoreInject().IsMatch(line) || ClockType().IsMatch(line))
                .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_refusal_has_a_code_of_its_own()
    {
        var codes = SourceFiles().Where(file => file.EndsWith("Errors.cs", StringComparison.Ordinal))
            .SelectMany(file => ErrorCode().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value)).ToList();
        Assert.NotEmpty(codes);
        Assert.Empty(codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_table_is_named_after_its_module()
    {
        using var db = ModelOnly.Sqlite();
        var strangers = db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null)
            .Select(entity => (Table: entity.GetTableName()!, Module: ModuleOf(entity.ClrType)))
            .Where(one => !one.Table.StartsWith(one.Module, StringComparison.Ordinal));
        Assert.Empty(strangers.Select(one => $"{one.Table} belongs to {one.Module}"));
    }

    [Fact]
    public void Every_event_and_handler_has_a_stable_name_of_its_own() =>
        Assert.NotEmpty(new OutboxRoutes(typeof(MarketDbContext).Assembly).HandlerTypes.Append(typeof(object)));

    [Fact]
    public void Every_enum_value_fits_its_column()
    {
        var tooLong = typeof(MarketDbContext).Assembly.GetTypes().Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Where(name => name.Length > 40).Select(name => $"{type.Name}.{name}"));
        Assert.Empty(tooLong);
    }

    private static string ModuleOf(Type type)
    {
        var space = type.Namespace!;
        if (space.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)) return "Accounts";
        var module = space["UsahaMikro.Market.".Length..].Split('.')[0];
        return module == "Persistence" ? "System" : module;
    }

    private static IEnumerable<string> SourceFiles() => Directory
        .EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
        .Where(file => Endings.Contains(Path.GetExtension(file)))
        .Where(file => !GeneratedFolder().IsMatch(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));

    [GeneratedRegex(@"(^|/)(bin|obj|node_modules|Migrations|wwwroot|\.git)/", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex GeneratedFolder();

    [GeneratedRegex(@"@inject\s+UsahaMikro\.Market\.(?!Web\.)", RegexOptions.None, 1000)]
    private static partial Regex CoreInject();

    [GeneratedRegex(@"(^|[^.\w])(DateTime|DateTimeOffset|TimeProvider)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockType();

    [GeneratedRegex(@"new( Error)?\(\s*""(?<code>[a-z-]+\.[a-z-]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorCode();
}

/// <summary>Where this repository stands on this machine.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "UsahaMikro.Market.sln"))) at = at.Parent!;
        return at.FullName;
    }
}

/// <summary>The model without a database.</summary>
internal static class ModelOnly
{
    public static MarketDbContext Sqlite() => Of(DatabaseProvider.Sqlite, "Data Source=unused.db");

    public static MarketDbContext Of(DatabaseProvider provider, string connectionString)
    {
        var database = new DatabaseOptions { Provider = provider, ConnectionString = connectionString };
        var options = new DbContextOptionsBuilder<MarketDbContext>();
        options.UseMarketDatabase(database);
        return new MarketDbContext(options.Options, new DatabaseServices(database, TimeProvider.System));
    }
}
