using System.Numerics;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>One bit per row of the index: which products a value belongs to.</summary>
public sealed class BitRow
{
    private const int Width = 64;
    private ulong[] _words;

    public BitRow(int rows = 0) => _words = new ulong[Needed(rows)];

    private BitRow(ulong[] words) => _words = words;

    public int Length => _words.Length;

    public bool this[int row] => row / Width < _words.Length && (_words[row / Width] & (1UL << (row % Width))) != 0;

    public void Set(int row)
    {
        if (row / Width >= _words.Length) Array.Resize(ref _words, Math.Max(Needed(row + 1), _words.Length * 2));
        _words[row / Width] |= 1UL << (row % Width);
    }

    public void Clear(int row)
    {
        if (row / Width < _words.Length) _words[row / Width] &= ~(1UL << (row % Width));
    }

    public BitRow Copy() => new([.. _words]);

    /// <summary>Leaves the rows that the other has too.</summary>
    public BitRow And(BitRow other)
    {
        var shared = Math.Min(_words.Length, other._words.Length);
        for (var at = 0; at < shared; at++) _words[at] &= other._words[at];
        Array.Clear(_words, shared, _words.Length - shared);
        return this;
    }

    public BitRow Or(BitRow other)
    {
        if (other._words.Length > _words.Length) Array.Resize(ref _words, other._words.Length);
        for (var at = 0; at < other._words.Length; at++) _words[at] |= other._words[at];
        return this;
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in _words) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Places where there is any bit; counting many values then skips the rest.</summary>
    public int[] Places()
    {
        var places = new List<int>();
        for (var at = 0; at < _words.Length; at++)
        {
            if (_words[at] != 0) places.Add(at);
        }

        return [.. places];
    }

    /// <summary>How many rows both have.</summary>
    /// <param name="places">Of this row, by <see cref="Places"/>.</param>
    public int CountShared(BitRow other, ReadOnlySpan<int> places)
    {
        var count = 0;
        foreach (var at in places)
        {
            if (at >= other._words.Length) break;
            count += BitOperations.PopCount(_words[at] & other._words[at]);
        }

        return count;
    }

    public IEnumerable<int> Rows()
    {
        for (var at = 0; at < _words.Length; at++)
        {
            for (var left = _words[at]; left != 0; left &= left - 1) yield return at * Width + BitOperations.TrailingZeroCount(left);
        }
    }

    private static int Needed(int rows) => (rows + Width - 1) / Width;
}
