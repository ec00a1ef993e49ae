using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace UsahaMikro.Market.Bench;

/// <summary>The practical limit: bare Kestrel and SQLite, hand-written SQL and string building, the same questions of the same data.</summary>
internal static class Floor
{
    private static string _file = "";

    [ThreadStatic]
    private static SqliteConnection? _open;

    public static async Task RunAsync(string folder, string address)
    {
        Catalogue.Core();
        _file = Path.Combine(folder, "floor.db");
        if (!File.Exists(_file)) Copy(folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Logging.ClearProviders();
        var web = builder.Build();
        web.Run(http => http.Response.WriteAsync(Answer(http), Encoding.UTF8));
        await web.RunAsync();
    }

    private static string Answer(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        var path = http.Request.Path.Value!;
        var last = path[(path.LastIndexOf('/') + 1)..];
        if (path == "/cari") return List("SELECT p.*, bm25(words, 10, 1) AS rank FROM words JOIN products p ON p.row = words.rowid WHERE words MATCH $q", Words(http.Request.Query["q"]!));
        if (path.StartsWith("/kategori/", StringComparison.Ordinal)) return List("SELECT p.*, -row AS rank FROM products p WHERE category = $q", last);
        return path.StartsWith("/produk/", StringComparison.Ordinal) ? Product(last) : "siap";
    }

    private static string List(string found, string question)
    {
        var page = Page();
        foreach (var facet in (string[])["category", "kecamatan", "band", "scale"])
        {
            page.Append("<fieldset><legend>").Append(facet).Append("</legend>");
            foreach (var row in Read($"SELECT {facet}, COUNT(*) FROM ({found}) GROUP BY 1", question))
                page.Append("<label><input type=checkbox>").Append(row[0]).Append(" <span>").Append(row[1]).Append("</span></label>");
            page.Append("</fieldset>");
        }

        foreach (var row in Read($"SELECT name, address, price, seller, kecamatan FROM ({found}) ORDER BY rank LIMIT 24", question))
        {
            page.Append("<article><h3><a href='/produk/").Append(row[1]).Append("'>").Append(HtmlEncoder.Default.Encode((string)row[0])).Append("</a></h3><p>Rp")
                .Append(row[2]).Append("</p><p>").Append(HtmlEncoder.Default.Encode((string)row[3])).Append(" · ").Append(row[4]).Append("</p></article>");
        }

        return page.Append("</body></html>").ToString();
    }

    private static string Product(string address)
    {
        var page = Page();
        foreach (var row in Read("SELECT name, description, price, seller, kecamatan FROM products WHERE address = $q", address))
            page.Append("<h1>").Append(HtmlEncoder.Default.Encode((string)row[0])).Append("</h1><p>").Append(HtmlEncoder.Default.Encode((string)row[1])).Append("</p><b>Rp").Append(row[2]).Append("</b>");
        return page.Append("</body></html>").ToString();
    }

    private static StringBuilder Page() => new("<!doctype html><html lang=id><head><title>Pasar</title></head><body>");

    private static string Words(string text)
    {
        var words = new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12).ToList();
        return words.Count == 0 ? "\"\"" : string.Join(" AND ", words.Select((word, at) => at == words.Count - 1 ? $"\"{word}\"*" : $"\"{word}\""));
    }

    private static List<object[]> Read(string text, string question)
    {
        if (_open is null)
        {
            _open = new SqliteConnection($"Data Source={_file};Mode=ReadOnly");
            _open.Open();
        }

        using var command = _open.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("$q", question);
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static void Copy(string folder)
    {
        using var db = new SqliteConnection($"Data Source={_file};Pooling=False");
        db.Open();
        Catalogue.Run(db, $"""
            ATTACH '{Path.Combine(folder, "market.db")}' AS market;
            CREATE TABLE products (row INTEGER PRIMARY KEY, name TEXT, description TEXT, address TEXT, category TEXT, kecamatan TEXT, seller TEXT, scale TEXT, price INTEGER, band INTEGER);
            INSERT INTO products SELECT NULL, p.Name, p.Description, p.Slug || '-' || p.Code, p.Category, substr(s.KelurahanCode, 1, 6), s.Name, s.Scale,
                (SELECT MIN(v.PriceRupiah) FROM market.CatalogVariants v WHERE v.ProductId = p.Id), 0
                FROM market.CatalogProducts p JOIN market.SellersSellers s ON s.Id = p.SellerId WHERE p.Status = 'Published';
            UPDATE products SET band = price / 25000;
            CREATE INDEX products_address ON products (address);
            CREATE INDEX products_category ON products (category);
            CREATE VIRTUAL TABLE words USING fts5 (name, description, content = 'products', content_rowid = 'row', prefix = '2 3');
            INSERT INTO words (words) VALUES ('rebuild');
            ANALYZE;
            """);
    }
}
