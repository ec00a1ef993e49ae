using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Inventory;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog.Imports;

/// <summary>What a product file does to the catalogue.</summary>
public class ProductImportTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task New_products_become_drafts_with_their_variants_stock_and_the_name_of_who_imported_them()
    {
        var seller = await SellerAsync();
        var done = await app.ImportedAsync(seller, ProductFiles.Heading
            + ProductFiles.Row("Bandeng presto", "25.000", "isi 1") + ProductFiles.Row("bandeng  Presto", "48000", "isi 2", stock: "7") + ProductFiles.Row("Otak-otak", "12.500"));
        Assert.Equal((2, 0, 0), (done.Taken.Added, done.Taken.Changed, done.Taken.WrongRows));

        var products = await app.ProductsAsync(seller);
        Assert.All(products, product => Assert.Equal((ProductStatus.Draft, null), (product.Status, product.ClearedAt)));
        Assert.Equal([("isi 1", 25_000L), ("isi 2", 48_000L)], products[0].Variants.OrderBy(v => v.Number).Select(v => (v.Name, v.Price.Amount)));
        Assert.Equal(("Standar", 12_500L), products[1].Variants.Select(v => (v.Name, v.Price.Amount)).Single());
        Assert.Equal(7, await app.StockAsync(products[0].Variants.Single(v => v.Name == "isi 2").Id));
        var writers = await app.ReadAsync(db => db.Set<AuditEntry>().Where(one => one.EntityId == products[0].Id).Select(one => one.ActorName).ToListAsync());
        Assert.Equal(["Sarnah"], writers);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_dry_run_saves_nothing_but_what_it_found()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        var (_, facts) = await app.CheckedAsync(seller, $"kode produk;harga;stok;deskripsi\n{listed.Code};1000;3;Baru\n");
        Assert.Equal((1, 1, 1, 1), (facts.Found.Changed, facts.Found.Prices, facts.Found.Supplies, facts.Found.Proposals));
        var product = Assert.Single(await app.ProductsAsync(seller));
        Assert.Equal((20_000L, null), (product.Variants[0].Price.Amount, product.Proposal));
        Assert.Equal(10, await app.StockAsync(listed.VariantId));
    }

    [Fact]
    public async Task Price_and_stock_change_at_once_with_the_file_as_reason_and_new_words_wait_for_a_curator()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        await app.ImportedAsync(seller, $"kode produk;harga;stok;deskripsi;pesanan minimum\n{listed.Code};21.500;4;Renyah dan gurih.;3\n");
        var product = Assert.Single(await app.ProductsAsync(seller));
        Assert.Equal((21_500L, "Impor berkas produk.csv"), (product.Variants[0].Price.Amount, product.Variants[0].PriceChanges.Single().Reason));
        Assert.Equal(("Enak dan halal.", "Renyah dan gurih."), (product.Description, product.Proposal!.Description));
        Assert.Equal((3, ProductStatus.Published), (product.MinimumOrder, product.Status));
        Assert.Equal(4, await app.StockAsync(listed.VariantId));
        var own = await app.UseAsync<OwnProductsQuery, OwnProductFacts?>(query => query.FindAsync(listed.Code, seller.SellerId!.Value, CancellationToken.None));
        Assert.Contains(own!.Variants[0].Ledger, movement => movement is { Quantity: -6, Reason: "Impor berkas produk.csv" });
    }

    [Fact]
    public async Task The_same_file_twice_makes_nothing_twice_and_a_changed_row_changes_the_same_product()
    {
        var seller = await SellerAsync();
        await app.ImportedAsync(seller, ProductFiles.Heading + ProductFiles.Row("Bandeng presto") + ProductFiles.Row("Otak-otak"));
        var (id, again) = await app.CheckedAsync(seller, ProductFiles.Heading + ProductFiles.Row("BANDENG PRESTO") + ProductFiles.Row("Otak-otak"));
        Assert.Equal((0, 0, 2), (again.Found.Added, again.Found.Changed, again.Found.Unchanged));
        Assert.Equal("catalog.import-nothing", (await app.StartAsync(seller, id)).Error!.Code);

        await app.ImportedAsync(seller, ProductFiles.Heading + ProductFiles.Row("Otak-otak", "13.000") + ProductFiles.Row("Otak-otak", "30000", "besar"));
        var product = (await app.ProductsAsync(seller)).Single(one => one.Name == "Otak-otak");
        Assert.Equal([13_000L, 30_000L], product.Variants.OrderBy(v => v.Number).Select(v => v.Price.Amount));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Stock_the_seller_did_not_touch_is_not_set_back_to_what_it_was_when_the_file_was_made()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        const string heading = "kode produk;harga;stok;stok saat diekspor\n";
        await app.ImportedAsync(seller, heading + $"{listed.Code};22000;12;12\n");
        Assert.Equal(10, await app.StockAsync(listed.VariantId));

        var (_, facts) = await app.CheckedAsync(seller, heading + $"{listed.Code};22000;15;12\n");
        Assert.Contains("sekarang 10", Assert.Single(facts.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_with_one_wrong_row_is_left_out_whole_and_the_others_come()
    {
        var seller = await SellerAsync();
        var file = ProductFiles.Heading + ProductFiles.Row("Bandeng presto", variant: "isi 1") + ProductFiles.Row("Bandeng presto", "gratis", "isi 2") + ProductFiles.Row("Otak-otak");
        var (id, facts) = await app.CheckedAsync(seller, file);
        Assert.Equal((1, 1, 1, 1), (facts.Found.Added, facts.Found.WrongRows, facts.Found.BesideRows, facts.Found.WrongProducts));
        Assert.Equal(new ImportRowProblem(3, "harga", "gratis", "Bukan angka bulat; tulis misalnya 1250000 atau 1.250.000."), Assert.Single(facts.Problems));

        Assert.Equal("catalog.import-skipping-unsaid", (await app.StartAsync(seller, id)).Error!.Code);
        await app.RunImportsAsync();
        Assert.Empty(await app.ProductsAsync(seller));
        Assert.Null((await app.StartAsync(seller, id, skipsWrong: true)).Error);
        await app.RunImportsAsync();
        Assert.Equal(["Otak-otak"], (await app.ProductsAsync(seller)).Select(product => product.Name));
    }

    [Fact]
    public async Task The_file_of_the_wrong_rows_can_be_imported_once_it_is_mended()
    {
        var seller = await SellerAsync();
        var (id, _) = await app.CheckedAsync(seller, ProductFiles.Heading
            + ProductFiles.Row("Bandeng presto", variant: "isi 1") + ProductFiles.Row("Bandeng presto", "gratis", "isi 2") + ProductFiles.Row("Otak-otak"));
        Assert.Null((await app.StartAsync(seller, id, skipsWrong: true)).Error);
        await app.RunImportsAsync();

        var errors = (await app.UseAsync<ProductImportQuery, ErrorTable?>(query => query.ErrorsAsync(id, seller.SellerId!.Value, CancellationToken.None)))!;
        Assert.Equal(["nama produk", "kategori", "satuan", "varian", "harga", "stok", ProductColumns.Remark], errors.Rows[0]);
        Assert.Equal(2, errors.Rows.Count - 1);
        Assert.Contains("karena baris 3 salah", errors.Rows[1][^1], StringComparison.Ordinal);
        var mended = string.Join('\n', errors.Rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell}\"")))).Replace("gratis", "48.000", StringComparison.Ordinal);
        var done = await app.ImportedAsync(seller, mended);
        Assert.Equal((1, 0), (done.Taken.Added, done.Taken.WrongRows));
        Assert.Equal(2, (await app.ProductsAsync(seller)).Single(product => product.Name == "Bandeng presto").Variants.Count);
    }

    [Fact]
    public async Task What_went_wrong_only_while_it_ran_is_told_and_the_rest_is_done()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        const string heading = "kode produk;nama produk;kategori;satuan;harga;stok;stok saat diekspor\n";
        var (id, facts) = await app.CheckedAsync(seller, heading + $"{listed.Code};;;;;15;10\n;Otak-otak;sate-bandeng;bungkus;9000;5;\n");
        Assert.Equal(0, facts.Found.WrongRows);
        Assert.Null((await app.StartAsync(seller, id)).Error);
        Assert.True((await app.CountAsync(listed.SellerId, listed.VariantId, listed.SellerId, 10, 8)).IsSuccess);

        await app.RunImportsAsync();
        var done = await app.FactsAsync(seller, id);
        Assert.Equal((ImportStage.Done, 1, 1), (done.Stage, done.Taken.Added, done.LateRows));
        Assert.Contains("sekarang 8", Assert.Single(done.Problems).Sentence, StringComparison.Ordinal);
        Assert.Equal(8, await app.StockAsync(listed.VariantId));
    }

    [Fact]
    public async Task Stock_in_a_file_is_that_of_all_places_and_changes_the_main_one()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Kerupuk dua gudang");
        var kiosk = await app.PlaceAsync(listed.SellerId);
        Assert.Null((await app.ShiftAsync(listed.SellerId, listed.VariantId, listed.SellerId, kiosk, 4)).Error);
        const string heading = "kode produk;stok\n";

        var (_, below) = await app.CheckedAsync(seller, heading + $"{listed.Code};3\n");
        Assert.Contains("Paling sedikit 4", Assert.Single(below.Problems).Sentence, StringComparison.Ordinal);

        var (id, facts) = await app.CheckedAsync(seller, heading + $"{listed.Code};7\n");
        Assert.Equal(0, facts.Found.WrongRows);
        Assert.Null((await app.StartAsync(seller, id)).Error);
        await app.RunImportsAsync();
        Assert.Equal([3, 4], (await app.PlacesAsync(listed.VariantId, listed.SellerId)).Select(place => place.OnHand));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_variant_that_is_no_longer_sold_is_neither_exported_nor_changed()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Kerupuk berhenti");
        var sku = await app.StoppedAsync(listed.Id, "Besar");
        Assert.DoesNotContain(sku, System.Text.Encoding.UTF8.GetString(await app.ExportAsync(seller, isWorkbook: false)), StringComparison.Ordinal);

        var (_, facts) = await app.CheckedAsync(seller, $"kode produk;SKU;varian;harga\n{listed.Code};{sku};;9000\n{listed.Code};;Besar;9000\n");
        Assert.All(facts.Problems, problem => Assert.Contains("berhenti dijual", problem.Sentence, StringComparison.Ordinal));
        Assert.Equal(2, facts.Problems.Count);
    }

    [Fact]
    public async Task A_product_under_review_keeps_its_words_and_says_so()
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Variants).Include(p => p.Pictures).SingleAsync(p => p.Id == listed.Id);
            Assert.True(product.Amend(product.Current() with { Description = "Lain." }).IsSuccess);
            Assert.True(product.HandIn().IsSuccess);
        });
        var (_, facts) = await app.CheckedAsync(seller, $"kode produk;harga;deskripsi\n{listed.Code};22000;Baru sama sekali.\n");
        Assert.Contains("sedang ditinjau", Assert.Single(facts.Problems).Sentence, StringComparison.Ordinal);
        var (_, priced) = await app.CheckedAsync(seller, $"kode produk;harga\n{listed.Code};22000\n");
        Assert.Equal((1, 0), (priced.Found.Prices, priced.Found.WrongRows));
    }

    [Theory]
    [InlineData("kode produk;harga\nTIDAKADA;1\n", "Kode ini tidak ada di daftar produk Anda; kosongkan untuk produk baru.")]
    [InlineData("sku;harga\nTIDAKADA-A;1\n", "SKU ini tidak ada pada produknya; kosongkan untuk varian baru.")]
    [InlineData("kode produk;harga\n{code};0\n", "Harga harus lebih dari Rp0.")]
    [InlineData("kode produk;harga\n{code};15.5\n", "Bukan angka bulat; tulis misalnya 1250000 atau 1.250.000.")]
    [InlineData("kode produk;harga\n{code};10.000.000.001\n", "Harga paling tinggi Rp10.000.000.000.")]
    [InlineData("kode produk;stok\n{code};-1\n", "Stok atau kapasitas 0 sampai 10.000.000.")]
    [InlineData("kode produk;kategori\n{code};Mobil bekas\n", "Pilih kategori dari daftar.")]
    [InlineData("kode produk;cara memenuhi\n{code};jasa\n", "Cara memenuhi tidak bisa diubah setelah produk dibuat.")]
    [InlineData("kode produk;varian;harga\n{code};Jumbo;1000\n", "Varian baru perlu stok, atau kesanggupan sehari.")]
    [InlineData("kode produk;sku;varian\n{code};{code}-A;Jumbo\n", "Varian ini tercatat bernama “Standar”; namanya tidak diubah lewat berkas.")]
    [InlineData("kode produk;harga\n{code};1000\n{code};2000\n", "Varian ini sudah ada di baris 2.")]
    [InlineData("kode produk;varian;satuan\n{code};Standar;dus\n{code};;kotak\n", "Berbeda dari baris 2 untuk produk yang sama; samakan, atau kosongkan di baris ini.")]
    [InlineData("kode produk;nama produk;harga\n;;1000\n", "Isi nama produk, atau kode produk yang sudah ada.")]
    [InlineData("kode produk;tkdn;pdn\n{code};120%;ya\n", "TKDN 0 sampai 100 persen.")]
    [InlineData("kode produk;pdn\n{code};mungkin\n", "Tulis ya atau tidak.")]
    [InlineData("kode produk;kbli\n{code};99999\n", "Pilih KBLI dari daftar usaha Anda.")]
    [InlineData("kode produk;dokumen\n{code};ID-ORANG-LAIN\n", "Pilih dokumen dari simpanan dokumen Anda yang sudah sesuai.")]
    [InlineData("kode produk;spesifikasi\n{code};lebar\n", "Tulis seperti Lebar: 115 cm | Bahan: katun.")]
    [InlineData("kode produk;satuan\n{code};bungkusbungkusbungkusbungkusbungkusbungkusbungkus\n", "Tuliskan satuannya, misalnya kotak; paling banyak 40 huruf.")]
    public async Task A_wrong_row_gets_its_sentence(string file, string sentence)
    {
        var seller = await SellerAsync();
        var listed = await ListedAsync(seller, "Rengginang");
        var (_, facts) = await app.CheckedAsync(seller, file.Replace("{code}", listed.Code, StringComparison.Ordinal));
        Assert.Contains(facts.Problems, problem => problem.Sentence == sentence);
    }

    [Fact]
    public async Task A_foreign_product_is_no_product_of_mine()
    {
        var foreign = await ListedAsync(await SellerAsync(), "Milik orang lain");
        var (_, facts) = await app.CheckedAsync(await SellerAsync(), $"kode produk;sku;harga\n{foreign.Code};;1\n;{foreign.Code}-A;1\n");
        Assert.Equal(2, facts.Found.WrongRows);
        Assert.Equal(0, facts.Found.Changed);
    }

    [Fact]
    public async Task What_is_made_to_order_takes_the_stock_column_as_pieces_a_day()
    {
        var seller = await SellerAsync();
        await app.ImportedAsync(seller, "nama produk;kategori;satuan;harga;stok;cara memenuhi;waktu siap\nNasi kotak ayam;Nasi kotak;kotak;25.000;200;dibuat setelah dipesan;2\n");
        var product = Assert.Single(await app.ProductsAsync(seller));
        Assert.Equal((Fulfilment.MadeToOrder, 2), (product.Fulfilment, product.LeadTimeDays));
        await app.ImportedAsync(seller, $"kode produk;stok\n{product.Code};250\n");
        var own = await app.UseAsync<OwnProductsQuery, OwnProductFacts?>(query => query.FindAsync(product.Code, seller.SellerId!.Value, CancellationToken.None));
        Assert.Equal(250, own!.Variants[0].Supply!.DailyCapacity);
    }

    private async Task<Actor> SellerAsync() => Arrange.SellerActor((await app.ShopAsync("Dapur Berkas")).Id);

    private Task<Listing> ListedAsync(Actor seller, string name) => app.ListedAsync(name, from: (seller.SellerId!.Value, "", ""));
}
