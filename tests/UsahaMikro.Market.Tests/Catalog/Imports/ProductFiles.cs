using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Tests.Catalog.Imports;

/// <summary>A seller's product file from the upload to the last batch.</summary>
internal static class ProductFiles
{
    public const string Heading = "nama produk;kategori;satuan;varian;harga;stok\n";

    public static string Row(string name, string price = "15.000", string variant = "", string category = "Sate bandeng & olahan bandeng", string stock = "40") =>
        $"{name};{category};bungkus;{variant};{price};{stock}\n";

    public static Task<Result<Guid>> UploadAsync(this MarketApp app, Actor seller, byte[] content, string name = "produk.csv") =>
        app.UseAsync<UploadProducts, Result<Guid>>(use => use.ExecuteAsync(new UploadProductsCommand(name, content), seller, CancellationToken.None));

    public static Task<Result> StartAsync(this MarketApp app, Actor seller, Guid import, bool skipsWrong = false) =>
        app.UseAsync<StartImport, Result>(use => use.ExecuteAsync(new StartImportCommand(import, skipsWrong), seller, CancellationToken.None));

    public static Task<int> RunImportsAsync(this MarketApp app, CancellationToken cancellationToken = default) =>
        app.Services.GetRequiredService<ImportRunner>().RunStartedAsync(cancellationToken);

    public static async Task<ImportFacts> FactsAsync(this MarketApp app, Actor seller, Guid import) =>
        (await app.UseAsync<ProductImportQuery, ImportFacts?>(query => query.FindAsync(import, seller.SellerId!.Value, CancellationToken.None)))!;

    /// <summary>Uploads and looks, with the columns as they were guessed.</summary>
    public static Task<(Guid Id, ImportFacts Facts)> CheckedAsync(this MarketApp app, Actor seller, string text) => app.CheckedAsync(seller, Encoding.UTF8.GetBytes(text));

    public static async Task<(Guid Id, ImportFacts Facts)> CheckedAsync(this MarketApp app, Actor seller, byte[] content)
    {
        var uploaded = await app.UploadAsync(seller, content);
        Assert.Null(uploaded.Error);
        var mapping = await app.ReadAsync(db => db.Set<ProductImport>().AsNoTracking().Where(one => one.Id == uploaded.Value).Select(one => one.Mapping).SingleAsync());
        var columns = mapping.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value);
        var found = await app.UseAsync<CheckImport, Result>(use => use.ExecuteAsync(new CheckImportCommand(uploaded.Value, columns), seller, CancellationToken.None));
        Assert.Null(found.Error);
        return (uploaded.Value, await app.FactsAsync(seller, uploaded.Value));
    }

    /// <summary>The whole way, wrong rows left out.</summary>
    public static async Task<ImportFacts> ImportedAsync(this MarketApp app, Actor seller, string text)
    {
        var (id, _) = await app.CheckedAsync(seller, text);
        Assert.Null((await app.StartAsync(seller, id, skipsWrong: true)).Error);
        await app.RunImportsAsync();
        var facts = await app.FactsAsync(seller, id);
        Assert.Equal(ImportStage.Done, facts.Stage);
        return facts;
    }

    public static Task<List<Product>> ProductsAsync(this MarketApp app, Actor seller) => app.ReadAsync(db => db.Set<Product>().AsNoTracking()
        .Include(p => p.Variants).ThenInclude(v => v.PriceChanges).Where(p => p.SellerId == seller.SellerId).OrderBy(p => p.Name).ToListAsync());

    /// <summary>One more variant of a product, stopped at once; its SKU.</summary>
    public static async Task<string> StoppedAsync(this MarketApp app, Guid product, string name)
    {
        var sku = "";
        await app.WriteAsync(async db =>
        {
            var found = await db.Set<Product>().Include(one => one.Variants).SingleAsync(one => one.Id == product);
            var added = found.Extend(name, new Rupiah(9_500), app.Clock.Now).Value;
            Assert.True(found.StopVariant(added.Id, "Tidak dibuat lagi", Actor.System("uji"), app.Clock.Now).IsSuccess);
            sku = added.Sku;
        });
        return sku;
    }

    public static Task<byte[]> ExportAsync(this MarketApp app, Actor seller, bool isWorkbook) => app.UseAsync<ProductExportQuery, byte[]>(async query =>
    {
        var table = await query.TableAsync(seller.SellerId!.Value, CancellationToken.None);
        return isWorkbook ? XlsxTable.Write("Produk", table) : CsvTable.Write(table);
    });
}
