using Microsoft.Data.Sqlite;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Short words for statements on the index; values are always parameters.</summary>
internal static class Sql
{
    public static async Task RunAsync(
        this SqliteConnection connection, string text, CancellationToken cancellationToken, params IReadOnlyList<(string Name, object? Value)> values)
    {
        await using var command = connection.Command(text, values);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<object?> ScalarAsync(
        this SqliteConnection connection, string text, CancellationToken cancellationToken, params IReadOnlyList<(string Name, object? Value)> values)
    {
        await using var command = connection.Command(text, values);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    public static async Task<List<T>> ReadAsync<T>(
        this SqliteConnection connection, string text, IReadOnlyList<(string Name, object? Value)> values, Func<SqliteDataReader, T> read,
        CancellationToken cancellationToken)
    {
        await using var command = connection.Command(text, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    public static async Task EachAsync(this SqliteConnection connection, string text, Action<SqliteDataReader> take, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(text, []);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) take(reader);
    }

    private static SqliteCommand Command(this SqliteConnection connection, string text, IReadOnlyList<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are constants of this module; what people type comes as parameters
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
