using UsahaMikro.Market.BrowserTests.Accessibility;

namespace UsahaMikro.Market.BrowserTests.House;

/// <summary>One market and one Chromium for all tests. Without a browser neither starts, and every test is skipped.</summary>
public sealed class MarketSite : IAsyncLifetime
{
    private readonly string? _chromium = Chromium.Find();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public MarketSite() => Things = new DemoThings(this);

    public MarketHost Host { get; } = new();

    /// <summary>What the sample pages show.</summary>
    public DemoThings Things { get; }

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        if (_chromium is null) return;

        Address = await Host.OpenAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _chromium, Args = ["--no-sandbox"] });
        await Things.MakeAsync();
    }

    /// <summary>Someone sits down at a fresh browser.</summary>
    public async Task<Visit> VisitAsync(bool script = true, int width = Visit.Desk)
    {
        Assert.SkipWhen(_browser is null, "No Chromium here: MARKET_BROWSER names none, and none is on the PATH.");
        return await Visit.OpenAsync(_browser, Address, script, width);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Host.DisposeAsync();
    }
}

internal static class Chromium
{
    /// <summary>test.sh says where it is, or that it is missing; by hand it is looked for on the PATH.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable("MARKET_BROWSER") switch
    {
        "missing" => null,
        { Length: > 0 } named => named,
        _ => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists),
    };
}

/// <summary>Two lanes for two cores: what acts, and what only looks.</summary>
public static class Lanes
{
    public const string Journeys = "Perjalanan";
}
