using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Commands;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>What the papers say is true of the code.</summary>
public partial class DocumentTests
{
    private static readonly string Readme = Text("README.md");

    [Fact]
    public void The_table_of_settings_has_every_setting_with_its_default()
    {
        var table = SettingRow().Matches(Readme).ToDictionary(row => row.Groups["key"].Value, row => row.Groups["default"].Value);
        Assert.Equal(Settings.All.OrderBy(one => one.Key, StringComparer.Ordinal), table.OrderBy(one => one.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void No_setting_is_read_that_the_table_does_not_know()
    {
        var read = Sources().SelectMany(source => ReadSetting().Matches(source).Select(found => found.Groups["key"].Value)).ToHashSet();
        Assert.NotEmpty(read);
        Assert.Empty(read.Except(Settings.All.Keys));
        Assert.Empty(Settings.ReadDirectly.Keys.Except(read));
    }

    [Fact]
    public void The_readme_names_every_command()
    {
        var commands = (System.Collections.IDictionary)typeof(MarketCommands).GetField("Commands", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.All(commands.Keys.Cast<string>(), command => Assert.Matches($"(?m)^\\| `{command}[` ]", Readme));
    }

    [Fact]
    public void The_readme_names_every_demo_account_and_no_other()
    {
        var people = DemoUser().Matches(Text("seed/demo/people.json")).Select(found => found.Groups["name"].Value);
        var named = DemoRow().Matches(Readme).Select(found => found.Groups["name"].Value);
        Assert.Equal(people.Order(), named.Order());
    }

    [Fact]
    public void Every_role_that_opens_pages_can_be_tried_in_the_demo()
    {
        var roles = JsonSerializer.Deserialize<List<DemoPerson>>(Text("seed/demo/people.json"), JsonSerializerOptions.Web)!.Select(person => person.Role);
        Assert.Empty(Policies.Roles.Values.SelectMany(one => one).Distinct().Except(roles));
    }

    [Fact]
    public void Every_role_and_every_module_has_its_word_in_the_glossary()
    {
        var terms = GlossaryTerm().Matches(Text("docs/glossary.md")).Select(found => found.Groups["term"].Value).ToHashSet();
        var wanted = Enum.GetNames<Role>().Concat(Enum.GetNames<OrganisationKind>()).Concat(Enum.GetNames<BusinessScale>())
            .Concat(ModuleRules.Doors.Keys);
        Assert.Empty(wanted.Except(terms));
    }

    [Fact]
    public void Every_term_of_the_glossary_is_used_in_the_code()
    {
        var code = string.Concat(Sources());
        var terms = GlossaryTerm().Matches(Text("docs/glossary.md")).Select(found => found.Groups["term"].Value).ToList();
        Assert.NotEmpty(terms);
        Assert.DoesNotContain(terms, term => !Regex.IsMatch(code, $@"\b{term}\b", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void Every_link_between_papers_leads_somewhere()
    {
        var papers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md")).ToList();
        var dead = papers.SelectMany(paper => Link().Matches(File.ReadAllText(paper)).Select(found => found.Groups["path"].Value)
            .Where(path => !path.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(paper)!, path)))
            .Select(path => $"{Path.GetFileName(paper)}: {path}"));
        Assert.Empty(dead);
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap_and_say_what_follows()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, files.Count).Select(number => $"{number:000}"), files.Select(file => Path.GetFileName(file)[..3]));
        Assert.All(files, file => Assert.All(["## Context", "## Decision", "## Consequences"], part => Assert.Contains(part, File.ReadAllText(file))));
    }

    [Fact]
    public void Every_suppressed_advisory_is_accepted_in_writing()
    {
        var suppressed = SuppressedAdvisory().Matches(Text("Directory.Build.props") + Text("Directory.Packages.props")).Select(found => found.Groups["id"].Value);
        var accepted = Text("docs/security/accepted.md");
        Assert.All(suppressed, id => Assert.Contains(id, accepted));
        Assert.DoesNotMatch("NoWarn.*NU190", Text("Directory.Build.props"));
    }

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Built().IsMatch(file.Replace('\\', '/'))).Select(File.ReadAllText);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"^\| `(?<key>[A-Za-z]+(:[A-Za-z]+)?)` \| (`(?<default>[^`]*)`|–) \|", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    [GeneratedRegex("onfiguration>?(\\(\\))?(\\.(GetValue|GetSection)\\(|\\[)\"(?<key>[A-Za-z:]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ReadSetting();

    [GeneratedRegex("\"userName\": \"(?<name>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DemoUser();

    [GeneratedRegex(@"^\| `(?<name>[a-z0-9.-]+)` \| [^|]+ \| [^|]+ \|$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex DemoRow();

    [GeneratedRegex(@"^\| `(?<term>[A-Za-z]+)` \|", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex GlossaryTerm();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(#[^)]*)?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("NuGetAuditSuppress Include=\"(?<id>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SuppressedAdvisory();

    [GeneratedRegex("/(bin|obj|Migrations)/", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Built();
}
