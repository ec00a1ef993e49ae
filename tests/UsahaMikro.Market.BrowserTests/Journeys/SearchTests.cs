namespace UsahaMikro.Market.BrowserTests.Journeys;

/// <summary>Searching as it is typed: the combobox by keyboard, and results that follow.</summary>
[Collection(Lanes.Journeys)]
public class SearchTests(MarketSite site)
{
    [Fact]
    public async Task Suggestions_are_walked_by_keyboard_and_named_for_those_who_listen()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Cari produk lokal" });
        await field.PressSequentiallyAsync("snack");
        var list = page.GetByRole(AriaRole.Listbox, new() { Name = "Cari produk lokal" });
        await Expect(list).ToBeVisibleAsync();
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "saran" })).ToHaveCountAsync(1);

        await field.PressAsync("ArrowDown");
        var first = list.GetByRole(AriaRole.Option).First;
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await field.PressAsync("ArrowUp");
        await Expect(list.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");

        await field.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await Expect(field).ToHaveValueAsync("snack");

        await field.PressSequentiallyAsync(" box");
        await Expect(list).ToBeVisibleAsync();
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/");
        Assert.Empty(visit.TakeComplaints());
    }

    [Fact]
    public async Task Past_searches_are_offered_on_this_device_and_can_be_cleared()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/");
        await visit.SearchBox.FillAsync("gerabah bumijaya");
        await visit.SearchBox.PressAsync("Enter");
        await page.WaitForURLAsync("**/cari?q=*");
        await visit.GoAsync("/");

        await visit.SearchBox.FocusAsync();
        var past = page.GetByRole(AriaRole.Option, new() { Name = "gerabah bumijaya Pernah dicari" });
        await Expect(past).ToBeVisibleAsync();
        await visit.SearchBox.PressAsync("ArrowUp");
        await visit.SearchBox.PressAsync("Enter");
        await Expect(page.GetByText("Pencarian yang lalu dihapus.")).ToHaveCountAsync(1);

        await visit.GoAsync("/");
        await visit.SearchBox.FocusAsync();
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Results_follow_the_words_being_typed_and_so_does_the_address()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/cari?q=batik");
        await visit.SearchBox.FillAsync("");
        await visit.SearchBox.PressSequentiallyAsync("snack box", new() { Delay = 40 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("“snack box”");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "“snack box”" })).ToHaveCountAsync(1);
        await page.WaitForURLAsync("**/cari?q=snack+box");
        await page.WaitForFunctionAsync("() => document.title.includes('snack box')");
        await Expect(visit.SearchBox).ToBeFocusedAsync();
        Assert.Empty(visit.TakeComplaints());
    }

    [Fact]
    public async Task Without_script_Enter_leads_to_the_same_results()
    {
        await using var visit = await site.VisitAsync(script: false);
        await visit.GoAsync("/kategori/nasi-kotak");
        var box = visit.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari di Nasi kotak" });
        await box.FillAsync("ayam");
        await box.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("“ayam” di Nasi kotak");
    }
}
