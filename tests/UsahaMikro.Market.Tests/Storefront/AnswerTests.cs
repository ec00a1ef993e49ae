using System.Net;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public class AnswerTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/cari?q=keripik", HttpStatusCode.OK)]
    [InlineData("/produk/tidak-ada-23456789", HttpStatusCode.NotFound)]
    [InlineData("/instansi", HttpStatusCode.Redirect)]
    public async Task Head_is_answered_like_get_without_a_body(string address, HttpStatusCode expected)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Stop);
        using var get = await client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal((expected, expected), (head.StatusCode, get.StatusCode));
        Assert.Equal(get.Content.Headers.ContentType?.MediaType, head.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_public_page_is_sent_compressed_to_who_can_read_it(string coding)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/usaha-mikro");
        request.Headers.Add("Accept-Encoding", coding);
        using var answer = await client.SendAsync(request, Stop);
        Assert.Equal(coding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task A_page_another_site_opened_for_a_visitor_with_cookies_is_not_compressed()
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/usaha-mikro");
        request.Headers.Add("Accept-Encoding", "br, gzip");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Cookie", "sesi=apa-saja");
        using var answer = await client.SendAsync(request, Stop);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
