using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

/// <summary>An agency with its orderer and inspector, and a seller with one product, each at a browser of their own.</summary>
internal sealed class OrderingStage : IDisposable
{
    private OrderingStage(MarketApp app, Guid agency, Guid package, Guid seller, Guid product, Browser buyer, Browser inspector, Browser shop, Guid buyerId)
    {
        App = app;
        (Agency, Package, SellerId, Product, BuyerId) = (agency, package, seller, product, buyerId);
        (Buyer, Inspector, Shop) = (buyer, inspector, shop);
    }

    public MarketApp App { get; }
    public Guid Agency { get; }
    public Guid Package { get; }
    public Guid SellerId { get; }
    public Guid Product { get; }
    public Guid BuyerId { get; }
    public Browser Buyer { get; }
    public Browser Inspector { get; }
    public Browser Shop { get; }

    public Actor BuyerActor => Arrange.Orderer(Agency, BuyerId);

    public Actor SellerActor => Arrange.SellerActor(SellerId);

    public static async Task<OrderingStage> SetAsync(MarketApp app, long price = 33_333, int stock = 1000)
    {
        var agency = await app.AgencyAsync();
        var package = await app.PackageAsync(agency, 100_000_000);
        var seller = await app.SellerAsync(shipping: 10_001);
        var product = await app.ListedAsync(seller, "Emping melinjo", price, stock);
        var office = new Organisation(OrganisationKind.Agency, agency, "Dinas");
        var (buyerId, buyer) = await app.PersonAsync(Role.PejabatPengadaan, office);
        var (_, inspector) = await app.PersonAsync(Role.Ppk, office);
        var (_, shop) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, seller, "Dapur"));
        return new OrderingStage(
            app, agency, package, seller, product, await app.SignedInAsync(buyer), await app.SignedInAsync(inspector), await app.SignedInAsync(shop), buyerId);
    }

    public Task<string> OrderedAsync(int quantity = 5) => App.OrderedAsync(BuyerActor, Package, Product, quantity);

    public async Task<string> ConfirmedAsync(int quantity = 5)
    {
        var number = await OrderedAsync(quantity);
        Assert.Null((await App.ConfirmAsync(number, SellerActor)).Error);
        return number;
    }

    public async Task<string> SentAsync(int quantity = 5)
    {
        var number = await ConfirmedAsync(quantity);
        Assert.Null((await App.DispatchAsync(number, SellerActor, quantity)).Error);
        return number;
    }

    public async Task<string> InspectedAsync(int quantity = 5)
    {
        var number = await SentAsync(quantity);
        Assert.Null((await App.InspectAsync(number, Arrange.Inspector(Agency), quantity)).Error);
        return number;
    }

    public void Dispose()
    {
        Buyer.Dispose();
        Inspector.Dispose();
        Shop.Dispose();
    }
}
