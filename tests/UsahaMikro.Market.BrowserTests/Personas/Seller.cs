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

    public async Task SignBastAsync()
    {
        await visit.FollowAsync("Konfirmasi BAST");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Konfirmasi" }).ClickAsync();
        await visit.SeesAsync("Sudah diserahterimakan");
    }
}
