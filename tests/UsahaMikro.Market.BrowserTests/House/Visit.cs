namespace UsahaMikro.Market.BrowserTests.House;

/// <summary>One person before one browser: goes to pages, finds things by role and label, hears what the console says.</summary>
public sealed class Visit : IAsyncDisposable
{
    public const int Desk = 1280;
    public const int Phone = 360;
    public const int Height = 800;
    private const int Patience = 30_000;
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        // Chromium reports a breach of the content security policy here, too.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    internal static async Task<Visit> OpenAsync(IBrowser browser, Uri address, bool script, int width)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = Height },
            Locale = "id-ID",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path} answers {answer.Status}.");
    }

    public async Task SignInAsync(string name)
    {
        await GoAsync("/masuk");
        await SignInHereAsync(name);
    }

    /// <summary>Signs in with one click as a person of the demo.</summary>
    public async Task SignInHereAsync(string name)
    {
        await PressAsync($"Masuk sebagai {name}");
        await SeesAsync(Page.Locator("summary").Filter(new() { HasText = "Akun dan peran" }));
    }

    public Task PressAsync(string button) => ClickAsync(Page.GetByRole(AriaRole.Button, new() { Name = button }));

    public Task FollowAsync(string link) => ClickAsync(Page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>By the menu of the own desk: at the side, or below on a phone.</summary>
    public Task OpenMenuAsync(string item) =>
        ClickAsync(Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" }).GetByRole(AriaRole.Link, new() { Name = item }));

    public Task WriteAsync(string label, string text) => Field(label).FillAsync(text);

    /// <summary>From a list, by the value or the words of the entry.</summary>
    public Task PickAsync(string label, string entry) => Field(label).SelectOptionAsync(entry);

    /// <summary>One of several cards of a group.</summary>
    public Task MarkAsync(string group, string card) =>
        Page.GetByRole(AriaRole.Group, new() { Name = group }).GetByRole(AriaRole.Radio, new() { Name = card }).CheckAsync();

    /// <summary>A search field; with script a combobox that proposes.</summary>
    public ILocator SearchBox => Page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari produk lokal" })
        .Or(Page.GetByRole(AriaRole.Combobox, new() { Name = "Cari produk lokal" })).First;

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1, Exact = true });

    public Task SeesHeadingAsync(string text) => SeesAsync(Heading(text));

    public Task SeesAsync(string text) => SeesAsync(Page.GetByText(text).First);

    public Task SeesAsync(ILocator thing) => Expect(thing).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>What the console complained about since the last time it was asked.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        string[] said = [.. _complaints];
        _complaints.Clear();
        return said;
    }

    // Of several that hold the words, the first on the page.
    private ILocator Field(string label) => Page.GetByLabel(label).First;

    // Seen first: what is missing is then reported together with the page that lacks it.
    private async Task ClickAsync(ILocator thing)
    {
        await SeesAsync(thing);
        await thing.ClickAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
