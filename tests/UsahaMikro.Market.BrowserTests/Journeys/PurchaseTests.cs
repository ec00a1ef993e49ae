using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Journeys;

/// <summary>The main job, from a word in the search box to the BAST of both parties.</summary>
[Collection(Lanes.Journeys)]
public class PurchaseTests(MarketSite site)
{
    private const string Meal = "Nasi kotak ayam bakar bumbu kecap";
    private const string Chair = "Kursi rapat jati rangka bambu";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_office_buys_from_two_sellers_and_both_parties_sign_the_bast(bool script)
    {
        await using var rina = await site.VisitAsync(script);
        var officer = new ProcurementOfficer(rina, ProcurementOfficer.OfEducation);
        await officer.ChooseAsync(Meal, 20);
        await officer.ChooseAsync(Chair, 2);
        await rina.SeesAsync("Menjadi 2 pesanan");
        var orders = await officer.CheckOutAsync();
        Assert.Equal(2, orders.Count);

        await using var sarnah = await site.VisitAsync(script);
        var seller = new Seller(sarnah);
        await sarnah.SignInAsync(Seller.OfMeals);
        await seller.OpenAsync(orders[0]);
        await seller.ConfirmAsync();
        await seller.ShipAsync("SJ-001");

        await using var hendra = await site.VisitAsync(script);
        await hendra.SignInAsync(Ppk.OfEducation);
        await new Ppk(hendra).InspectAsync(orders[0]);

        await seller.OpenAsync(orders[0]);
        await seller.SignBastAsync();

        await rina.FollowAsync(orders[0]);
        await rina.SeesAsync(rina.Page.GetByText("Selesai", new() { Exact = true }).First);
        await rina.SeesAsync("Berita Acara Serah Terima");
        Assert.Empty(rina.TakeComplaints().Concat(sarnah.TakeComplaints()).Concat(hendra.TakeComplaints()));
    }
}
