using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace UsahaMikro.Market.Tests.Faults;

/// <summary>What a buyer was told about one checkout.</summary>
internal enum Told { Unknown, Yes, No }

/// <summary>One checkout that was sent: its token, the exact form, and what came back.</summary>
internal sealed record Checkout(string Token, IReadOnlyDictionary<string, string> Form)
{
    public Told Told { get; set; }
}

/// <summary>A Pejabat Pengadaan with a browser that has no script: fills the forms as they stand, and remembers what it was told.</summary>
internal sealed class HttpBuyer : IDisposable
{
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _client;

    public HttpBuyer(Uri address)
    {
        _handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        _client = new HttpClientLease(_handler, address).Client;
    }

    public List<Checkout> Sent { get; } = [];

    /// <summary>How many pages and forms the market has answered.</summary>
    public int Answers { get; private set; }

    public async Task SignInAsync(string userName)
    {
        var page = await PageAsync("/masuk");
        var form = page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>("form").Single(one =>
            one.GetAttribute("action") == "/masuk/demo" && one.InnerHtml.Contains(userName, StringComparison.Ordinal));
        using var answer = await PostAsync("/masuk/demo", Fields(form));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The first product of a search: its variant, and the quantity its page proposes.</summary>
    public async Task<(string Variant, int Quantity)> FindAsync(string text)
    {
        var results = await PageAsync("/cari?q=" + Uri.EscapeDataString(text));
        var product = results.QuerySelectorAll("a[href^='/produk/']").First().GetAttribute("href")!;
        var page = await PageAsync(product);
        var form = page.QuerySelector("form[action='/instansi/keranjang/tambah']")!;
        return (
            form.QuerySelector("[name=varian]")!.GetAttribute("value")!,
            int.Parse(form.QuerySelector("[name=jumlah]")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Adds to the basket and sends one checkout; what is not answered stays unknown.</summary>
    public async Task OrderAsync(string variantId, int quantity)
    {
        var basket = "/instansi/keranjang/tambah";
        var add = await PageAsync($"{basket}?varian={variantId}&jumlah={quantity}");
        using (await PostAsync(basket, Fields(FormTo(add, basket)))) { }

        var page = await PageAsync("/instansi/keranjang/pesan");
        var fields = new Dictionary<string, string>(Fields(FormTo(page, "/instansi/keranjang/pesan")))
        {
            ["Phone"] = "0812-3456-7890",
            ["PackageId"] = page.QuerySelectorAll("input[name=PackageId]").First().GetAttribute("value")!,
        };
        var checkout = new Checkout(fields["Token"], fields);
        Sent.Add(checkout);
        await SendAsync(checkout);
    }

    /// <summary>Sends the very same form; a lost answer leaves it unknown.</summary>
    public async Task SendAsync(Checkout checkout)
    {
        using var answer = await PostAsync("/instansi/keranjang/pesan", checkout.Form);
        var where = answer.Headers.Location?.OriginalString ?? "";
        checkout.Told = where.EndsWith("/instansi/pesanan", StringComparison.Ordinal) ? Told.Yes : Told.No;
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private async Task<IDocument> PageAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Answers++;
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string> fields)
    {
        var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));
        Answers++;
        return answer;
    }

    private static IElement FormTo(IDocument page, string action) =>
        page.QuerySelectorAll("form[method=post]").First(one => one.GetAttribute("action")?.Split('?')[0] == action);

    private static Dictionary<string, string> Fields(IElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], button[name]"))
        {
            if (field.GetAttribute("type") is "radio" or "checkbox" && !field.HasAttribute("checked")) continue;
            fields[field.GetAttribute("name")!] = field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? "";
        }

        return fields;
    }
}
