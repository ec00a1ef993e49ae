using System.Globalization;
using System.Text.Json;
using Bogus;
using Microsoft.Data.Sqlite;

namespace UsahaMikro.Market.Bench;

/// <summary>The questions of a run; written beside the data, so that every run asks the same.</summary>
internal sealed record Questions(Dictionary<string, List<string>> ByRow)
{
    public IReadOnlyList<string> Of(string row) => ByRow[row];

    public static Questions Read(string folder) =>
        new(JsonSerializer.Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(Path.Combine(folder, "questions.json")))!);
}

/// <summary>Fills a market's database up to so many products, moulded on those of the demo, with words as rare as in a language (Zipf).</summary>
internal static class Catalogue
{
    private const int Seed = 3673;
    private const int QuestionCount = 3000;

    public static void Fill(string folder, int products)
    {
        Core();
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder, "market.db")};Pooling=False");
        db.Open();
        Run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;");
        var moulds = Read(db, "SELECT Id, Name, Description FROM CatalogProducts WHERE Status = 'Published'", row => (Id: (byte[])row[0], Name: (string)row[1], Text: (string)row[2]));
        var random = new Randomizer(Seed);
        var words = new ZipfWords(moulds.Select(mould => $"{mould.Name} {mould.Text}"), random);
        var sellers = Read(db, "SELECT DISTINCT SellerId FROM CatalogProducts WHERE Status = 'Published'", row => (byte[])row[0]);
        using (var transaction = db.BeginTransaction())
        {
            for (var at = moulds.Count; at < products; at++)
            {
                var name = words.Sentence(random.Int(3, 6));
                Clone(db, moulds[at % moulds.Count].Id, at, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name), words.Sentence(random.Int(12, 40)), sellers[random.Int(0, sellers.Count - 1)]);
            }

            transaction.Commit();
        }

        Run(db, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
        var addresses = Read(db, "SELECT Slug || '-' || Code FROM CatalogProducts WHERE Status = 'Published' ORDER BY random() LIMIT 2000", row => "/produk/" + (string)row[0]);
        var shelves = Read(db, "SELECT DISTINCT Category FROM CatalogProducts WHERE Status = 'Published'", row => "/kategori/" + (string)row[0]);
        var asked = Enumerable.Range(0, QuestionCount).Select(_ => words.Sentence(random.Int(1, 3))).Distinct().ToList();
        string[] hostile = [new('z', 10_000), "\" OR 1=1 --", "name : x AND (NEAR(a, 5)*", "🍱🎉🍱", "'; DROP TABLE items; --", "%00%00", string.Join(' ', Enumerable.Repeat("aaaa", 3000))];
        File.WriteAllText(Path.Combine(folder, "questions.json"), JsonSerializer.Serialize(new Dictionary<string, List<string>>
        {
            ["cari"] = asked.ConvertAll(text => "/cari?q=" + Uri.EscapeDataString(text)),
            ["kategori"] = shelves.ConvertAll(shelf => shelf),
            ["produk"] = addresses,
            ["saran"] = asked.ConvertAll(text => "/cari/saran?q=" + Uri.EscapeDataString(text[..Math.Min(text.Length, random.Int(2, 8))])),
            ["aneh"] = [.. hostile.Select(text => "/cari?q=" + Uri.EscapeDataString(text[..Math.Min(text.Length, 7000)]))],
        }));
    }

    /// <summary>Loads the SQLite binding of the market into this process.</summary>
    internal static void Core() => _ = UsahaMikro.Market.Persistence.Sqlite.SqliteEngine.Version;

    internal static List<T> Read<T>(SqliteConnection db, string text, Func<SqliteDataReader, T> read)
    {
        using var command = db.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    internal static void Run(SqliteConnection db, string text)
    {
        using var command = db.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static readonly Dictionary<string, string> Columns = [];

    private static void Clone(SqliteConnection db, byte[] mould, int number, string name, string text, byte[] seller)
    {
        var code = UsahaMikro.Market.Shared.HumanCode.New(8);
        var (product, variant) = (Guid.CreateVersion7().ToByteArray(bigEndian: true), Guid.CreateVersion7().ToByteArray(bigEndian: true));
        var first = Read(db, $"SELECT Id FROM CatalogVariants WHERE ProductId = x'{Convert.ToHexString(mould)}' ORDER BY Number LIMIT 1", row => (byte[])row[0])[0];
        Insert(db, "CatalogProducts", "Id", mould, new()
        {
            ["Id"] = product,
            ["Code"] = code,
            ["Slug"] = string.Join('-', name.ToLowerInvariant().Split(' ')),
            ["Name"] = name,
            ["Description"] = text,
            ["SellerId"] = seller,
        });
        Insert(db, "CatalogVariants", "Id", first, new() { ["Id"] = variant, ["ProductId"] = product, ["Sku"] = code + "-A", ["PriceRupiah"] = (number * 7919L % 400 + 4) * 500 });
        Insert(db, "InventoryBalances", "VariantId", first, new() { ["VariantId"] = variant, ["OwnerId"] = seller });
    }

    private static void Insert(SqliteConnection db, string table, string key, byte[] mould, Dictionary<string, object> other)
    {
        if (!Columns.TryGetValue(table, out var columns))
            Columns.Add(table, columns = string.Join(',', Read(db, $"PRAGMA table_info({table})", row => (string)row[1])));
        using var command = db.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({columns}) SELECT {string.Join(',', columns.Split(',').Select(column => other.ContainsKey(column) ? "$" + column : column))} FROM {table} WHERE {key} = $mould";
        command.Parameters.AddWithValue("$mould", mould);
        foreach (var (column, value) in other) command.Parameters.AddWithValue("$" + column, value);
        command.ExecuteNonQuery();
    }
}
