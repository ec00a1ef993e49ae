using System.Text;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Tests.Catalog.Imports;

/// <summary>What goes out comes back as it was.</summary>
public class ProductExportTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly string[] Nasty =
    [
        "=HYPERLINK(\"http://jahat\")", "+62 812", "-1 diskon", "@SUM(A1)", "'=kutip", "''ganda", "  spasi", "koma, titik; \"kutip\"\r\nbaris dua", "é ☕ 中", "_x000D_",
    ];

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_export_imported_as_it_is_changes_nothing(bool isWorkbook)
    {
        var seller = await NastySellerAsync();
        var (_, facts) = await app.CheckedAsync(seller, await app.ExportAsync(seller, isWorkbook));
        Assert.Empty(facts.Problems);
        Assert.Equal((0, 0, Nasty.Length + 1), (facts.Found.Added, facts.Found.Changed, facts.Found.Unchanged));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Only_what_was_changed_in_an_export_changes(bool isWorkbook)
    {
        var seller = await NastySellerAsync();
        var table = await TableAsync(seller);
        var price = table[0].ToList().IndexOf("harga");
        var rows = table.Select((row, at) => at == 3 ? [.. row.Take(price), 77_000L, .. row.Skip(price + 1)] : row).ToList();
        var (_, facts) = await app.CheckedAsync(seller, isWorkbook ? XlsxTable.Write("Produk", rows) : CsvTable.Write(rows));
        Assert.Equal((1, 1, 0, 0), (facts.Found.Changed, facts.Found.Prices, facts.Found.Supplies, facts.Found.Proposals));
    }

    [Fact]
    public async Task No_cell_of_an_export_is_a_formula()
    {
        var text = Encoding.UTF8.GetString(await app.ExportAsync(await NastySellerAsync(), isWorkbook: false));
        foreach (var cells in CsvText.Records(text.TrimStart('\uFEFF'), ',').Skip(1).Select(record => record.Cells))
            Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_example_is_a_right_file(bool isWorkbook)
    {
        var seller = Arrange.SellerActor((await app.ShopAsync("Dapur Contoh")).Id);
        var example = ProductExportQuery.Example();
        var (_, facts) = await app.CheckedAsync(seller, isWorkbook ? XlsxTable.Write("Produk", example) : CsvTable.Write(example));
        Assert.Empty(facts.Problems);
        Assert.Equal(1, facts.Found.Added);
    }

    private Task<IReadOnlyList<IReadOnlyList<object>>> TableAsync(Actor seller) =>
        Ordering.OrderingDesk.UseAsync<ProductExportQuery, IReadOnlyList<IReadOnlyList<object>>>(app, query => query.TableAsync(seller.SellerId!.Value, CancellationToken.None));

    /// <summary>One draft for each kind of trouble, in name, words and variant, and a listed product with a waiting proposal.</summary>
    private async Task<Actor> NastySellerAsync()
    {
        var shop = await app.ShopAsync("Dapur Ekspor", new DateOnly(2025, 1, 1), kbli: "10750");
        var waiting = await app.ListedAsync("Rengginang", from: shop);
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Id == waiting.Id);
            Assert.True(product.Amend(product.Current() with { Name = "Rengginang manis" }).IsSuccess);
            foreach (var (at, words) in Nasty.Index())
            {
                var facts = ProductSamples.Bandeng with
                {
                    Name = $"{words} {at}",
                    Description = words,
                    Composition = words,
                    Unit = "bungkus",
                    Specification = [new("Lebar", words)],
                    Tkdn = 40,
                    Kbki = "0123",
                };
                var terms = new ProductTerms { WeightGrams = 250, Size = words, Occasions = ["rapat"], MinimumOrder = 2 };
                var draft = ProductSamples.Draft(shop.Id, facts, app.Clock.Now, Fulfilment.MadeToOrder, terms);
                draft.AddVariant(draft.Code + "-A", words, new Rupiah(5_000), [], app.Clock.Now);
                draft.AddVariant(draft.Code + "-B", $"{words} besar", new Rupiah(9_000), [], app.Clock.Now);
                db.Add(draft);
            }
        });
        return Arrange.SellerActor(shop.Id);
    }
}
