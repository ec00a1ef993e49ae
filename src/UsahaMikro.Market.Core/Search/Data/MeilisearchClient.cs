using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace UsahaMikro.Market.Search.Data;

/// <summary>The server did not do what was asked: away, slow, refused, or it said something else than its manual.</summary>
internal sealed class MeilisearchException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>One question of a multi-search.</summary>
internal sealed record MeilisearchQuery(
    string IndexUid, string Q, string? Filter, IReadOnlyList<string> Facets, IReadOnlyList<string> Sort, int Page, int HitsPerPage, string MatchingStrategy)
{
    public IReadOnlyList<string> AttributesToRetrieve { get; } = ["id"];
}

internal sealed record MeilisearchHit(string Id);

internal sealed record MeilisearchAnswer(IReadOnlyList<MeilisearchHit> Hits, int TotalHits, Dictionary<string, Dictionary<string, int>>? FacetDistribution);

/// <summary>The part of Meilisearch's REST API (1.x, meilisearch.com/docs/reference/api) that the market speaks. Every failure is a <see cref="MeilisearchException"/>.</summary>
internal sealed class MeilisearchClient(HttpClient http, IOptions<MeilisearchOptions> options)
{
    private const int LongestAnswer = 4 * 1024 * 1024;
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(50);

    private readonly MeilisearchOptions _options = options.Value;

    private sealed record TaskRef(long TaskUid);

    private sealed record TaskState(string Status, JsonElement? Error);

    private sealed record Answers(IReadOnlyList<MeilisearchAnswer> Results);

    private sealed record Documents(IReadOnlyList<JsonObject> Results);

    public async Task<IReadOnlyList<MeilisearchAnswer>> SearchAsync(IReadOnlyList<MeilisearchQuery> queries, CancellationToken cancellationToken)
    {
        var answer = await SendAsync<Answers>(HttpMethod.Post, "multi-search", new { queries }, cancellationToken);
        return answer.Results?.Count == queries.Count && answer.Results.All(one => one.Hits is not null)
            ? answer.Results : throw new MeilisearchException("The answer has not the shape of a multi-search.");
    }

    /// <summary>An index that is there already stays as it is.</summary>
    public Task CreateAsync(string index, CancellationToken cancellationToken) =>
        DoneAsync(HttpMethod.Post, "indexes", new { uid = index, primaryKey = "id" }, cancellationToken, "index_already_exists");

    public Task DropAsync(string index, CancellationToken cancellationToken) => DoneAsync(HttpMethod.Delete, $"indexes/{index}", null, cancellationToken, "index_not_found");

    public Task SetAsync(string index, object settings, CancellationToken cancellationToken) =>
        DoneAsync(HttpMethod.Patch, $"indexes/{index}/settings", settings, cancellationToken);

    public Task PutAsync(string index, IReadOnlyList<JsonObject> documents, CancellationToken cancellationToken) =>
        DoneAsync(HttpMethod.Post, $"indexes/{index}/documents", documents, cancellationToken);

    public Task RemoveAsync(string index, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        DoneAsync(HttpMethod.Post, $"indexes/{index}/documents/delete-batch", ids, cancellationToken);

    /// <summary>Both indexes change names at once; nobody meets a half one.</summary>
    public Task SwapAsync(string one, string other, CancellationToken cancellationToken) =>
        DoneAsync(HttpMethod.Post, "swap-indexes", new[] { new { indexes = new[] { one, other } } }, cancellationToken);

    /// <summary>The documents of a small index; empty when there is no such index.</summary>
    public async Task<IReadOnlyList<JsonObject>> ReadAsync(string index, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(HttpMethod.Get, $"indexes/{index}/documents?limit=20", null, cancellationToken);
        return answer.StatusCode is HttpStatusCode.NotFound ? [] : (await BodyAsync<Documents>(answer, cancellationToken)).Results;
    }

    private async Task DoneAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken, string? forgiven = null)
    {
        var task = await SendAsync<TaskRef>(method, path, body, cancellationToken);
        while (true)
        {
            var state = await SendAsync<TaskState>(HttpMethod.Get, $"tasks/{task.TaskUid}", null, cancellationToken);
            if (state.Status == "succeeded") return;
            if (state.Status is "failed" or "canceled")
            {
                var code = state.Error is { ValueKind: JsonValueKind.Object } error && error.TryGetProperty("code", out var named) ? named.GetString() : null;
                if (code is not null && code == forgiven) return;
                throw new MeilisearchException($"{method} {path}: task {state.Status} ({code}).");
            }

            await Task.Delay(PollEvery, cancellationToken);
        }
    }

    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(method, path, body, cancellationToken);
        return await BodyAsync<T>(answer, cancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(new Uri(_options.Url.TrimEnd('/') + "/"), path));
        if (_options.Key.Length > 0) request.Headers.Authorization = new("Bearer", _options.Key);
        if (body is not null) request.Content = JsonContent.Create(body, options: JsonSerializerOptions.Web);
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new MeilisearchException($"{method} {path}: {exception.Message}", exception);
        }
    }

    private static async Task<T> BodyAsync<T>(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.IsSuccessStatusCode) throw new MeilisearchException($"{answer.RequestMessage?.RequestUri?.AbsolutePath}: {(int)answer.StatusCode}.");
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(JsonSerializerOptions.Web, cancellationToken) ?? throw new MeilisearchException("An empty answer.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or HttpRequestException or IOException)
        {
            throw new MeilisearchException("The answer cannot be read.", exception);
        }
    }

    internal static void Configure(HttpClient http)
    {
        http.MaxResponseContentBufferSize = LongestAnswer;
        http.Timeout = TimeSpan.FromSeconds(30);
    }
}
