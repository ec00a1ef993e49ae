using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

/// <summary>Changing the profile as the Dinas does: one writes, another one confirms.</summary>
internal static class LawDesk
{
    public static async Task<MarketApp> DaerahAsync(string area)
    {
        var daerah = new MarketApp { Differently = builder => builder.UseSetting("Market:Daerah", area) };
        await daerah.InitializeAsync();
        return daerah;
    }

    public static DateOnly Today(this MarketApp app) => BusinessCalendar.DateOf(app.Clock.Now);

    public static async Task<Browser> AsAsync(this MarketApp app, Role role) => await app.SignedInAsync((await app.PersonAsync(role)).Email);

    /// <summary>Fills the form; a choice of the Dinas without pasal unless said otherwise.</summary>
    public static Task<HttpResponseMessage> ChangeAsync(this Browser by, string key, DateOnly from, params (string Name, string Value)[] filled) => by.SubmitAsync(
        $"/dinas/regulasi/{key}/ubah", $"/dinas/regulasi/{key}/ubah",
        [("Form.From", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Form.Force", "DiadopsiDinas"), ("Form.Reason", "Naskah baru."), .. filled]);

    /// <summary>Confirms what waits; the last answer.</summary>
    public static async Task<HttpResponseMessage> ConfirmAsync(this Browser by, MarketApp app, string key)
    {
        var row = (await app.HistoryAsync(key)).First(one => one.State is DecisionState.Unconfirmed);
        var url = $"/dinas/regulasi/{key}/perubahan/{row.Id}/pengesahan";
        return await by.SubmitAsync(url, url);
    }

    /// <summary>Written by one and confirmed by another, both expected to go well.</summary>
    public static async Task SetAsync(this MarketApp app, string key, DateOnly from, params (string Name, string Value)[] filled)
    {
        using var head = await app.AsAsync(Role.DinasHead);
        using var written = await head.ChangeAsync(key, from, filled);
        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        using var second = await app.AsAsync(Role.SystemAdmin);
        using var confirmed = await second.ConfirmAsync(app, key);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
    }

    public static async Task<string?> ValueAsync(this MarketApp app, string key, DateOnly on) =>
        (await app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().FindAsync(key, on, CancellationToken.None)))?.Value;

    public static Task<IReadOnlyList<ParameterDecision>> HistoryAsync(this MarketApp app, string key) =>
        app.InScopeAsync(services => services.GetRequiredService<RegulationProfileQuery>().HistoryAsync(key, CancellationToken.None));

    public static async Task<string> SaysAsync(HttpResponseMessage answer) => (await Browser.ParseAsync(answer)).QuerySelector("main")!.TextContent;
}
