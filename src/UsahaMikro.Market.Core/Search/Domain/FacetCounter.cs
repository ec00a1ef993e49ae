using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>
/// Narrows hits by the chosen values and counts, for every other value, what choosing it too would give: a facet's own
/// choice does not narrow its own counts, unless its values add up.
/// </summary>
public sealed class FacetCounter(ProductRows rows, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen)
{
    private readonly Dictionary<string, BitRow> _filters = chosen
        .Where(choice => choice.Value.Count > 0 && rows.Facets.ContainsKey(choice.Key))
        .ToDictionary(choice => choice.Key, choice => Filter(rows, choice.Key, choice.Value));

    public BitRow Narrow(BitRow found)
    {
        var left = found.Copy();
        foreach (var filter in _filters.Values) left.And(filter);
        return left;
    }

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Count(BitRow found, BitRow narrowed)
    {
        var places = narrowed.Places();
        return rows.Facets.ToDictionary(facet => facet.Key, facet =>
        {
            if (Facets.AddsUp(facet.Key) || !_filters.ContainsKey(facet.Key)) return Counts(facet.Value, narrowed, places);
            var others = found.Copy();
            foreach (var (_, filter) in _filters.Where(one => one.Key != facet.Key)) others.And(filter);
            return Counts(facet.Value, others, others.Places());
        });
    }

    private static IReadOnlyList<FacetCount> Counts(Dictionary<string, BitRow> values, BitRow among, int[] places)
    {
        var counts = new List<FacetCount>();
        foreach (var (value, having) in values)
        {
            if (among.CountShared(having, places) is > 0 and var count) counts.Add(new FacetCount(value, count));
        }

        return counts;
    }

    private static BitRow Filter(ProductRows rows, string facet, IReadOnlyList<string> values)
    {
        var named = values.Select(value => rows.Facets[facet].TryGetValue(value, out var having) ? having : new BitRow()).ToList();
        return named.Skip(1).Aggregate(named[0].Copy(), (all, one) => Facets.AddsUp(facet) ? all.And(one) : all.Or(one));
    }
}
