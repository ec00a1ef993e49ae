using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Account.Sessions;

/// <summary>A browser as its owner would call it, from the words it sends of itself.</summary>
public static class DeviceName
{
    // Browsers also claim to be those they descend from: the most particular comes first.
    private static readonly (string Word, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Word, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "Chromebook"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string Of(string agent, Texts t) => (Named(agent, Browsers), Named(agent, Systems)) switch
    {
        ({ } browser, { } system) => t["{0} di {1}", browser, system],
        ({ } browser, null) => browser,
        (null, { } system) => t["Peramban lain di {0}", system],
        _ => t["Peramban tidak dikenal"],
    };

    private static string? Named(string agent, (string Word, string Name)[] known) =>
        known.FirstOrDefault(one => agent.Contains(one.Word, StringComparison.Ordinal)).Name;
}
