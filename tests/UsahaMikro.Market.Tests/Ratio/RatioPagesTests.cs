using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ratio;

public class RatioPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task The_board_shows_every_perangkat_daerah_and_bumd_apart_without_a_target()
    {
        var agency = await app.AgencyAsync("Dinas Papan");
        var bumd = await app.AgencyAsync("Perumdam Uji", AgencyKind.Bumd);
        await app.PackageAsync(agency, 1_000_000);
        var order = Samples.Order(agency, "PSN-2026-700001", (Samples.Local, 300_000), (Samples.Local with { Scale = BusinessScale.Besar }, 500_000));
        var other = Samples.Order(bumd, "PSN-2026-700002", (Samples.Local, 100_000));
        foreach (var happened in new IDomainEvent[] { order, Samples.HandOver(order), other with { Buyer = other.Buyer with { Kind = BuyerKind.Bumd } }, Samples.HandOver(other) })
            await app.HandleAsync(happened);

        using var officer = await DinasAsync();
        var page = await officer.PageAsync("/dinas/rasio");

        var row = Row(page, "Dinas Papan");
        Assert.Contains("30 %", row.TextContent);
        Assert.Contains("37,5 %", row.TextContent);
        Assert.Contains("Rp20.000", row.TextContent);
        Assert.Contains("kurang", row.TextContent);
        var apart = Row(page, "Perumdam Uji");
        Assert.Contains("100 %", apart.TextContent);
        Assert.Null(apart.QuerySelector(".goal"));
        Assert.Contains("SRG 11.e", page.QuerySelector("main")!.TextContent);
        Assert.Contains("peraturan daerah ini", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_a_bumd_buys_is_in_no_sum_of_the_board()
    {
        var agency = await app.AgencyAsync("Dinas Jumlah");
        var order = Samples.Order(agency, "PSN-2026-700011", (Samples.Local, 200_000));
        foreach (var happened in new IDomainEvent[] { order, Samples.HandOver(order) }) await app.HandleAsync(happened);
        using var officer = await DinasAsync();
        var before = await SumsAsync(officer);

        var bumd = await app.AgencyAsync("Perumdam Jumlah", AgencyKind.Bumd);
        var apart = Samples.Order(bumd, "PSN-2026-700012", (Samples.Local, 7_000_000));
        apart = apart with { Buyer = apart.Buyer with { Kind = BuyerKind.Bumd } };
        foreach (var happened in new IDomainEvent[] { apart, Samples.HandOver(apart) }) await app.HandleAsync(happened);

        Assert.Equal(before, await SumsAsync(officer));
    }

    [Fact]
    public async Task Any_number_leads_to_the_order_the_line_and_the_reason_with_its_pasal()
    {
        var agency = await app.AgencyAsync("Dinas Lacak");
        var order = Samples.Order(agency, "PSN-2026-700003", (Samples.Local, 300_000), (Samples.Local with { DomicileCode = "3604051001" }, 100_000));
        await app.HandleAsync(order);
        await app.HandleAsync(Samples.HandOver(order, new DateOnly(2026, 6, 1)));

        using var officer = await DinasAsync();
        var board = await officer.PageAsync("/dinas/rasio");
        var show = await officer.PageAsync(Row(board, "Dinas Lacak").QuerySelector("a")!.GetAttribute("href")!);
        var june = show.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("Juni"));
        var orders = await officer.PageAsync(june.QuerySelectorAll("a")[^1].GetAttribute("href")!);
        var page = await officer.PageAsync(orders.QuerySelectorAll("td a").Single().GetAttribute("href")!);

        var lines = page.QuerySelectorAll("section[id^=baris]");
        Assert.Contains("Dihitung.", lines[0].TextContent);
        Assert.Contains("Tidak dihitung.", lines[1].TextContent);
        Assert.Contains("Usahanya berdomisili di luar Kota Serang.", lines[1].TextContent);
        Assert.Contains(lines[1].QuerySelectorAll("a.law"), chip => chip.TextContent == "SRG 11.e");
        Assert.Contains("BAST-2026-0147, 1 Juni 2026", lines[0].TextContent);
    }

    [Fact]
    public async Task An_agency_sees_its_own_ratio_and_never_another_agencys_order()
    {
        var (own, foreign) = (await app.AgencyAsync("Dinas Sendiri"), await app.AgencyAsync("Dinas Orang"));
        await app.HandleAsync(Samples.Order(own, "PSN-2026-700004", (Samples.Local, 300_000)));
        await app.HandleAsync(Samples.Order(foreign, "PSN-2026-700005", (Samples.Local, 300_000)));
        var (_, email) = await app.PersonAsync(Role.PejabatPengadaan, new(OrganisationKind.Agency, own, "Dinas Sendiri"));

        using var buyer = await app.SignedInAsync(email);
        Assert.Contains("PSN-2026-700004", (await buyer.PageAsync("/instansi/rasio")).Body!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await buyer.GetAsync("/instansi/rasio/PSN-2026-700004")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await buyer.GetAsync("/instansi/rasio/PSN-2026-700005")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await buyer.GetAsync("/instansi/rasio/pesanan?jenis=lain")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await buyer.GetAsync("/dinas/rasio")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await buyer.GetAsync($"/dinas/rasio/{await CodeAsync(foreign)}")).StatusCode);
    }

    [Fact]
    public async Task An_order_of_one_agency_is_not_found_under_another()
    {
        var (one, other) = (await app.AgencyAsync(), await app.AgencyAsync());
        await app.HandleAsync(Samples.Order(one, "PSN-2026-700006", (Samples.Local, 300_000)));

        using var officer = await DinasAsync();
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/dinas/rasio/{await CodeAsync(one)}/PSN-2026-700006")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/dinas/rasio/{await CodeAsync(other)}/PSN-2026-700006")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/dinas/rasio/TIDAKADA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/dinas/rasio?tahun=1990")).StatusCode);
    }

    [Fact]
    public async Task A_shortfall_waits_on_the_homes_of_the_pa_and_of_the_dinas_and_goes_when_it_is_made_up()
    {
        var agency = await app.AgencyAsync("Dinas Tugas");
        await app.PackageAsync(agency, 1_000_000);
        var (_, email) = await app.PersonAsync(Role.PaKpa, new(OrganisationKind.Agency, agency, "Dinas Tugas"));
        using var head = await app.SignedInAsync(email);
        using var officer = await DinasAsync();
        Assert.Contains("kurang Rp400.000", (await head.PageAsync("/instansi")).QuerySelector("main")!.TextContent);
        Assert.Contains("Perangkat Daerah belum mencapai sasaran", (await officer.PageAsync("/dinas")).QuerySelector("main")!.TextContent);

        await app.HandleAsync(Samples.Order(agency, "PSN-2026-700010", (Samples.Local, 400_000)));
        Assert.DoesNotContain("Komitmen belanja lokal kurang", (await head.PageAsync("/instansi")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_csv_holds_no_formula()
    {
        await app.AgencyAsync("=HYPERLINK(\"http://jahat\",\"klik\")");
        using var officer = await DinasAsync();
        using var response = await officer.GetAsync("/dinas/rasio.csv");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(",\"'=HYPERLINK(\"\"http://jahat\"\",\"\"klik\"\")\",", text);
    }

    [Fact]
    public async Task The_home_collects_tasks_and_finds_agencies_packages_orders_and_sellers()
    {
        var agency = await app.AgencyAsync("Dinas Beranda");
        await app.HandleAsync(Samples.Order(agency, "PSN-2026-700007", (Samples.Local, 300_000)));
        using var officer = await DinasAsync();

        var home = await officer.PageAsync("/dinas");
        Assert.Contains("Yang perlu dikerjakan", home.Body!.TextContent);
        Assert.Contains("belum punya paket RUP 2026", home.Body!.TextContent);
        Assert.Contains("Dinas Beranda", (await officer.PageAsync("/dinas/cari?q=beranda")).QuerySelector("main")!.TextContent);
        Assert.Contains("PSN-2026-700007", (await officer.PageAsync("/dinas/cari?q=700007")).QuerySelector("main")!.TextContent);
        await app.ShopAsync("Dapur Temuan", nib: "7788990011223");
        foreach (var words in new[] { "7788990011223", "778899", "dapur temu" })
            Assert.Contains("Dapur Temuan", (await officer.PageAsync("/dinas/cari?q=" + Uri.EscapeDataString(words))).QuerySelector("main")!.TextContent);
        Assert.Contains("Tidak ada yang cocok", (await officer.PageAsync("/dinas/cari?q=zzzzzz")).QuerySelector("main")!.TextContent);
    }

    private static async Task<string> SumsAsync(Browser officer)
    {
        var page = await officer.PageAsync("/dinas/rasio");
        return page.QuerySelector(".stats")!.TextContent + page.QuerySelector("section[aria-label='Seluruh Perangkat Daerah']")!.TextContent;
    }

    private static IElement Row(IDocument page, string name) =>
        page.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("a")?.TextContent == name);

    private async Task<Browser> DinasAsync()
    {
        var (_, email) = await app.PersonAsync(Role.DinasOfficer);
        return await app.SignedInAsync(email);
    }

    private Task<string> CodeAsync(Guid agency) => app.ReadAsync(db => db.Set<Agency>().Where(one => one.Id == agency).Select(one => one.Code).SingleAsync());
}
