using AngleSharp.Html.Parser;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public class RealisationBandTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task The_front_page_tells_what_the_offices_bought_and_how_many_reached_the_target()
    {
        var (reached, behind) = (await app.AgencyAsync("Dinas Sampai"), await app.AgencyAsync("Dinas Belum"));
        var bumd = await app.AgencyAsync("Perumdam Pita", AgencyKind.Bumd);
        await app.PackageAsync(reached, 1_000_000);
        await app.PackageAsync(behind, 1_000_000);
        var bought = Samples.Order(reached, "PSN-2026-800001", (Samples.Local, 600_000), (Samples.Local with { Scale = BusinessScale.Besar }, 400_000));
        var less = Samples.Order(behind, "PSN-2026-800002", (Samples.Local, 100_000), (Samples.Local with { Scale = BusinessScale.Besar }, 900_000));
        var apart = Samples.Order(bumd, "PSN-2026-800003", (Samples.Local, 5_000_000));
        apart = apart with { Buyer = apart.Buyer with { Kind = BuyerKind.Bumd } };
        foreach (var happened in new IDomainEvent[] { bought, less, apart, Samples.HandOver(bought), Samples.HandOver(less), Samples.HandOver(apart) })
            await app.HandleAsync(happened);

        using var client = app.CreateClient();
        var band = new HtmlParser().ParseDocument(await client.GetStringAsync("/", TestContext.Current.CancellationToken)).QuerySelector(".live")!;

        Assert.Contains("Rp700.000", band.QuerySelector("b.big")!.TextContent);
        Assert.Contains("35 %", band.TextContent);
        Assert.Contains("Rp100.000", band.QuerySelector(".ratio, [class*=ratio]")!.TextContent);
        Assert.Contains("1 dari 2 Perangkat Daerah sudah mencapai 40 %, belanja dari 2 pelaku usaha.", band.TextContent);
        Assert.Contains("SRG 11.e", band.TextContent);
    }
}
