using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared.TaskList;

/// <summary>Hits of one kind.</summary>
public sealed record FindGroup(string Kind, IReadOnlyList<FindHit> Hits);

/// <summary>The find box of an office: asks every module within the actor's own scope.</summary>
public sealed class FindCollector(IEnumerable<IFindSource> sources)
{
    public const int ShortestText = 2;

    public async Task<IReadOnlyList<FindGroup>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        if (text.Length < ShortestText) return [];

        var hits = new List<FindHit>();
        foreach (var source in sources) hits.AddRange(await source.FindAsync(text, actor, cancellationToken));
        return [.. hits.GroupBy(hit => hit.Kind).Select(kind => new FindGroup(kind.Key, [.. kind]))];
    }
}
