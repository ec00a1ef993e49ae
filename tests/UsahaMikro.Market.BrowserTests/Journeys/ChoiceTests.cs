namespace UsahaMikro.Market.BrowserTests.Journeys;

/// <summary>What visitors keep, compare and have seen; with and without script.</summary>
[Collection(Lanes.Journeys)]
public class ChoiceTests(MarketSite site)
{
    private const string Nurul = "Nurul Hikmah";
    private static readonly string[] Products = ["/produk/x-DBS01", "/produk/x-DBS02", "/produk/x-DBS03", "/produk/x-BAK05", "/produk/x-DBS04"];

    [Fact]
    public async Task Without_script_the_buttons_lead_to_their_lists()
    {
        await using var visit = await site.VisitAsync(script: false, Visit.Phone);
        await visit.GoAsync(Products[0]);
        await visit.Page.Locator(".choices").GetByRole(AriaRole.Button, new() { Name = "Favorit" }).ClickAsync();
        await visit.SeesHeadingAsync("Favorit 1 produk");
        foreach (var product in Products)
        {
            await visit.GoAsync(product);
            await visit.Page.Locator(".choices").GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        }

        await visit.SeesAsync("Paling banyak 4 produk dibandingkan.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keluarkan" }).First.ClickAsync();
        await visit.SeesHeadingAsync("Bandingkan produk 3 produk");
    }

    [Fact]
    public async Task With_script_one_stays_on_the_page_and_hears_what_happened()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/cari?q=nasi+kotak");
        var heart = page.GetByRole(AriaRole.Button, new() { Name = "Favorit:" }).First;
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "false");
        await heart.ClickAsync();
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Disimpan di favorit." })).ToBeVisibleAsync();

        // Pressed faster than the market answers: none is lost.
        for (var at = 0; at < 5; at++) await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan:" }).Nth(at).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Paling banyak 4 produk dibandingkan." })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bandingkan 4 produk" }).ClickAsync();
        await visit.SeesHeadingAsync("Bandingkan produk 4 produk");

        await visit.GoAsync("/cari?q=nasi+kotak");
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        await visit.SignInAsync(Nurul);
        await visit.GoAsync("/cari?q=nasi+kotak");
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        await heart.ClickAsync();
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "false");
        await visit.GoAsync("/favorit");
        await visit.SeesAsync("Belum ada favorit");
        Assert.DoesNotContain(visit.TakeComplaints(), complaint => !complaint.Contains("status of 422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_seen_comes_back_on_this_device_only_until_it_is_cleared()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Products[0]);
        await visit.GoAsync(Products[3]);
        await visit.GoAsync("/");
        var seen = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Terakhir dilihat" });
        await Expect(seen.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);

        await using (var other = await site.VisitAsync())
        {
            await other.GoAsync("/");
            await Expect(other.Page.GetByRole(AriaRole.Region, new() { Name = "Terakhir dilihat" })).ToHaveCountAsync(0);
        }

        await seen.GetByRole(AriaRole.Button, new() { Name = "Hapus daftar ini" }).ClickAsync();
        await Expect(seen).ToHaveCountAsync(0);
        await visit.GoAsync("/");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Baru tayang" })).ToBeVisibleAsync();
        await Expect(seen).ToHaveCountAsync(0);
        Assert.Empty(visit.TakeComplaints());
    }
}
