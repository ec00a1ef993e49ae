using System.Diagnostics;
using UsahaMikro.Market.Tests.Accounts;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Every door with every kind of id, knocked at once by every persona; the facts look at what came back.</summary>
public sealed class AccessRun : IAsyncLifetime
{
    // What ends an account or a session comes last, so that the other doors are asked in the full state.
    private static readonly string[] Last =
        ["/{lineId}/hapus", "/penonaktifan", "/akun/sesi/akhir-lainnya", "/akun/peran", "/keluar"];

    private readonly AccessStage _stage = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Dictionary<(Door Door, IdKind Kind, string Persona), (string Word, string Page)> _answers = [];

    internal IReadOnlyList<Door> Doors { get; private set; } = [];

    /// <summary>Which of the stage's kinds of id each door can be asked with.</summary>
    internal IReadOnlyList<(Door Door, IdKind Kind)> Asked { get; private set; } = [];

    /// <summary>Rows of the second party around the first party's run, and the reverse.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Before, IReadOnlyList<string> After)> Untouched { get; private set; } = [];

    public TimeSpan Elapsed { get; private set; }

    internal int Count => _answers.Count;

    public async ValueTask InitializeAsync()
    {
        await _stage.InitializeAsync();
        Doors = Door.Of(_stage.App);
        Asked = [.. Doors.OrderBy(door => Array.FindIndex(Last, door.Pattern.EndsWith))
            .SelectMany(door => Enum.GetValues<IdKind>().Select(kind => (door, kind)))
            .Where(one => _stage.Addresses.Of(one.door, one.kind) is not null)];
        Untouched =
        [
            await KnockAsync(_stage.Second, Reach.None, Reach.First),
            await KnockAsync(_stage.First, Reach.Second),
        ];
        await KnockAsync(_stage.First, Reach.All);
        Elapsed = _watch.Elapsed;
    }

    internal string WordOf(Door door, IdKind kind, string persona) => _answers[(door, kind, persona)].Word;

    internal string PageOf(Door door, IdKind kind, string persona) => _answers[(door, kind, persona)].Page;

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task<(IReadOnlyList<string> Before, IReadOnlyList<string> After)> KnockAsync(Party watched, params Reach[] who)
    {
        var visits = new List<Visit>();
        foreach (var persona in Persona.All.Where(one => who.Contains(one.Reach))) visits.Add(await _stage.VisitAsync(persona.Name));
        await _stage.App.DrainOutboxAsync();
        var before = await _stage.App.RowsOfAsync(watched);
        foreach (var (door, kind) in Asked)
        {
            foreach (var visit in visits) await KnockAsync(visit, door, kind);
        }

        await _stage.App.DrainOutboxAsync();
        return (before, await _stage.App.RowsOfAsync(watched));
    }

    private async Task KnockAsync(Visit visit, Door door, IdKind kind)
    {
        var url = _stage.Addresses.Of(door, kind, visit.SpareSession)!;
        // What a knock before this one has to tell would stand on this one's page.
        visit.Browser.Forget(Browser.News);
        using var answer = door.IsPost ? await PostAsync(visit, door, url) : await visit.Browser.GetAsync(url + Wanted(visit, door));
        var word = Answers.WordOf(answer);
        _answers[(door, kind, visit.Persona.Name)] = (word, word is "404" ? await Answers.TextOfAsync(answer) : "");
    }

    /// <summary>What a buyer would put into the basket, where the address alone names nothing.</summary>
    private string Wanted(Visit visit, Door door) => door.Pattern is "/instansi/keranjang/tambah" ? $"?varian={VariantFor(visit)}&jumlah=3" : "";

    private Guid VariantFor(Visit visit) => (visit.Persona.Reach is Reach.Second ? _stage.Second : _stage.First).VariantId;

    /// <summary>The form empty but for its token; filled where an empty form would not come as far as the id.</summary>
    private async Task<HttpResponseMessage> PostAsync(Visit visit, Door door, string url)
    {
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = await visit.TokenAsync() };
        if (door.Pattern is "/akun/peran" && visit.Hat is { } hat) form["membership"] = hat.ToString("N");
        if (door.Pattern is "/bandingkan/tambah" or "/favorit/tambah") form["produk"] = _stage.First.ProductCode;
        if (door.Pattern is "/instansi/keranjang/tambah") (form["varian"], form["jumlah"]) = ($"{VariantFor(visit)}", "3");
        if (door.Pattern.EndsWith("/baris/{lineId}", StringComparison.Ordinal))
        {
            var line = url[(url.LastIndexOf('/') + 1)..];
            (form[$"Lines[{line}].Quantity"], form[$"Lines[{line}].WantedOn"]) = ("4", "2026-06-20");
        }

        return await visit.Browser.PostAsync(url, form);
    }
}
