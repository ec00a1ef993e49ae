using AngleSharp.Dom;
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

/// <summary>Forms as a browser without JavaScript sends them.</summary>
internal static class Forms
{
    public static async Task<HttpResponseMessage> FillAsync(this Browser browser, string pageUrl, string action, params (string Name, string Value)[] filled) =>
        await browser.PostAsync(action, FieldsOf(await browser.PageAsync(pageUrl), action), filled);

    public static async Task<HttpResponseMessage> FillAsync(this Browser browser, IDocument page, string action, params (string Name, string Value)[] filled) =>
        await browser.PostAsync(action, FieldsOf(page, action), filled);

    public static Dictionary<string, string> FieldsOf(IDocument page, string action)
    {
        var form = page.QuerySelectorAll("form[method=post]").FirstOrDefault(one => one.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"No form posts to {action} on {page.Title}: {page.Body!.TextContent}");
        return FieldsOf(form);
    }

    public static Dictionary<string, string> FieldsOf(IElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var control in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            if (control.GetAttribute("type") is "radio" or "checkbox" && !control.HasAttribute("checked")) continue;
            fields[control.GetAttribute("name")!] = control.LocalName switch
            {
                "textarea" => control.TextContent,
                "select" => control.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
                _ => control.GetAttribute("value") ?? "",
            };
        }

        return fields;
    }

    /// <summary>What a person reads of the page's own part.</summary>
    public static async Task<string> TextAsync(this Browser browser, string url) => Words(await browser.PageAsync(url));

    public static async Task<string> TextAsync(HttpResponseMessage response) => Words(await Browser.ParseAsync(response));

    private static string Words(IDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
