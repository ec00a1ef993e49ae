using System.Text;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>1,500 requests that no page would send: none breaks the market, none reaches another's rows (H-01).</summary>
public class HostileRequestTests(AccessStage stage) : IClassFixture<AccessStage>
{
    private const int Seed = 20260615;
    private const int Each = 250;
    private static readonly string[] Attackers = [Persona.Anonymous, "pp", "ppk", "penjual", "adminpd", "dinas"];

    [Fact]
    public async Task No_hostile_request_is_answered_500_or_changes_anothers_rows()
    {
        var visits = new List<Visit>();
        foreach (var name in Attackers) visits.Add(await stage.VisitAsync(name));
        var before = await stage.App.RowsOfAsync(stage.Second);
        var broken = new List<string>();
        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var visit in visits)
        {
            foreach (var (verb, url, body) in await new HostileRequests(stage, Seed).MakeAsync(visit, Each))
            {
                using var answer = await SendAsync(visit, verb, url, body);
                var word = Answers.WordOf(answer);
                words[word] = words.GetValueOrDefault(word) + 1;
                if (word.StartsWith('5')) broken.Add($"{visit.Persona.Name}: {verb} {Cut(url)} {Cut(body)}: {word}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", words.Select(word => $"{word.Key}: {word.Value}")));
        Assert.Empty(broken);
        Assert.Equal(before, await stage.App.RowsOfAsync(stage.Second));
        foreach (var visit in visits.Skip(1)) Assert.True(await visit.Browser.IsSignedInAsync(), $"{visit.Persona.Name} was signed out on the way");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", 3_000, 1)]
    [InlineData("application/x-www-form-urlencoded", 1, 2_000)]
    [InlineData("multipart/form-data; boundary=", 1, 1)]
    [InlineData("multipart/form-data; boundary=x", 1, 1)]
    [InlineData("application/json", 1, 1)]
    [InlineData("text/plain", 1, 1)]
    public async Task A_body_that_is_no_form_is_refused(string type, int nameLength, int fields)
    {
        var visit = await stage.VisitAsync("pp");
        var body = string.Join('&', Enumerable.Range(0, fields).Select(at => $"{new string('n', nameLength)}{at}=1"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/instansi/keranjang/tambah") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await visit.Browser.SendAsync(request);
        Assert.Equal("400", Answers.WordOf(answer));
    }

    private static async Task<HttpResponseMessage> SendAsync(Visit visit, string verb, string url, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), url);
        if (body is not null) request.Content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded");
        return await visit.Browser.SendAsync(request);
    }

    private static string Cut(string? text) => text is null ? "" : text[(text.IndexOf('&', StringComparison.Ordinal) + 1)..] is var rest && rest.Length > 400 ? rest[..400] + "…" : rest;
}
