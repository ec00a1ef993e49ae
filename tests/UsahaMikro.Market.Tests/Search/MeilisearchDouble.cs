using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UsahaMikro.Market.Tests.Search;

internal enum Mood { Well, Slow, Refusing, Garbled, CutShort, Lying }

/// <summary>
/// Speaks the part of Meilisearch's REST API (1.x) that the market uses, over real HTTP: keys, tasks that take a look or two
/// to be done, swaps, filters, facets, synonyms, stop words, typos. And everything a server may do wrong.
/// </summary>
internal sealed partial class MeilisearchDouble : IAsyncDisposable
{
    public const string Key = "kunci-uji";

    private readonly WebApplication _web;
    private readonly Dictionary<string, MeilisearchShelf> _shelves = [];
    private readonly ConcurrentDictionary<long, (int LooksLeft, string Status, string? Code)> _tasks = [];
    private readonly Lock _lock = new();
    private long _lastTask;
    private int _searches;

    public MeilisearchDouble()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _web = builder.Build();
        _web.Use(BehaveAsync);
        _web.MapPost("/indexes", (JsonObject body) => Accept(() => Create((string)body["uid"]!)));
        _web.MapDelete("/indexes/{uid}", (string uid) => Accept(() => _shelves.Remove(uid) ? null : "index_not_found"));
        _web.MapPatch("/indexes/{uid}/settings", (string uid, JsonObject body) => Accept(() => With(uid, shelf => shelf.Set(body))));
        _web.MapPost("/indexes/{uid}/documents", (string uid, JsonArray body) => Accept(() => With(uid, shelf => shelf.Put(body))));
        _web.MapPost("/indexes/{uid}/documents/delete-batch", (string uid, JsonArray body) => Accept(() => With(uid, shelf => shelf.Remove(body))));
        _web.MapGet("/indexes/{uid}/documents", (string uid) => Locked(() => _shelves.TryGetValue(uid, out var shelf)
            ? Results.Json(new { results = shelf.Documents }) : Results.Json(new { code = "index_not_found" }, statusCode: 404)));
        _web.MapPost("/swap-indexes", (JsonArray body) => Accept(() => Swap(body)));
        _web.MapGet("/tasks/{uid:long}", (long uid) => Look(uid));
        _web.MapPost("/multi-search", (JsonObject body) => Locked(() => Search(body)));
    }

    public Mood Mood { get; set; }

    /// <summary>Ids that a lying server answers with.</summary>
    public IReadOnlyList<Guid> Lies { get; set; } = [];

    public int Searches => _searches;

    public string Url => _web.Urls.First();

    public Task StartAsync() => _web.StartAsync();

    public Task StopAsync() => _web.StopAsync();

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private async Task BehaveAsync(HttpContext http, Func<Task> next)
    {
        if (http.Request.Headers.Authorization != $"Bearer {Key}")
        {
            http.Response.StatusCode = 401;
            return;
        }

        if (http.Request.Path == "/multi-search") Interlocked.Increment(ref _searches);
        switch (Mood)
        {
            case Mood.Slow:
                await Task.Delay(TimeSpan.FromSeconds(30), http.RequestAborted);
                break;
            case Mood.Refusing:
                http.Response.StatusCode = 500;
                break;
            case Mood.Garbled:
                await http.Response.WriteAsync("<html>Bukan JSON</html>", http.RequestAborted);
                break;
            case Mood.CutShort:
                http.Response.ContentLength = 5000;
                await http.Response.WriteAsync("{\"results\":[{\"hits\":[", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                http.Abort();
                break;
            default:
                await next();
                break;
        }
    }

    private IResult Accept(Func<string?> work) => Locked(() =>
    {
        var code = work();
        var uid = ++_lastTask;
        _tasks[uid] = (1, code is null ? "succeeded" : "failed", code);
        return Results.Json(new { taskUid = uid, status = "enqueued" }, statusCode: 202);
    });

    private IResult Look(long uid)
    {
        if (!_tasks.TryGetValue(uid, out var task)) return Results.NotFound();
        _tasks[uid] = task with { LooksLeft = task.LooksLeft - 1 };
        return Results.Json(new { uid, status = task.LooksLeft > 0 ? "processing" : task.Status, error = task.Code is null ? null : new { code = task.Code } });
    }

    private T Locked<T>(Func<T> work)
    {
        lock (_lock) return work();
    }

    private string? Create(string uid) => _shelves.TryAdd(uid, new MeilisearchShelf()) ? null : "index_already_exists";

    private string? With(string uid, Action<MeilisearchShelf> work)
    {
        // Documents sent to an index that is not there make it, as on the real server.
        if (!_shelves.TryGetValue(uid, out var shelf)) _shelves.Add(uid, shelf = new MeilisearchShelf());
        work(shelf);
        return null;
    }

    private string? Swap(JsonArray pairs)
    {
        foreach (var pair in pairs)
        {
            var (one, other) = ((string)pair!["indexes"]![0]!, (string)pair["indexes"]![1]!);
            if (!_shelves.TryGetValue(one, out var first) || !_shelves.TryGetValue(other, out var second)) return "index_not_found";
            (_shelves[one], _shelves[other]) = (second, first);
        }

        return null;
    }

    private IResult Search(JsonObject body)
    {
        var answers = new JsonArray();
        foreach (var query in body["queries"]!.AsArray())
        {
            if (!_shelves.TryGetValue((string)query!["indexUid"]!, out var shelf)) return Results.Json(new { code = "index_not_found" }, statusCode: 400);
            var answer = shelf.Search(query.AsObject());
            if (Mood is Mood.Lying) answer["hits"] = new JsonArray([.. Lies.Select(id => (JsonNode)new JsonObject { ["id"] = id.ToString("N") })]);
            answers.Add(answer);
        }

        return Results.Json(new { results = answers });
    }
}
