using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Brings the rows of a word from the full-text table, once; keeps as many as memory allows.</summary>
internal sealed class PostingReader(Func<SqliteConnection> open, int generation) : IDisposable
{
    // Five bytes each.
    private const int MostKept = 12_000_000;

    private readonly ConcurrentDictionary<string, Posting> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(SqliteConnection Connection, SqliteCommand Command)> _free = [];
    private int _count;

    public Posting Of(string word)
    {
        if (_kept.TryGetValue(word, out var known)) return known;
        var read = Read(word);
        if (Interlocked.Add(ref _count, read.Rows.Length) > MostKept)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _count, read.Rows.Length);
        }

        _kept[word] = read;
        return read;
    }

    public void Forget(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_kept.TryRemove(word, out var gone)) Interlocked.Add(ref _count, -gone.Rows.Length);
        }
    }

    public void Dispose()
    {
        while (_free.TryTake(out var one))
        {
            one.Command.Dispose();
            one.Connection.Dispose();
        }
    }

    private Posting Read(string word)
    {
        if (!_free.TryTake(out var one)) one = Open();
        var pairs = new List<(int Row, byte Field)>();
        one.Command.Parameters[0].Value = word;
        using (var reader = one.Command.ExecuteReader())
        {
            while (reader.Read()) pairs.Add((reader.GetInt32(0), FieldOf(reader.GetString(1))));
        }

        _free.Add(one);
        return Of(pairs);
    }

    private (SqliteConnection Connection, SqliteCommand Command) Open()
    {
        var connection = open();
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT doc, col FROM places_{generation} WHERE term = $term";
        command.Parameters.AddWithValue("$term", "");
        command.Prepare();
        return (connection, command);
    }

    private static Posting Of(List<(int Row, byte Field)> pairs)
    {
        var (rows, fields) = (new List<int>(pairs.Count), new List<byte>(pairs.Count));
        foreach (var (row, field) in pairs)
        {
            if (rows.Count > 0 && rows[^1] == row) fields[^1] |= field;
            else
            {
                rows.Add(row);
                fields.Add(field);
            }
        }

        return rows.Count == 0 ? Posting.Empty : new Posting([.. rows], [.. fields]);
    }

    private static byte FieldOf(string column) => column switch
    {
        "name" => 1,
        "category" => 2,
        "occasions" => 4,
        "seller" => 8,
        "kecamatan" => 16,
        _ => 32,
    };
}
