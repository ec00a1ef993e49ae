namespace UsahaMikro.Market.BrowserTests.Journeys;

/// <summary>Someone without a mouse: Tab, Enter, Space and letters; every stop on the way shows where the focus is.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 300;

    /// <summary>Null when the focused element, or the box drawn around it, is outlined.</summary>
    private const string Unmarked = """
        () => {
          const at = document.activeElement;
          const outlined = (element, part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
            return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
          };
          const boxes = [at, at.closest(".search"), at.closest(".affix"), at.closest(".radio-card")].filter(Boolean);
          if (at === document.body || boxes.some(box => outlined(box, null) || outlined(box, "::after"))) return null;
          return `${location.pathname}: ${at.outerHTML.slice(0, 160)}`;
        }
        """;

    public async Task PressAsync(AriaRole role, string name)
    {
        await GoToAsync(page.GetByRole(role, new() { Name = name, Exact = true }).First);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task WriteAsync(ILocator field, string text)
    {
        await GoToAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    public async Task GoToAsync(ILocator thing)
    {
        await Expect(thing).ToBeVisibleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Null(await page.EvaluateAsync<string?>(Unmarked));
            if (await thing.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"{thing} is not reached with {MostStops} tabs.");
    }
}
