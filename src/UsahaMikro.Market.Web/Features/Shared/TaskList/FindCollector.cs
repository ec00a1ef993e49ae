using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared.TaskList;

/// <summary>Hits of one kind.</summary>
public sealed record FindGroup(string Kind, IReadOnlyList<FindHit> Hits);

/// <summary>The find box of an office: asks every module within the actor's own scope.</summary>
public sealed class FindCollector(IEnumerable<IFindSource> sources)
{
    public const int ShortestText = 2;
    private const int LongestText = 100;

    /// <summary>What was asked, cut to a sane length, with its hits.</summary>
    public async Task<FindPage> PageAsync(string here, string? asked, Actor actor, CancellationToken cancellationToken)
    {
        var text = (asked ?? "").Trim();
        if (text.Length > LongestText) text = text[..LongestText];
        return new FindPage(here, text, await FindAsync(text, actor, cancellationToken));
    }

    private async Task<IReadOnlyList<FindGroup>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        if (text.Length < ShortestText) return [];

        var hits = new List<FindHit>();
        foreach (var source in sources) hits.AddRange(await source.FindAsync(text, actor, cancellationToken));
        return [.. hits.GroupBy(hit => hit.Kind).Select(kind => new FindGroup(kind.Key, [.. kind]))];
    }
}
