using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Journeys;

[Collection(Lanes.Journeys)]
public class SellerTests(MarketSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_seller_takes_an_order_on_and_sends_it_from_a_phone(bool script)
    {
        await using var yanti = await site.VisitAsync();
        var officer = new ProcurementOfficer(yanti, ProcurementOfficer.OfPublicWorks);
        await officer.ChooseAsync("Snack box sosialisasi isi 3", 30);
        var order = Assert.Single(await officer.CheckOutAsync());

        await using var sarnah = await site.VisitAsync(script, Visit.Phone);
        var seller = new Seller(sarnah);
        await sarnah.SignInAsync(Seller.OfMeals);
        await seller.OpenAsync(order);
        await seller.ConfirmAsync();
        await seller.ShipAsync("SJ-TELEPON-1");
        await sarnah.FollowAsync("Cetak surat jalan");

        await sarnah.SeesHeadingAsync("Surat Jalan");
        await sarnah.SeesAsync("Nomor: SJ-TELEPON-1");
        Assert.Empty(sarnah.TakeComplaints());
    }
}
