using System.Net;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;
using static UsahaMikro.Market.Tests.Curation.CurationStage;

namespace UsahaMikro.Market.Tests.Curation;

public class AppealAndLabelTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task An_appeal_is_decided_by_another_curator_and_may_end_otherwise()
    {
        using var stage = await SetAsync(app, "Dapur Banding");
        var code = await stage.DraftAsync("Sate bandeng banding");
        var first = await stage.HandedInAsync(code);
        await JudgedAsync(stage.Ratna, first, "Refused");
        Assert.Contains("Sate bandeng banding ditolak kurator", await stage.Seller.TextAsync("/usaha"), StringComparison.Ordinal);
        using var mute = await stage.Seller.SubmitAsync(Own(code), Own(code) + "/banding", ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.StatusCode);
        using var appealed = await stage.Seller.SubmitAsync(Own(code), Own(code) + "/banding", ("Reason", "Yang dinilai contoh lama."));
        Assert.Equal(HttpStatusCode.Redirect, appealed.StatusCode);

        var number = await app.ReadAsync(db => Task.FromResult(db.Set<Market.Curation.Domain.CurationCase>().Single(c => c.AppealOfNumber == first).Number));
        var page = await stage.Ratna.PageAsync($"/kurasi/{number}");
        Assert.Contains("Keputusan Anda yang dibanding", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var forced = await stage.Ratna.PostAsync($"/kurasi/{number}/pengambilan", Browser.FieldsOf(page, "/keluar"));
        Assert.Equal(CaseState.Waiting, (await stage.CaseAsync(number)).State);
        Assert.Contains("Yang dinilai contoh lama.", await stage.Bambang.TextAsync($"/kurasi/{number}"), StringComparison.Ordinal);
        await JudgedAsync(stage.Bambang, number, "Cleared");
        Assert.Equal(HttpStatusCode.OK, (await stage.Seller.GetAsync(await stage.PathAsync(code))).StatusCode);
    }

    [Fact]
    public async Task After_the_period_or_a_change_there_is_no_appeal_but_a_new_submission()
    {
        var start = app.Clock.Now;
        using var stage = await SetAsync(app, "Dapur Telat");
        var (late, changed) = (await stage.DraftAsync("Sate bandeng telat"), await stage.DraftAsync("Sate bandeng berubah"));
        await JudgedAsync(stage.Ratna, await stage.HandedInAsync(late), "Revision");
        await JudgedAsync(stage.Ratna, await stage.HandedInAsync(changed), "Revision");
        var form = Browser.FieldsOf(await stage.Seller.PageAsync(Own(late)), Own(late) + "/banding");
        var other = Browser.FieldsOf(await stage.Seller.PageAsync(Own(changed)), Own(changed) + "/banding");
        await stage.AmendAsync(changed, ("Form.Description", "Kini lain."));
        using var onChanged = await stage.Seller.PostAsync(Own(changed) + "/banding", other, ("Reason", "Keliru."));
        Assert.Equal(HttpStatusCode.Conflict, onChanged.StatusCode);

        app.Clock.Pass(TimeSpan.FromDays(21));
        using var seller = await app.SignedInAsync(stage.SellerEmail);
        var page = await seller.PageAsync(Own(late));
        Assert.DoesNotContain(page.QuerySelectorAll("form"), one => one.GetAttribute("action") == Own(late) + "/banding");
        var token = Browser.FieldsOf(page, Own(late));
        using var tooLate = await seller.PostAsync(Own(late) + "/banding", token, ("Number", form["Number"]), ("Reason", "Keliru."));
        Assert.Contains("Batas waktu banding sudah lewat", await Browser.TextAsync(tooLate), StringComparison.Ordinal);
        app.Clock.Now = start;
    }

    [Fact]
    public async Task The_label_comes_with_the_decision_and_goes_with_a_reason()
    {
        using var stage = await SetAsync(app, "Dapur Unggul");
        var code = await stage.DraftAsync("Sate bandeng unggul");
        await JudgedAsync(stage.Ratna, await stage.HandedInAsync(code), "Cleared", ("IsFeatured", "true"));
        Assert.Contains("Unggulan", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        Assert.Contains("Sate bandeng unggul", await stage.Bambang.TextAsync("/kurasi/unggulan"), StringComparison.Ordinal);

        using var head = await app.SignedInAsync((await app.PersonAsync(Role.DinasHead)).Email);
        var url = $"/dinas/produk-unggulan/{code}/pencabutan";
        using var mute = await head.SubmitAsync(url, url, ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.StatusCode);
        using var gone = await head.SubmitAsync(url, url, ("Reason", "Bahannya kini dari luar daerah."));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.DoesNotContain("Unggulan", await stage.Seller.TextAsync(await stage.PathAsync(code)), StringComparison.Ordinal);
        Assert.Contains("Bahannya kini dari luar daerah.", await head.TextAsync("/dinas/produk-unggulan"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task What_passes_without_its_licence_waits_outside_and_the_seller_is_told()
    {
        using var stage = await SetAsync(app, "Dapur Izin", nib: "");
        var code = await stage.DraftAsync("Sate bandeng izin");
        var number = await stage.HandedInAsync(code);
        await JudgedAsync(stage.Ratna, number, "Cleared");
        Assert.Contains("lolos, tetapi belum tampil. Risiko rendah perlu NIB (mengikuti BKS 7(1)).", await stage.Ratna.TextAsync($"/kurasi/{number}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Seller.GetAsync(await stage.PathAsync(code))).StatusCode);
        Assert.Contains("Sate bandeng izin lolos kurasi, tetapi belum tampil", await stage.Seller.TextAsync("/usaha"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_written_to_the_seller_and_kept_in_the_audit_trail()
    {
        using var stage = await SetAsync(app, "Dapur Surat");
        var number = await stage.HandedInAsync(await stage.DraftAsync("Sate bandeng surat"));
        await JudgedAsync(stage.Ratna, number, "Revision");
        Assert.Contains($"Kurasi {number} untuk Sate bandeng surat: Revisi.", await app.LetterToAsync(stage.SellerEmail), StringComparison.Ordinal);
        var trail = await app.ReadAsync(db => Task.FromResult(db.Set<Market.Persistence.Audit.AuditEntry>()
            .Where(entry => entry.Action == "DecideCase").Select(entry => entry.Changes).ToList()));
        Assert.Contains(trail, changes => changes.Contains("Revision", StringComparison.Ordinal));
    }
}
