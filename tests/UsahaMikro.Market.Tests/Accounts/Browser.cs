using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Accounts;

/// <summary>A browser: keeps cookies, fills forms as they stand on the page, follows no redirect by itself.</summary>
public sealed class Browser(MarketApp app) : IDisposable
{
    private readonly HttpClient _client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public const string Session = "sesi";

    /// <summary>Holds what the next page is to tell of the last act.</summary>
    public const string News = "kabar";

    public string? Cookie(string name) => _cookies.GetValueOrDefault(name);

    public void Put(string name, string value) => _cookies[name] = value;

    public void Forget(string name) => _cookies.Remove(name);

    public Task<HttpResponseMessage> GetAsync(string url) => SendAsync(new HttpRequestMessage(HttpMethod.Get, url));

    public async Task<IDocument> PageAsync(string url) => await ParseAsync(await GetAsync(url));

    public static async Task<IDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills the form that posts to the address, and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string pageUrl, string action, params (string Name, string Value)[] filled) =>
        await SubmitAsync(await PageAsync(pageUrl), action, filled);

    public Task<HttpResponseMessage> SubmitAsync(IDocument page, string action, params (string Name, string Value)[] filled) =>
        PostAsync(action, FieldsOf(page, action), filled);

    public static Dictionary<string, string> FieldsOf(IDocument page, string action) => FieldsOf(
        page.QuerySelectorAll("form[method=post]").FirstOrDefault(one => one.GetAttribute("action") == action)
        ?? throw new InvalidOperationException($"No form posts to {action} on {page.Title}: {page.Body!.TextContent}"));

    /// <summary>What a browser without JavaScript would send; of several values under one name the first, as the market reads them.</summary>
    public static Dictionary<string, string> FieldsOf(IElement form) =>
        form.QuerySelectorAll("input[name], textarea[name], select[name]").Select(one => (Name: one.GetAttribute("name")!, Value: ValueOf(one)))
            .Where(one => one.Value is not null).GroupBy(one => one.Name).ToDictionary(group => group.Key, group => group.First().Value!);

    /// <summary>What a browser would send for the control; null for one that is not ticked.</summary>
    private static string? ValueOf(IElement control) => control switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ when control.GetAttribute("type") is "radio" or "checkbox" && !control.HasAttribute("checked") => null,
        _ => control.GetAttribute("value") ?? "",
    };

    /// <summary>What a person reads of the page's own part.</summary>
    public async Task<string> TextAsync(string url) => Words(await PageAsync(url));

    public static async Task<string> TextAsync(HttpResponseMessage response) => Words(await ParseAsync(response));

    private static string Words(IDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Task<HttpResponseMessage> PostAsync(string url, Dictionary<string, string> fields, params (string Name, string Value)[] filled)
    {
        var body = new Dictionary<string, string>(fields, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in filled) body[name] = value;
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(body) });
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(pair => $"{pair.Key}={pair.Value}")));
        var response = await _client.SendAsync(request);
        if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return response;

        foreach (var pair in set.Select(one => one.Split(';')[0].Split('=', 2)))
        {
            if (pair[1].Length == 0) _cookies.Remove(pair[0]);
            else _cookies[pair[0]] = pair[1];
        }

        return response;
    }

    public async Task<HttpResponseMessage> SignInAsync(string email, string password = People.Password) =>
        await SubmitAsync("/masuk", "/masuk", ("Email", email), ("Password", password));

    /// <summary>Whether the own account opens, or the door is shown.</summary>
    public async Task<bool> IsSignedInAsync()
    {
        using var response = await GetAsync("/akun");
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, response.StatusCode.ToString());
        return response.StatusCode is HttpStatusCode.OK;
    }

    public void Dispose() => _client.Dispose();
}
