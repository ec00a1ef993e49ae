using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;
using static UsahaMikro.Market.Tests.Curation.CurationStage;

namespace UsahaMikro.Market.Tests.Curation;

public class CurationPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_curator_reads_the_menu_of_a_package_which_is_not_judged()
    {
        using var stage = await SetAsync(app, "Dapur Menu");
        var code = await stage.DraftAsync("Nasi kotak rapat");
        await app.WriteAsync(async db => Assert.True((await db.Set<Product>().SingleAsync(product => product.Code == code)).SetMenu(
            [new("Lauk", 1, [new("Ayam bakar", new Rupiah(3_000)), new("Telur balado", Rupiah.Zero)])], Actor.System("uji"), app.Clock.Now).IsSuccess));
        var number = await stage.HandedInAsync(code);
        Assert.Contains("Lauk (pilih 1)Ayam bakar +Rp3.000, Telur balado tidak dinilai", await stage.Ratna.TextAsync($"/kurasi/{number}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_is_handed_in_revised_amended_handed_in_again_passed_and_stands_in_the_market()
    {
        using var stage = await SetAsync(app, "Dapur Alur");
        var code = await stage.DraftAsync("Sate bandeng alur");
        var line = (await stage.Seller.PageAsync($"/usaha/produk/{code}")).QuerySelectorAll("main a").Single(link => link.GetAttribute("href") == Own(code));
        Assert.Equal("Ajukan kurasi", line.TextContent);
        var first = await stage.HandedInAsync(code);
        Assert.Contains("Sate bandeng alur", await stage.Ratna.TextAsync("/kurasi"), StringComparison.Ordinal);

        await TakeAsync(stage.Ratna, first);
        using var mute = await DecideAsync(stage.Ratna, first, "Revision");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.StatusCode);
        Assert.Contains("Tuliskan alasan keputusan", await Browser.TextAsync(mute), StringComparison.Ordinal);
        using var vague = await DecideAsync(stage.Ratna, first, "Revision", ("Reason", "Kurang rapi."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vague.StatusCode);
        Assert.Contains("Kurang rapi.", (await Browser.ParseAsync(vague)).QuerySelector("textarea[name=Reason]")!.TextContent, StringComparison.Ordinal);
        using var early = await DecideAsync(stage.Ratna, first, "Cleared");
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        using var revised = await DecideAsync(
            stage.Ratna, first, "Revision", ("Reason", "Hampir lolos."), ("Reasons[5].Reason", "Segel plastiknya lepas."));
        Assert.Equal(HttpStatusCode.Redirect, revised.StatusCode);

        var own = await stage.Seller.TextAsync(Own(code));
        Assert.Contains("Perlu revisi", own, StringComparison.Ordinal);
        Assert.Contains("KemasanSegel plastiknya lepas.", own, StringComparison.Ordinal);
        Assert.Contains("Perbaiki Sate bandeng alur, lalu ajukan lagi", await stage.Seller.TextAsync("/usaha"), StringComparison.Ordinal);

        await stage.AmendAsync(code, ("Form.Description", "Kini bersegel."), ("Form.Composition", "Bandeng, santan, cabai"));
        var second = await stage.HandedInAsync(code);
        Assert.NotEqual(first, second);
        var page = await stage.Bambang.PageAsync($"/kurasi/{second}");
        Assert.Contains("Berubah sejak penilaian terakhir: keterangan, bahan atau komposisi.",
        page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("main ins").Length);
        Assert.Contains(page.QuerySelectorAll("main del"), before => before.TextContent.Contains("Enak dan halal.", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("main ins"), after => after.TextContent.Contains("Kini bersegel.", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, (await stage.Seller.GetAsync(await stage.PathAsync(code))).StatusCode);
        await JudgedAsync(stage.Bambang, second, "Cleared");
        Assert.Contains("Kini bersegel.", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        Assert.Contains("Nilai dari putaran ke putaran", await stage.Ratna.TextAsync($"/kurasi/{second}"), StringComparison.Ordinal);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Changed_words_wait_for_a_look_while_price_changes_at_once()
    {
        using var stage = await SetAsync(app, "Dapur Ubah");
        var code = await stage.DraftAsync("Sate bandeng ubah", isListed: true);
        await stage.AmendAsync(code, ("Form.Description", "Resep baru."), ("Form.Composition", "Bandeng tambak"));
        Assert.DoesNotContain("Resep baru.", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        Assert.Contains("Ada perubahan yang belum diajukan", await stage.Seller.TextAsync(Own(code)), StringComparison.Ordinal);

        var variant = await app.ReadAsync(db => db.Set<Product>().Where(p => p.Code == code).SelectMany(p => p.Variants).Select(v => v.Id).SingleAsync());
        var price = $"/usaha/produk/{code}/varian/{variant:N}/harga";
        using var repriced = await stage.Seller.SubmitAsync(price, price, ("Price", "23.000"), ("Reason", "Santan naik"));
        Assert.Contains("Rp23.000", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);

        var number = await stage.HandedInAsync(code);
        Assert.Contains("Enak dan halal.", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        await JudgedAsync(stage.Ratna, number, "Cleared");
        Assert.Contains("Resep baru.", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        using var nothing = await stage.Seller.PostAsync(Own(code), Browser.FieldsOf(await stage.Seller.PageAsync("/usaha/produk/baru"), "/usaha/produk"));
        Assert.Equal(HttpStatusCode.Conflict, nothing.StatusCode);
        Assert.Contains("Tidak ada perubahan yang perlu dikurasi", await Browser.TextAsync(nothing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_called_back_can_be_changed_and_is_decided_by_nobody()
    {
        using var stage = await SetAsync(app, "Dapur Tarik");
        var code = await stage.DraftAsync("Sate bandeng tarik");
        var number = await stage.HandedInAsync(code);
        await TakeAsync(stage.Ratna, number);
        var open = Browser.FieldsOf(await stage.Ratna.PageAsync($"/kurasi/{number}"), $"/kurasi/{number}/keputusan");
        using var frozen = await stage.Seller.SubmitAsync($"/usaha/produk/{code}/ubah", $"/usaha/produk/{code}/ubah", ("Form.Description", "Diam-diam."));
        Assert.Equal(HttpStatusCode.Conflict, frozen.StatusCode);

        using var called = await stage.Seller.SubmitAsync(Own(code), Own(code) + "/penarikan");
        Assert.Equal(HttpStatusCode.Redirect, called.StatusCode);
        await stage.AmendAsync(code, ("Form.Description", "Terang-terangan."));
        using var late = await stage.Ratna.PostAsync(
            $"/kurasi/{number}/keputusan", open, ("Outcome", "Refused"), ("Reason", "Tidak."), ("Reasons[0].Reason", "Tidak."));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(CaseState.CalledBack, (await stage.CaseAsync(number)).State);
        using var again = await stage.Seller.PostAsync(Own(code) + "/penarikan", Browser.FieldsOf(await stage.Seller.PageAsync(Own(code)), Own(code)));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_two_clicks_make_one_case()
    {
        using var stage = await SetAsync(app, "Dapur Ganda");
        var code = await stage.DraftAsync("Sate bandeng ganda");
        var form = Browser.FieldsOf(await stage.Seller.PageAsync(Own(code)), Own(code));
        using var one = await stage.Seller.PostAsync(Own(code), form);
        using var two = await stage.Seller.PostAsync(Own(code), form);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (one.StatusCode, two.StatusCode));
        var number = await app.ReadAsync(db => db.Set<CurationCase>().Where(c => c.ProductCode == code).Select(c => c.Number).SingleAsync());

        var waiting = await stage.Bambang.PageAsync($"/kurasi/{number}");
        await TakeAsync(stage.Ratna, number);
        using var late = await stage.Bambang.SubmitAsync(waiting, $"/kurasi/{number}/pengambilan");
        Assert.Contains("sudah diambil Orang Uji", await stage.Bambang.TextAsync($"/kurasi/{number}"), StringComparison.Ordinal);

        await AssessAsync(stage.Ratna, number);
        var decision = Browser.FieldsOf(await stage.Ratna.PageAsync($"/kurasi/{number}"), $"/kurasi/{number}/keputusan");
        using var passed = await stage.Ratna.PostAsync($"/kurasi/{number}/keputusan", decision, ("Outcome", "Cleared"));
        using var twice = await stage.Ratna.PostAsync($"/kurasi/{number}/keputusan", decision, ("Outcome", "Cleared"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (passed.StatusCode, twice.StatusCode));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<CurationCase>().Where(c => c.Number == number).SelectMany(c => c.Decisions).CountAsync()));
    }

    [Fact]
    public async Task Another_sellers_product_case_and_pictures_are_not_there()
    {
        using var stage = await SetAsync(app, "Dapur Sendiri");
        using var other = await SetAsync(app, "Dapur Seberang");
        var (own, foreign) = (await stage.DraftAsync("Milik sendiri"), await other.DraftAsync("Milik seberang"));
        var number = await other.HandedInAsync(foreign);
        var token = Browser.FieldsOf(await stage.Seller.PageAsync(Own(own)), Own(own));
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Seller.GetAsync(Own(foreign))).StatusCode);
        foreach (var url in new[] { Own(foreign), Own(foreign) + "/penarikan", Own(foreign) + "/banding" })
        {
            using var answer = await stage.Seller.PostAsync(url, token, ("Number", number), ("Reason", "Milik saya."));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var crossed = await stage.Seller.PostAsync(Own(own) + "/banding", token, ("Number", number), ("Reason", "Milik saya."));
        Assert.Equal(HttpStatusCode.NotFound, crossed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Ratna.GetAsync("/kurasi/KUR-2026-99999")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Ratna.GetAsync($"/kurasi/{number}/foto/{new string('f', 64)}.webp")).StatusCode);
        Assert.Equal(CaseState.Waiting, (await other.CaseAsync(number)).State);
    }

    [Fact]
    public async Task A_former_partner_of_the_seller_reads_why_another_curator_judges()
    {
        using var stage = await SetAsync(app, "Dapur Kerabat");
        var number = await stage.HandedInAsync(await stage.DraftAsync("Sate bandeng kerabat"));
        var curator = await app.PersonAsync(Role.Curator);
        var yesterday = BusinessCalendar.DateOf(app.Clock.Now).AddDays(-1);
        await app.AlsoAsync(curator.Id, Role.SellerOwner, new(OrganisationKind.Seller, stage.Shop.Id, stage.Shop.Name), yesterday);
        using var partner = await app.SignedInAsync(curator.Email);
        var page = await partner.PageAsync($"/kurasi/{number}");
        Assert.Contains("sekarang atau dulu", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("form"), form => form.GetAttribute("action") == $"/kurasi/{number}/pengambilan");

        using var forced = await partner.PostAsync($"/kurasi/{number}/pengambilan", Browser.FieldsOf(page, "/keluar"));
        Assert.Equal(CaseState.Waiting, (await stage.CaseAsync(number)).State);
    }

    [Fact]
    public async Task A_second_opinion_is_formed_before_the_first_is_read()
    {
        using var stage = await SetAsync(app, "Dapur Kedua");
        var number = await stage.HandedInAsync(await stage.DraftAsync("Sate bandeng kedua"));
        var url = $"/kurasi/{number}";
        await TakeAsync(stage.Ratna, number);
        await AssessAsync(stage.Ratna, number, score: 2);
        using var asked = await stage.Ratna.SubmitAsync(url, url + "/pendapat-kedua", ("Question", "Apakah kemasannya cukup?"));
        Assert.Contains("Beri pendapat kedua tentang Sate bandeng kedua", await stage.Bambang.TextAsync("/kurasi"), StringComparison.Ordinal);
        var before = await stage.Bambang.TextAsync(url);
        Assert.Contains("Apakah kemasannya cukup?", before, StringComparison.Ordinal);
        Assert.DoesNotContain("40 dari 100", before, StringComparison.Ordinal);

        await AssessAsync(stage.Bambang, number, score: 5);
        foreach (var curator in new[] { stage.Ratna, stage.Bambang })
        {
            var text = await curator.TextAsync(url);
            Assert.Contains("40 dari 100", text, StringComparison.Ordinal);
            Assert.Contains("100 dari 100", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain((await stage.Bambang.PageAsync(url)).QuerySelectorAll("form"), form => form.GetAttribute("action") == url + "/keputusan");
    }

    [Fact]
    public async Task A_product_needs_a_photo_and_words_before_it_is_handed_in()
    {
        using var stage = await SetAsync(app, "Dapur Polos");
        var code = await stage.DraftAsync("Sate bandeng polos");
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Code == code);
            Assert.True(product.RemovePicture(product.Pictures[0].Id).IsSuccess);
        });
        var page = await stage.Seller.PageAsync(Own(code));
        Assert.DoesNotContain(page.QuerySelectorAll("form"), form => form.GetAttribute("action") == Own(code));
        using var forced = await stage.Seller.PostAsync(Own(code), Browser.FieldsOf(page, "/keluar"));
        Assert.Equal(HttpStatusCode.Conflict, forced.StatusCode);
        Assert.Contains("Tambahkan sekurangnya satu foto", await Browser.TextAsync(forced), StringComparison.Ordinal);
    }
}
