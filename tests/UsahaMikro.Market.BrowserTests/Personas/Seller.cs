namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>The owner of a business: takes an order on, sends it, confirms its BAST.</summary>
internal sealed class Seller(Visit visit)
{
    public const string OfMeals = "Sarnah Mulyati";
    public const string OfFurniture = "Endang Suhaeri";
    public const string SlugOfFurniture = "mebel-walantaka-jaya";

    public async Task OpenAsync(string order)
    {
        await visit.OpenMenuAsync("Pesanan");
        await visit.SeesHeadingAsync("Pesanan masuk");
        await visit.FollowAsync(order);
        await visit.SeesHeadingAsync(order);
    }

    public async Task ConfirmAsync()
    {
        await visit.PressAsync("Terima pesanan");
        await visit.SeesAsync("Diproses penjual");
    }

    public async Task ShipAsync(string noteNumber, int? pieces = null)
    {
        await visit.FollowAsync("Kirim barang");
        await visit.SeesHeadingAsync("Kirim barang");
        if (pieces is not null) await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).First.FillAsync($"{pieces}");
        await visit.WriteAsync("Nomor surat jalan", noteNumber);
        await visit.WriteAsync("Dibawa oleh", "Kurir dapur");
        await visit.PressAsync("Barang berangkat");
        await visit.SeesAsync($"Barang berangkat dengan surat jalan {noteNumber}.");
    }

    public async Task MoveAsync(string address)
    {
        await visit.GoAsync("/usaha/profil/data");
        await visit.WriteAsync("Alamat", address);
        await visit.PressAsync("Kirim untuk diperiksa");
        await visit.SeesAsync("Perubahan terkirim.");
    }

    /// <summary>A cloth from stock, with one picture.</summary>
    public async Task WriteProductAsync(string name)
    {
        await visit.OpenMenuAsync("Produk saya");
        await visit.FollowAsync("Produk baru");
        await visit.WriteAsync("Nama produk", name);
        await visit.PickAsync("Kategori", "kain-batik");
        await visit.WriteAsync("Keterangan", "Katun prima, dicap lalu ditulis tangan.");
        await visit.WriteAsync("Satuan", "lembar");
        await visit.WriteAsync("Waktu siap", "2");
        await visit.Page.GetByLabel("Harga satuan").First.FillAsync("185.000");
        await visit.Page.GetByLabel("Stok awal, atau kesanggupan sehari").First.FillAsync("25");
        await visit.PressAsync("Simpan draf");
        await visit.SeesAsync("Produk tersimpan sebagai draf.");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Foto", Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("Foto baru").SetInputFilesAsync(MarketHost.Picture);
        await visit.WriteAsync("Apa yang terlihat di foto?", "Kain batik terbentang di atas meja");
        await visit.PressAsync("Tambah foto");
        await visit.SeesAsync("1 foto ditambahkan.");
        await visit.FollowAsync("Kembali ke produk");
    }

    public async Task HandInAsync(string product)
    {
        await OpenCurationAsync(product);
        await visit.PressAsync("Ajukan kurasi");
        await visit.SeesAsync("Diajukan dengan nomor");
    }

    public async Task OpenCurationAsync(string product)
    {
        await visit.OpenMenuAsync("Produk saya");
        await visit.FollowAsync(product);
        var main = visit.Page.GetByRole(AriaRole.Main);
        await main.GetByRole(AriaRole.Link, new() { Name = "Ajukan kurasi" }).Or(main.GetByRole(AriaRole.Link, new() { Name = "Lihat kurasi" })).First.ClickAsync();
        await visit.SeesHeadingAsync($"Kurasi {product}");
    }

    public async Task SignBastAsync()
    {
        await visit.FollowAsync("Konfirmasi BAST");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Konfirmasi" }).ClickAsync();
        await visit.SeesAsync("Sudah diserahterimakan");
    }
}
