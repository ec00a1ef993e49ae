using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>
/// Every row of every table that hangs on an organisation, however deep: rows that name it, rows that name those, and so on.
/// There is no list of tables to keep.
/// </summary>
internal static class RowsOf
{
    public static Task<IReadOnlyList<string>> RowsOfAsync(this MarketApp app, Party party) => app.InScopeAsync(async services =>
    {
        var rows = await AllAsync(services.GetRequiredService<MarketDbContext>());
        var known = party.Roots.Select(Word).ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var before = -1; before != known.Count;)
        {
            before = known.Count;
            foreach (var row in rows.Where(row => row.Values.Any(known.Contains)))
            {
                found.Add(row.Text);
                if (row.Id is { } id) known.Add(id);
            }
        }

        return (IReadOnlyList<string>)[.. found.Order(StringComparer.Ordinal)];
    });

    private static async Task<List<Row>> AllAsync(MarketDbContext db)
    {
        await db.Database.OpenConnectionAsync();
        var rows = new List<Row>();
        foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(at => Word(reader.GetValue(at))).ToList();
                var id = Enumerable.Range(0, reader.FieldCount).Where(at => reader.GetName(at) == "Id" && reader.GetValue(at) is byte[]).Select(at => values[at]);
                rows.Add(new Row(id.FirstOrDefault(), values, $"{table}: {string.Join(" | ", values)}"));
            }
        }

        return rows;
    }

    private static string Word(Guid id) => Word(id.ToByteArray(bigEndian: true));

    private static string Word(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";

    private sealed record Row(string? Id, IReadOnlyList<string> Values, string Text);
}
