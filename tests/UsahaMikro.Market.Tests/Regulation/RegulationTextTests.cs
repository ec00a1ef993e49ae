using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class RegulationTextTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("SRG 11.e", "pasal-11-e")]
    [InlineData("BGR 41(4)", "pasal-41-4")]
    [InlineData("BLT 5(3).i", "pasal-5-3-i")]
    [InlineData("BKS 1.17", "pasal-1-17")]
    [InlineData("SRG 3(1), 11.e", "pasal-3-1")]
    [InlineData("SRG 11.a–d", "pasal-11-a")]
    [InlineData("BGR 4–6", "pasal-4")]
    [InlineData("PP-7-2021 35", "pasal-35")]
    [InlineData("INPRES-2-2022", "")]
    public void A_reference_names_one_place_of_the_text(string pasal, string anchor) => Assert.Equal(anchor, PasalAnchor.Of(pasal));

    [Theory]
    [InlineData("BGR", 44)]
    [InlineData("BKS", 38)]
    [InlineData("BLT", 17)]
    [InlineData("SRG", 13)]
    [InlineData("SMG", 15)]
    public async Task Each_of_the_five_is_readable_in_full_and_every_pasal_has_its_place(string code, int pasal)
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync($"/peraturan/{code}");

        var places = page.QuerySelectorAll("section.pasal").Select(one => one.Id!).Where(id => id != "dasar").ToList();
        Assert.Equal(Enumerable.Range(1, pasal).Select(number => $"pasal-{number}"), places);
        Assert.All(page.QuerySelectorAll("nav.law-toc a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_forty_percent_stands_in_the_words_of_the_regulation_with_the_editors_note_beside_it()
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan/SRG");

        Assert.Contains("paling sedikit 40% (empat puluh persen) belanja pengadaan barang/jasa", page.GetElementById("pasal-11-e")!.TextContent);
        Assert.Contains("Naskah melompati huruf b", page.GetElementById("pasal-2-2")!.TextContent);
        Assert.Null(page.GetElementById("pasal-2-2-b"));
    }

    [Fact]
    public void Every_editors_note_hangs_on_a_place_that_exists()
    {
        var texts = app.Services.GetRequiredService<RegulationTextQuery>();
        foreach (var text in texts.Codes.Select(code => texts.Find(code)!))
        {
            var places = text.Lines().Select(line => line.Anchor).Append("pembukaan").ToHashSet();
            Assert.All(text.Notes, note => Assert.Contains(note.At, places));
        }
    }

    [Theory]
    [InlineData("titip jual", "/peraturan/SMG#pasal-6-2-d")]
    [InlineData("sertifikat halal 5 tahun", "/peraturan/BKS#pasal-12-2")]
    [InlineData("SRG 11.e", "/peraturan/SRG#pasal-11-e")]
    [InlineData("srg pasal 3(1)", "/peraturan/SRG#pasal-3-1")]
    public async Task Searching_across_the_five_finds_the_pasal_first_and_marks_the_words(string question, string url)
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan?q=" + Uri.EscapeDataString(question));

        Assert.Equal(url, page.QuerySelector("main li h2 a")!.GetAttribute("href"));
        var target = await browser.PageAsync(url.Split('#')[0]);
        Assert.NotNull(target.GetElementById(url.Split('#')[1]));
        if (question == "titip jual") Assert.Contains(page.QuerySelectorAll("mark"), mark => mark.TextContent == "titip");
    }

    [Fact]
    public async Task Searching_within_one_regulation_stays_there_and_nothing_found_is_said()
    {
        using var browser = new Browser(app);
        var within = await browser.PageAsync("/peraturan?q=koperasi&dalam=BGR");
        Assert.All(within.QuerySelectorAll("main li h2 a"), link => Assert.StartsWith("/peraturan/BGR#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(within.QuerySelectorAll("main li h2 a"));

        var nothing = await browser.PageAsync("/peraturan?q=" + Uri.EscapeDataString("<b>kapal selam"));
        Assert.Contains("Tidak ada pasal", nothing.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Another_daerahs_pasal_is_followed_and_never_cited_as_an_obligation()
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan/BKS");

        Assert.Contains("bukan kewajiban", page.QuerySelector("main")!.TextContent);
    }
}
