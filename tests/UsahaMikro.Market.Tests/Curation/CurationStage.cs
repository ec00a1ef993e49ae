using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Curation;

/// <summary>A seller and two curators, each at a browser of their own.</summary>
internal sealed partial class CurationStage : IDisposable
{
    private CurationStage(MarketApp app, (Guid Id, string Slug, string Name) shop, string sellerEmail, Browser seller, Browser ratna, Browser bambang)
    {
        (App, Shop, SellerEmail) = (app, shop, sellerEmail);
        (Seller, Ratna, Bambang) = (seller, ratna, bambang);
    }

    public MarketApp App { get; }
    public (Guid Id, string Slug, string Name) Shop { get; }
    public string SellerEmail { get; }
    public Browser Seller { get; }
    public Browser Ratna { get; }
    public Browser Bambang { get; }

    public static async Task<CurationStage> SetAsync(MarketApp app, string shopName, string? nib = null)
    {
        var shop = await app.ShopAsync(shopName, nib: nib);
        var email = (await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email;
        return new CurationStage(app, shop, email, await app.SignedInAsync(email), await CuratorAsync(app), await CuratorAsync(app));
    }

    public static async Task<Browser> CuratorAsync(MarketApp app) => await app.SignedInAsync((await app.PersonAsync(Role.Curator)).Email);

    public Task<string> DraftAsync(string name, bool isListed = false) => App.DraftAsync(Shop.Id, name, isListed);

    /// <summary>Hands the product in by its page; the case's number.</summary>
    public async Task<string> HandedInAsync(string code)
    {
        using var answer = await Seller.SubmitAsync(Own(code), Own(code));
        await DoneAsync(answer);
        return Number().Match(await Seller.TextAsync(Own(code))).Value;
    }

    public static async Task TakeAsync(Browser curator, string number)
    {
        using var answer = await curator.SubmitAsync($"/kurasi/{number}", $"/kurasi/{number}/pengambilan");
        await DoneAsync(answer);
    }

    /// <summary>Every criterion gets the score.</summary>
    public static async Task AssessAsync(Browser curator, string number, int score = 4)
    {
        var url = $"/kurasi/{number}/penilaian";
        var page = await curator.PageAsync($"/kurasi/{number}");
        var filled = Enumerable.Range(0, 7).Select(at => ($"Scores[{at}].Score", $"{score}")).ToArray();
        using var answer = await curator.SubmitAsync(page, url, filled);
        await DoneAsync(answer);
    }

    public static Task<HttpResponseMessage> DecideAsync(Browser curator, string number, string outcome, params (string, string)[] filled) =>
        curator.SubmitAsync($"/kurasi/{number}", $"/kurasi/{number}/keputusan", [("Outcome", outcome), .. filled]);

    /// <summary>Taken, scored and decided, all by one curator.</summary>
    public static async Task JudgedAsync(Browser curator, string number, string outcome, params (string, string)[] filled)
    {
        await TakeAsync(curator, number);
        await AssessAsync(curator, number);
        (string, string)[] reasons = outcome == "Cleared" ? [] : [("Reason", "Kemasannya bocor."), ("Reasons[5].Reason", "Segel plastiknya lepas.")];
        using var answer = await DecideAsync(curator, number, outcome, [.. reasons, .. filled]);
        await DoneAsync(answer);
    }

    public async Task AmendAsync(string code, params (string, string)[] filled)
    {
        var url = $"/usaha/produk/{code}/ubah";
        using var answer = await Seller.SubmitAsync(url, url, [("Form.IsPdn", "true"), .. filled]);
        await DoneAsync(answer);
    }

    /// <summary>The form was taken; else what its page says.</summary>
    private static async Task DoneAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode is not HttpStatusCode.Redirect) Assert.Fail($"{answer.StatusCode}: {await Browser.TextAsync(answer)}");
    }

    public Task<string> PathAsync(string code) =>
        App.ReadAsync(db => db.Set<Product>().Where(p => p.Code == code).Select(p => $"/produk/{p.Slug}-{p.Code}").SingleAsync());

    public Task<CurationCase> CaseAsync(string number) => App.ReadAsync(db => db.Set<CurationCase>().AsNoTracking().SingleAsync(one => one.Number == number));

    public static string Own(string code) => $"/usaha/produk/{code}/kurasi";

    public void Dispose()
    {
        Seller.Dispose();
        Ratna.Dispose();
        Bambang.Dispose();
    }

    [GeneratedRegex(@"KUR-\d{4}-\d{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}

internal static class Drafts
{
    private static readonly Actor By = Actor.System("test");

    /// <summary>A product with a picture, a price and stock; its code.</summary>
    public static async Task<string> DraftAsync(this MarketApp app, Guid sellerId, string name, bool isListed = false)
    {
        Product? product = null;
        await app.InScopeAsync(async services =>
        {
            var (db, stock) = (services.GetRequiredService<MarketDbContext>(), services.GetRequiredService<IStockDesk>());
            await db.InTransactionAsync(By, async () =>
            {
                var picture = CurationSamples.Picture with { Id = Guid.CreateVersion7() };
                product = ProductSamples.Draft(sellerId, ProductSamples.Bandeng with { Name = name, Kbli = Arrange.LowRiskTrade, Pictures = [picture] }, app.Clock.Now);
                var variant = product.AddVariant(product.Code + "-A", "Standar", new Rupiah(20_000), [], app.Clock.Now);
                if (isListed) product.List(By, app.Clock.Now);
                db.Add(product);
                await stock.OpenAsync(variant.Id, sellerId, SupplyMode.Stock, 10, 0, By, CancellationToken.None);
                return Result.Ok();
            }, CancellationToken.None);
        });
        return product!.Code;
    }
}
