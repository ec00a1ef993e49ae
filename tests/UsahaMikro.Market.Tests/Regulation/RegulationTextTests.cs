using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
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
        using var serang = new Browser(app);
        Assert.Contains("Dinas mengadopsi hanya yang bertanda", (await serang.PageAsync("/peraturan/BKS")).QuerySelector("main")!.TextContent);
        Assert.Contains("rujukan saja", (await serang.PageAsync("/peraturan/SMG")).QuerySelector("main")!.TextContent);
        Assert.Equal("mengikuti BKS 14(4) (diadopsi, belum diwajibkan di Kota Serang)", (await serang.PageAsync("/kamus-data")).QuerySelector(".page-head a.law")!.TextContent);

        await using var bekasi = await LawDesk.DaerahAsync("3216");
        using var browser = new Browser(bekasi);
        Assert.Equal("BKS 14(4)", (await browser.PageAsync("/kamus-data")).QuerySelector(".page-head a.law")!.TextContent);
        Assert.DoesNotContain("bukan kewajiban", (await browser.PageAsync("/peraturan/BKS")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Elsewhere_nothing_is_said_to_stand_on_the_regulation_of_Serang()
    {
        await using var bogor = await LawDesk.DaerahAsync("3201");
        using var browser = new Browser(bogor);

        var page = await browser.PageAsync("/peraturan/SRG");

        Assert.Empty(page.QuerySelectorAll(".law-use"));
        Assert.Contains("rujukan saja", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_reference_to_two_pasal_is_two_links()
    {
        using var head = await app.AsAsync(Role.DinasHead);

        var links = (await head.PageAsync("/dinas/regulasi")).QuerySelectorAll("article a.law").Select(link => (link.TextContent, link.GetAttribute("href"))).ToList();

        Assert.Contains(("SRG 3(1)", "/peraturan/SRG#pasal-3-1"), links);
        Assert.Contains(("SRG 11.e", "/peraturan/SRG#pasal-11-e"), links);
    }

    [Fact]
    public async Task A_row_that_has_not_begun_is_not_called_used()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        await serang.SetAsync(ParameterKeys.SpaceTarget, serang.Today().AddDays(5), ("Form.Number", "35"), ("Form.Pasal", "SMG 9"));
        using var browser = new Browser(serang);

        Assert.Empty((await browser.PageAsync("/peraturan/SMG")).QuerySelectorAll(".law-use"));
        serang.Clock.Pass(TimeSpan.FromDays(5));
        Assert.NotNull((await browser.PageAsync("/peraturan/SMG")).QuerySelector("#pasal-9 .law-use"));
    }

    [Theory]
    [InlineData("kemudahan perizinan tunggal", "/peraturan/BKS#pasal-")]
    [InlineData("menopang laju pertumbuhan ekonomi daerah", "/peraturan/SMG#pembukaan")]
    public async Task Headings_and_considerations_are_searched_too(string question, string url)
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan?q=" + Uri.EscapeDataString(question));

        Assert.Contains(page.QuerySelectorAll("main li h2 a"), link => link.GetAttribute("href")!.StartsWith(url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_without_end_is_cut()
    {
        using var browser = new Browser(app);
        var page = await browser.PageAsync("/peraturan?q=" + new string('a', 5000));

        Assert.Equal(100, page.QuerySelector("main input[name='q']")!.GetAttribute("value")!.Length);
    }
}
