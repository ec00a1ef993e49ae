using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>Storefront, account and errors can be read in English, sentence by sentence. The law, and the forms that quote it, stay as they were enacted.</summary>
public partial class EnglishTests
{
    private static readonly string Features = Path.Combine(Repository.Root, "src", "UsahaMikro.Market.Web", "Features");
    private static readonly string[] Areas = ["Storefront", "Account"];

    // A registration is a declaration in the words of the regulation; who signs it signs Indonesian (decision 026).
    private static readonly string[] Indonesian = ["Account/SellerRegistration/"];

    // Called the same in both languages.
    private static readonly string[] Names = ["JSON", "CSV", "KBLI", "Halal", "PIRT", "PKRT", "SNI", "NIB", "OSS", "SIHALAL", "BPOM", "Dinas", "QR PNG", "QR SVG", "halal, SRG 11.e"];

    [Fact]
    public void Every_sentence_that_is_looked_up_has_its_english()
    {
        var known = Directory.EnumerateFiles(Features, "*.en.resx", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("data").Select(data => data.Attribute("name")!.Value)).ToHashSet(StringComparer.Ordinal);
        var asked = Files("*.cshtml").Concat(Files("*.cs")).SelectMany(file => Lookup().Matches(file.Text).Select(found => found.Groups["sentence"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.True(asked.Count > 200, "The test sees too few sentences.");
        Assert.Empty(asked.Except(known));
    }

    [Fact]
    public void No_sentence_of_a_page_stands_where_it_cannot_be_translated() =>
        Assert.Empty(Files("*.cshtml").Where(file => !Indonesian.Any(file.Name.StartsWith)).SelectMany(file => BareIn(file.Text).Select(words => $"{file.Name}: {words}")));

    [Theory]
    [InlineData("<p>Belum ada produk</p>", "Belum ada produk")]
    [InlineData("<field label=\"Nama usaha\" />", "Nama usaha")]
    [InlineData("<p>@T[\"Belum ada\"]</p>", null)]
    public void Planted_sentences_are_found(string page, string? words) => Assert.Equal(words is null ? [] : [words], BareIn(page));

    private static IEnumerable<string> BareIn(string page) =>
        Text().Matches(page).Concat(Labels().Matches(page)).Select(found => found.Groups["words"].Value.Trim())
            .Where(words => !Code().IsMatch(words) && !Names.Contains(words));

    private static IEnumerable<(string Name, string Text)> Files(string pattern) => Areas
        .SelectMany(area => Directory.EnumerateFiles(Path.Combine(Features, area), pattern, SearchOption.AllDirectories))
        .Select(file => (Path.GetRelativePath(Features, file).Replace('\\', '/'), File.ReadAllText(file)));

    [GeneratedRegex("""\b(T|t|texts|_texts)(\.\w+)?\["(?<sentence>[^"\\]+)"[\],]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Lookup();

    [GeneratedRegex(">(?<words>[^<>@{}]*[A-Za-z]{3}[^<>@{}]*)<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Text();

    [GeneratedRegex(@"\b(label|title|text|placeholder|help|caption|aria-label|alt)=""(?<words>[^""@]*[A-Za-z]{3}[^""@]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Labels();

    [GeneratedRegex(@"[=;&|()]", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
