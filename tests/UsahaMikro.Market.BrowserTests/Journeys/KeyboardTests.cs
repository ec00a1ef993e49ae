using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Journeys;

[Collection(Lanes.Journeys)]
public class KeyboardTests(MarketSite site)
{
    private const string Product = "Snack box sosialisasi isi 3";

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Lewati ke isi" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_office_buys_without_a_mouse_and_always_sees_where_it_is()
    {
        await using var yanti = await site.VisitAsync();
        var keyboard = new Keyboard(yanti.Page);
        await yanti.GoAsync("/");
        await keyboard.WriteAsync(yanti.SearchBox, Product);
        await yanti.Page.Keyboard.PressAsync("Enter");
        await keyboard.PressAsync(AriaRole.Link, Product);
        await yanti.SeesHeadingAsync(Product);
        await keyboard.WriteAsync(yanti.Page.GetByLabel("Jumlah"), "30");
        await keyboard.PressAsync(AriaRole.Button, "Tambah ke keranjang");
        await keyboard.PressAsync(AriaRole.Button, $"Masuk sebagai {ProcurementOfficer.OfPublicWorks}");
        await keyboard.PressAsync(AriaRole.Button, "Masukkan ke keranjang");
        await keyboard.PressAsync(AriaRole.Button, "Pilih paket RUP dan pesan");
        await yanti.SeesHeadingAsync("Paket dan alamat");
        await keyboard.GoToAsync(yanti.Page.GetByRole(AriaRole.Group, new() { Name = "Paket RUP" }).GetByRole(AriaRole.Radio).First);
        await yanti.Page.Keyboard.PressAsync("Space");
        await keyboard.WriteAsync(yanti.Page.GetByLabel("Telepon penerima"), "0812-3456-7890");
        await keyboard.PressAsync(AriaRole.Button, "Pesan sekarang");

        var order = Assert.Single(await new ProcurementOfficer(yanti, ProcurementOfficer.OfPublicWorks).PlacedAsync());
        await SentAsync(order);
        await using var hasan = await site.VisitAsync();
        var hand = new Keyboard(hasan.Page);
        await hasan.GoAsync("/masuk");
        await hand.PressAsync(AriaRole.Button, $"Masuk sebagai {Ppk.OfPublicWorks}");
        await hasan.SeesAsync(order);
        await hasan.GoAsync($"/instansi/pesanan/{order}");
        await hand.PressAsync(AriaRole.Link, "Periksa barang");
        foreach (var question in Ppk.Questions)
        {
            await hand.GoToAsync(hasan.Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByRole(AriaRole.Radio, new() { Name = "Sesuai", Exact = true }));
            await hasan.Page.Keyboard.PressAsync("Space");
        }

        await hand.PressAsync(AriaRole.Button, "Simpan dan teken BAST");
        await hasan.SeesAsync("Menunggu konfirmasi BAST oleh penjual");
        Assert.Empty(yanti.TakeComplaints().Concat(hasan.TakeComplaints()));
    }

    private async Task SentAsync(string order)
    {
        await using var sarnah = await site.VisitAsync();
        await sarnah.SignInAsync(Seller.OfMeals);
        var seller = new Seller(sarnah);
        await seller.OpenAsync(order);
        await seller.ConfirmAsync();
        await seller.ShipAsync("SJ-900");
    }

    [Fact]
    public async Task A_planted_invisible_focus_is_found()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync("<style>button { outline: 0 }</style><button>Lanjut</button>");

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => new Keyboard(visit.Page).PressAsync(AriaRole.Button, "Lanjut"));
    }
}
