using System.Net;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Storefront;

namespace UsahaMikro.Market.Tests.Web;

public class BootTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("3673", "Kota Serang")]
    [InlineData("3201", "Kabupaten Bogor")]
    [InlineData("3216", "Kabupaten Bekasi")]
    [InlineData("3505", "Kabupaten Blitar")]
    [InlineData("3374", "Kota Semarang")]
    public async Task The_application_serves_each_of_the_five_daerah(string code, string name)
    {
        await using var daerah = app.WithWebHostBuilder(builder => builder.UseSetting("Market:Daerah", code));
        using var client = daerah.CreateClient();

        Assert.Contains(name, await client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [Theory]
    [InlineData("2026-01-02T09:00:00+07:00")]
    [InlineData("2026-12-31T23:30:00+07:00")]
    public async Task The_storefront_opens_at_the_edges_of_the_year(string at)
    {
        app.Clock.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        using var client = app.CreateClient();

        using var home = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal(2026, BusinessCalendar.FiscalYearOf(app.Clock.Now));
    }

    [Theory]
    [InlineData("/sehat", "sehat")]
    [InlineData("/siap", "siap")]
    public async Task Health_is_told_in_one_word(string path, string word)
    {
        using var client = app.CreateClient();

        Assert.Equal(word, await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    [Fact]
    public async Task An_outbox_that_falls_behind_is_not_ready()
    {
        await app.ListedAsync("Keripik antre");
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        using var client = app.CreateClient();
        using (var late = await client.GetAsync(new Uri("/siap", UriKind.Relative)))
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "antrean"), (late.StatusCode, await late.Content.ReadAsStringAsync()));
        }

        await app.DrainOutboxAsync();
        Assert.Equal("siap", await client.GetStringAsync(new Uri("/siap", UriKind.Relative)));
    }
}
