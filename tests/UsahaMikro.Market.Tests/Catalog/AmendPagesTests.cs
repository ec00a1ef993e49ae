using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class AmendPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task New_words_of_a_listed_product_wait_while_the_market_shows_the_cleared_ones_and_its_terms_change_at_once()
    {
        var (listed, browser) = await OwnedAsync("Bandeng presto");
        var edit = Own(listed) + "/ubah";
        using var saved = await browser.SubmitAsync(edit, edit, ("Form.Description", "Tanpa duri sama sekali."), ("Form.MinimumOrder", "4"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        Assert.Contains("Tayang, perubahan menunggu", (await browser.PageAsync(Own(listed))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tanpa duri sama sekali.", (await browser.PageAsync(edit)).QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var shown = (await browser.PageAsync(listed.Path)).Body!.TextContent;
        Assert.Contains("Enak dan halal.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanpa duri", shown, StringComparison.Ordinal);
        Assert.Contains("4 bungkus", shown, StringComparison.Ordinal);

        await app.ClearAsync(listed.Id);
        Assert.Contains("Tanpa duri sama sekali.", (await browser.PageAsync(listed.Path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_needs_no_new_look()
    {
        var (listed, browser) = await OwnedAsync("Bandeng harga");
        var url = $"{Own(listed)}/varian/{listed.VariantId:N}/harga";
        using var done = await browser.SubmitAsync(url, url, ("Price", "25.000"), ("Reason", "Ikan naik"));
        Assert.Contains("Rp25.000", (await browser.PageAsync(listed.Path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("perubahan menunggu", (await browser.PageAsync(Own(listed))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_review_the_words_stand_still()
    {
        var (listed, browser) = await OwnedAsync("Bandeng ditinjau");
        var edit = Own(listed) + "/ubah";
        using (await browser.SubmitAsync(edit, edit, ("Form.Description", "Satu."))) { }
        await app.AtReviewDeskAsync(desk => desk.HandInAsync(listed.Code, listed.SellerId, CancellationToken.None));

        using var refused = await browser.SubmitAsync(edit, edit, ("Form.Description", "Dua."));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("ditinjau kurator", (await Browser.ParseAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_the_look_is_not_cleared_by_it()
    {
        var (listed, browser) = await OwnedAsync("Bandeng berubah");
        var edit = Own(listed) + "/ubah";
        using (await browser.SubmitAsync(edit, edit, ("Form.Description", "Satu."))) { }
        var judged = await app.InScopeAsync(services => services.GetRequiredService<IReviewDesk>().FindAsync(listed.Id, CancellationToken.None));
        using (await browser.SubmitAsync(edit, edit, ("Form.Description", "Dua."))) { }

        var cleared = await app.AtReviewDeskAsync(desk => desk.ClearAsync(listed.Id, judged!.Facts.Fingerprint(), ProductSamples.Judge, CancellationToken.None));
        Assert.Equal(ErrorKind.Conflict, cleared.Error!.Kind);
    }

    [Fact]
    public async Task A_draft_is_amended_and_thrown_away_but_a_listed_product_is_not()
    {
        var seller = await app.ShopAsync("Dapur Draf");
        var draft = await app.ListedAsync("Draf percobaan", from: seller, publish: false);
        using var browser = await BrowserOfAsync(seller);
        var edit = Own(draft) + "/ubah";
        using (await browser.SubmitAsync(edit, edit, ("Form.Name", "Draf bernama baru"))) { }
        Assert.Contains("Draf bernama baru", (await browser.PageAsync("/usaha/produk")).Body!.TextContent, StringComparison.Ordinal);

        using var gone = await browser.SubmitAsync(Own(draft), Own(draft) + "/pembuangan");
        Assert.Equal("/usaha/produk", gone.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Own(draft))).StatusCode);

        var (listed, owner) = await OwnedAsync("Bandeng tayang");
        Assert.Empty((await owner.PageAsync(Own(listed))).QuerySelectorAll("form[action$=pembuangan]"));
    }

    [Fact]
    public async Task Bad_entries_are_told_at_the_field_and_come_back_filled()
    {
        var (listed, browser) = await OwnedAsync("Bandeng salah");
        var edit = Own(listed) + "/ubah";
        using var refused = await browser.SubmitAsync(edit, edit, ("Form.Composition", "Bandeng, garam"), ("Form.IsPdn", "false"), ("Form.Tkdn", "40"));
        var page = await Browser.ParseAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("TKDN hanya untuk produk dalam negeri", page.QuerySelector("#Form_Tkdn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bandeng, garam", page.QuerySelector("[name='Form.Composition']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_paper_cannot_cover_a_product()
    {
        var (listed, browser) = await OwnedAsync("Bandeng pinjam");
        var edit = Own(listed) + "/ubah";
        using var refused = await browser.SubmitAsync(edit, edit, ("Form.Papers", Guid.CreateVersion7().ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_certificate_lends_its_badge_only_to_the_products_it_covers()
    {
        var seller = await app.ShopAsync("Dapur Lencana", halalIssued: BusinessCalendar.DateOf(app.Clock.Now).AddYears(-1));
        var listed = await app.ListedAsync("Bandeng bersertifikat", from: seller);
        using var browser = await BrowserOfAsync(seller);
        Assert.Contains("Halal", await BadgesAsync(listed.Path));

        var edit = Own(listed) + "/ubah";
        var fields = Browser.FieldsOf(await browser.PageAsync(edit), edit);
        Assert.True(fields.Remove("Form.Papers"));
        using (await browser.PostAsync(edit, fields)) { }
        await app.ClearAsync(listed.Id);
        Assert.DoesNotContain("Halal", await BadgesAsync(listed.Path));

        async Task<IEnumerable<string>> BadgesAsync(string path) =>
            (await browser.PageAsync(path)).QuerySelectorAll("button[popovertarget]").Select(one => one.TextContent.Trim());
    }

    private async Task<(Listing Listed, Browser Browser)> OwnedAsync(string name)
    {
        var seller = await app.ShopAsync("Dapur " + name);
        return (await app.ListedAsync(name, from: seller), await BrowserOfAsync(seller));
    }

    private async Task<Browser> BrowserOfAsync((Guid Id, string Slug, string Name) seller)
    {
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, seller.Id, seller.Name));
        return await app.SignedInAsync(email);
    }

    private static string Own(Listing listing) => $"/usaha/produk/{listing.Code}";
}
