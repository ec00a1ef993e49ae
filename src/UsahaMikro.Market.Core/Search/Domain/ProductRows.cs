using System.Globalization;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>A product as the index keeps it beside its words.</summary>
/// <param name="Facets"><c>facet=value</c> separated by spaces; <c>@from-through</c> in day numbers follows what holds for a time only.</param>
/// <param name="NameWords">A word counts more in a short name.</param>
public sealed record IndexedProduct(int Row, Guid Id, Guid SellerId, long Price, long Published, string Facets, int NameWords);

/// <summary>All products of the index in memory, without their words: columns to sort by, one row of bits per facet value.</summary>
public sealed class ProductRows(DateOnly today)
{
    private const double AverageNameWords = 4;

    // Longer than any way within Indonesia, in kilometres.
    private const double Farthest = 10_000;

    private readonly Dictionary<string, Dictionary<string, BitRow>> _facets = Contracts.Facets.All.ToDictionary(facet => facet, _ => new Dictionary<string, BitRow>(StringComparer.Ordinal));
    private readonly Dictionary<Guid, int> _sellerNumbers = [];
    private readonly List<Guid> _sellers = [];
    private Guid[] _ids = new Guid[64];
    private long[] _prices = new long[64];
    private long[] _published = new long[64];
    private int[] _sellerOf = new int[64];
    private float[] _nameFactors = new float[64];
    private float[] _spread = [];

    public DateOnly Today => today;

    /// <summary>One more than the highest row ever.</summary>
    public int Count { get; private set; }

    public BitRow Live { get; } = new();

    public IReadOnlyDictionary<string, Dictionary<string, BitRow>> Facets => _facets;

    public Guid Id(int row) => _ids[row];

    public long Price(int row) => _prices[row];

    public long Published(int row) => _published[row];

    public float NameFactor(int row) => _nameFactors[row];

    /// <summary>From 0 (ordered from a lot) to 1 (no orders of late).</summary>
    public float Spread(int row) => _sellerOf[row] < _spread.Length ? _spread[_sellerOf[row]] : 1;

    public bool Has(int row, string facet, string value) => _facets[facet].TryGetValue(value, out var rows) && rows[row];

    public void Put(IndexedProduct product)
    {
        var row = product.Row;
        Grow(row);
        (_ids[row], _prices[row], _published[row]) = (product.Id, product.Price, product.Published);
        _sellerOf[row] = SellerNumber(product.SellerId);
        _nameFactors[row] = (float)(1 / (0.75 + 0.25 * product.NameWords / AverageNameWords));
        Live.Set(row);
        foreach (var part in product.Facets.AsSpan().Split(' ')) PutFacet(row, product.Facets.AsSpan(part));
    }

    public void Remove(int row)
    {
        Live.Clear(row);
        foreach (var rows in _facets.Values.SelectMany(values => values.Values)) rows.Clear(row);
    }

    /// <summary>Orders of late by seller; those who are not named have none.</summary>
    public void Weigh(IReadOnlyDictionary<Guid, int> orders)
    {
        var average = orders.Count == 0 ? 1 : Math.Max(1, orders.Values.Average());
        _spread = [.. _sellers.Select(seller => (float)(1 / (1 + orders.GetValueOrDefault(seller) / average)))];
    }

    public BitRow OfSeller(Guid sellerId)
    {
        var rows = new BitRow(Count);
        if (!_sellerNumbers.TryGetValue(sellerId, out var number)) return rows;
        for (var row = 0; row < Count; row++)
        {
            if (_sellerOf[row] == number) rows.Set(row);
        }

        return rows.And(Live);
    }

    /// <summary>How near each row is: those who deliver before all others, then by distance; larger is nearer.</summary>
    public IEnumerable<(int Row, double Key)> Near(BitRow among, IReadOnlyDictionary<string, double> kilometres, IReadOnlySet<Guid> delivering)
    {
        foreach (var (kecamatan, having) in _facets[Contracts.Facets.Kecamatan])
        {
            var away = kilometres.TryGetValue(kecamatan, out var known) ? known : Farthest;
            foreach (var row in among.Copy().And(having).Rows())
                yield return (row, (delivering.Contains(_sellers[_sellerOf[row]]) ? Farthest * 2 : 0) - away);
        }
    }

    private void PutFacet(int row, ReadOnlySpan<char> part)
    {
        var equals = part.IndexOf('=');
        if (equals < 0) return;
        var value = part[(equals + 1)..];
        var at = value.IndexOf('@');
        if (at >= 0)
        {
            if (!HoldsOn(value[(at + 1)..], today.DayNumber)) return;
            value = value[..at];
        }

        var values = _facets[part[..equals].ToString()];
        if (!values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out var rows)) values.Add(value.ToString(), rows = new BitRow());
        rows.Set(row);
    }

    private static bool HoldsOn(ReadOnlySpan<char> days, int today)
    {
        var dash = days.IndexOf('-');
        return int.Parse(days[..dash], NumberStyles.None, CultureInfo.InvariantCulture) <= today
            && today <= int.Parse(days[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private int SellerNumber(Guid sellerId)
    {
        if (_sellerNumbers.TryGetValue(sellerId, out var known)) return known;
        _sellerNumbers.Add(sellerId, _sellers.Count);
        _sellers.Add(sellerId);
        return _sellers.Count - 1;
    }

    private void Grow(int row)
    {
        Count = Math.Max(Count, row + 1);
        if (row < _ids.Length) return;
        var length = Math.Max(row + 1, _ids.Length * 2);
        Array.Resize(ref _ids, length);
        Array.Resize(ref _prices, length);
        Array.Resize(ref _published, length);
        Array.Resize(ref _sellerOf, length);
        Array.Resize(ref _nameFactors, length);
    }
}
