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
    private readonly Queue<(string Variant, string Quantity)> _shelves = [];

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

    /// <summary>Notes the products that a search finds, each with the quantity its page proposes, to be bought in turn.</summary>
    public async Task FindAsync(string text)
    {
        var results = await PageAsync("/cari?q=" + Uri.EscapeDataString(text));
        foreach (var product in results.QuerySelectorAll("main h3 a[href^='/produk/']").Select(link => link.GetAttribute("href")!))
        {
            var form = (await PageAsync(product)).QuerySelector("form[action='/instansi/keranjang/tambah']");
            if (form?.QuerySelector("[name=varian]")?.GetAttribute("value") is { } variant) _shelves.Enqueue((variant, form.QuerySelector("[name=jumlah]")!.GetAttribute("value")!));
        }
    }

    /// <summary>Buys from the next shelf; one that is refused is left alone from then on. What is not answered stays unknown.</summary>
    public async Task BuyNextAsync()
    {
        var (variant, quantity) = _shelves.Peek();
        if (await OrderAsync(variant, quantity) is Told.Yes)
        {
            _shelves.Enqueue(_shelves.Dequeue());
            return;
        }

        await EmptyBasketAsync();
        _shelves.Dequeue();
    }

    /// <summary>Sends the very same form; a lost answer leaves it unknown.</summary>
    public async Task SendAsync(Checkout checkout)
    {
        using var answer = await PostAsync("/instansi/keranjang/pesan", checkout.Form);
        var where = answer.Headers.Location?.OriginalString ?? "";
        checkout.Told = where.EndsWith("/instansi/pesanan", StringComparison.Ordinal) ? Told.Yes : Told.No;
    }

    private async Task<Told> OrderAsync(string variant, string quantity)
    {
        const string Basket = "/instansi/keranjang/tambah", Order = "/instansi/keranjang/pesan";
        if (FormTo(await PageAsync($"{Basket}?varian={variant}&jumlah={quantity}"), Basket) is not { } add) return Told.No;
        using (await PostAsync(Basket, Fields(add))) { }

        var page = await PageAsync(Order);
        if (FormTo(page, Order) is not { } form) return Told.No;
        var packages = page.QuerySelectorAll("input[name=PackageId]");
        var fields = new Dictionary<string, string>(Fields(form))
        {
            ["Phone"] = "0812-3456-7890",
            ["PackageId"] = packages[Sent.Count % packages.Length].GetAttribute("value")!,
        };
        var checkout = new Checkout(fields["Token"], fields);
        Sent.Add(checkout);
        await SendAsync(checkout);
        return checkout.Told;
    }

    private async Task EmptyBasketAsync()
    {
        while ((await PageAsync("/instansi/keranjang")).QuerySelector("form[action$='/hapus'], [formaction$='/hapus']") is { } remove)
        {
            var url = remove.GetAttribute("formaction") ?? remove.GetAttribute("action")!;
            using (await PostAsync(url, Fields(remove.Closest("form")!))) { }
        }
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

    private static IElement? FormTo(IDocument page, string action) =>
        page.QuerySelectorAll("form[method=post]").FirstOrDefault(one => one.GetAttribute("action")?.Split('?')[0] == action);

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
