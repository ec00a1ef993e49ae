using Deque.AxeCore.Commons;

namespace UsahaMikro.Market.BrowserTests.Accessibility;

/// <summary>Looks at the page a visit is on, in light and dark, on a desk and on a phone.</summary>
internal static class PageAudit
{
    // The dark scheme comes second and changes colours only, so only what judges colours is asked again. A phone shows the
    // colours of the desk; only the frame of the page has other parts there. Judging colours takes most of the time.
    private const string RunAxe = """
        async ([isDark, isPhone]) => {
          const colours = ["color-contrast", "link-in-text-block"];
          const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          const look = async (where, runOnly, rules = {}) =>
            (await axe.run(where, { runOnly, rules, resultTypes: ["violations"], iframes: false, preload: false })).violations;
          const frame = { include: [...document.querySelectorAll("body > header, body nav, body > footer")] };
          const frameColours = async () => frame.include.length ? await look(frame, colours) : [];
          const violations = !isPhone ? await look(document, isDark ? colours : everything)
            : isDark ? await frameColours()
            : [...await look(document, everything, { "color-contrast": { enabled: false } }), ...await frameColours()];
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
        }
        """;

    private const string Shape = """
        () => [
          document.documentElement.lang ? null : "<html> names no language",
          document.title ? null : "no title",
          document.querySelectorAll("h1").length === 1 ? null : `${document.querySelectorAll("h1").length} h1`,
        ].filter(Boolean)
        """;

    private const string Overflow = """
        () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth <= clientWidth ? [] : [`scrolls sideways: ${scrollWidth} > ${clientWidth}`];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<IReadOnlyList<string>> LookAsync(IPage page)
    {
        var found = new List<string>(await page.EvaluateAsync<string[]>(Shape));
        await page.EvaluateAsync(Axe);
        foreach (var width in new[] { Visit.Desk, Visit.Phone })
        {
            await page.SetViewportSizeAsync(width, Visit.Height);
            found.AddRange(await page.EvaluateAsync<string[]>(Overflow));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await page.EvaluateAsync<string[]>(RunAxe, new[] { scheme is ColorScheme.Dark, width == Visit.Phone })).Select(what => $"{scheme}, {width} px: {what}"));
            }
        }

        return found;
    }
}
