using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>What may and may not be in the repository.</summary>
public partial class RepositoryTests
{
    /// <summary>Written in halves, so that this file does not accuse itself.</summary>
    private static readonly string[] Forbidden =
    [
        "/wo" + "rk/", "/ho" + "me/[a-z]", "/Us" + "ers/[A-Za-z]", "/ro" + "ot/", @"[A-Z]:\\Us" + "ers", "-----BE" + "GIN [A-Z ]*PRIVATE KEY",
        "AK" + "IA[0-9A-Z]{16}", "gh" + "p_[0-9A-Za-z]{30}", "sk_" + "live_[0-9A-Za-z]{10}", "(Pass" + "word|Pwd)=[^;$\"{}' ]{3}",
    ];

    private static readonly string[] Pictures = [".webp", ".png", ".woff2", ".ico"];

    [Fact]
    public void The_house_rules_are_there() => Assert.All(
        [".editorconfig", "global.json", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", ".config/dotnet-tools.json", "LICENSE"],
        file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));

    [Fact]
    public void No_file_holds_a_machines_path_or_a_secret()
    {
        var files = Tracked().Where(file => !Pictures.Contains(Path.GetExtension(file))).ToList();
        Assert.True(files.Count > 100);
        Assert.Empty(files.SelectMany(file => Findings(file, File.ReadAllText(Path.Combine(Repository.Root, file)))));
    }

    [Theory]
    [InlineData("see /wo" + "rk/trees")]
    [InlineData("cp /ho" + "me/ani/market.db .")]
    [InlineData("Server=db;User Id=sa;Pass" + "word=Rahasia1")]
    [InlineData("-----BE" + "GIN RSA PRIVATE KEY-----")]
    public void A_planted_path_or_secret_is_caught(string text) => Assert.NotEmpty(Findings("planted", text));

    [Fact]
    public void Scripts_can_be_run()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in new[] { "test.sh", ".ci/run", ".ci/format", ".ci/add-migration" })
            Assert.True(File.GetUnixFileMode(Path.Combine(Repository.Root, file)).HasFlag(UnixFileMode.UserExecute), $"{file} is not executable.");
    }

    [Fact]
    public void Banned_symbols_exist_and_no_one_talks_the_analyzer_down()
    {
        var banned = File.ReadAllLines(Path.Combine(Repository.Root, "BannedSymbols.txt")).Where(line => line.Length > 0).Select(line => line.Split(';')[0]).ToList();
        Assert.Contains("P:System.DateTime.Now", banned);
        Assert.DoesNotContain(banned, id => !Exists(id));
        Assert.False(Exists("P:System.DateTime.Nou"));
        Assert.False(Exists("M:System.Threading.Thread.Sleep(System.String)"));

        var props = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains(props.Descendants("AdditionalFiles"), item => item.Attribute("Include")!.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Equal("true", props.Descendants("TreatWarningsAsErrors").Single().Value);
        // Only a test may pass by a ban, one place at a time, and it says why.
        var silenced = Tracked().Where(file => file != "tests/UsahaMikro.Market.Tests/Architecture/RepositoryTests.cs")
            .Where(file => file == ".editorconfig" || Path.GetExtension(file) is ".cs" or ".csproj" or ".props")
            .SelectMany(file => File.ReadLines(Path.Combine(Repository.Root, file)).Where(line => line.Contains("RS0030", StringComparison.Ordinal))
                .Where(line => !file.StartsWith("tests/", StringComparison.Ordinal) || !ExcusedBan().IsMatch(line)).Select(line => $"{file}: {line.Trim()}"));
        Assert.Empty(silenced);
    }

    private static IEnumerable<string> Findings(string file, string text) => Forbidden
        .SelectMany(pattern => Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(10)).Take(1).Select(found => $"{file}: {found.Value}…"));

    /// <summary>Compares a documentation id with the members of the running framework.</summary>
    private static bool Exists(string id)
    {
        var parts = DocumentationId().Match(id);
        var type = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(parts.Groups["type"].Value)).FirstOrDefault(found => found is not null);
        if (type is null) return false;
        var name = parts.Groups["member"].Value;
        if (id.StartsWith('P')) return type.GetProperty(name) is not null;
        var wanted = parts.Groups["parameters"].Value;
        System.Reflection.MethodBase[] methods = name == "#ctor" ? type.GetConstructors() : [.. type.GetMethods().Where(method => method.Name == name)];
        return methods.Any(method => string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType.FullName)) == wanted);
    }

    /// <summary>Git's list, or every file of an unpacked archive.</summary>
    private static IReadOnlyList<string> Tracked()
    {
        if (!Path.Exists(Path.Combine(Repository.Root, ".git")))
        {
            return [.. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(file => !Built().IsMatch(file))];
        }

        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. files.Where(file => File.Exists(Path.Combine(Repository.Root, file)))];
    }

    [GeneratedRegex(@"^[MP]:(?<type>[^(]+)\.(?<member>[^.(]+)(\((?<parameters>.*)\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentationId();

    [GeneratedRegex(@"^#pragma warning (disable RS0030 // \w.+|restore RS0030)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ExcusedBan();

    [GeneratedRegex("(^|/)(bin|obj|node_modules|artifacts)/", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Built();
}
