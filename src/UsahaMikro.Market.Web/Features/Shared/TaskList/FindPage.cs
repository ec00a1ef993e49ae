namespace UsahaMikro.Market.Web.Features.Shared.TaskList;

/// <summary>The find box with its hits; a hit whose page does not exist yet is shown without a link.</summary>
public sealed record FindPage(string Action, string Text, IReadOnlyList<FindGroup> Groups)
{
    public bool IsAsked => Text.Length > 0;

    public bool IsTooShort => IsAsked && Text.Length < FindCollector.ShortestText;

    public int Count => Groups.Sum(group => group.Hits.Count);
}
