using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Journeys;

/// <summary>From a person with a business to a product in the market.</summary>
public class SupplyTests(MarketSite site)
{
    [Theory]
    [InlineData(true, "naskah")]
    [InlineData(false, "polos")]
    public async Task A_citizen_with_a_phone_registers_a_business_and_brings_a_product_into_the_market_after_a_revision(bool script, string kind)
    {
        var (business, product) = ($"Batik Kasemen {kind}", $"Kain batik datulaya {kind}");
        await using var siti = await site.VisitAsync(script, Visit.Phone);
        var citizen = new Citizen(site, siti, $"siti.{kind}@demo.invalid");
        await citizen.SignUpAsync("Siti Rohayati");
        await citizen.RegisterAsync(business);

        await using var ahmad = await site.VisitAsync(script);
        await ahmad.SignInAsync(DinasOfficer.Name);
        await new DinasOfficer(ahmad).VerifyAsync(business);

        await siti.GoAsync("/akun/peran");
        await siti.PressAsync(business);
        var seller = new Seller(siti);
        await seller.WriteProductAsync(product);
        await seller.HandInAsync(product);

        await using var ratna = await site.VisitAsync(script);
        await ratna.SignInAsync(Curator.First);
        var curator = new Curator(ratna);
        await curator.TakeAsync(product);
        await curator.ScoreAsync("3");
        await curator.DecideAsync("Revisi", "Motifnya belum diceritakan.", "Ceritakan motif dan asalnya.");
        await ratna.SeesAsync("Keputusan tersimpan");

        await seller.OpenCurationAsync(product);
        await siti.SeesAsync("Ceritakan motif dan asalnya.");
        await siti.FollowAsync("Ubah produk");
        await siti.WriteAsync("Keterangan", "Motif datulaya dari keraton, katun prima, dicap lalu ditulis tangan.");
        await siti.PressAsync("Simpan");
        await siti.SeesAsync("Perubahan disimpan.");
        await seller.HandInAsync(product);

        await curator.TakeAsync(product);
        await ratna.SeesAsync("Motif datulaya dari keraton");
        await curator.ScoreAsync("4");
        await curator.DecideAsync("Lolos");
        await ratna.SeesAsync($"{product} lolos dan tampil di pasar.");

        await siti.GoAsync("/kategori/kain-batik");
        await siti.SeesAsync(product);
        Assert.Empty(siti.TakeComplaints().Concat(ahmad.TakeComplaints()).Concat(ratna.TakeComplaints()));
    }

    [Theory]
    [InlineData(true, "Batik Titipan Satu")]
    [InlineData(false, "Batik Titipan Dua")]
    public async Task An_officer_registers_from_signed_paper_and_another_officer_checks(bool script, string business)
    {
        await using var ahmad = await site.VisitAsync(script);
        await ahmad.SignInAsync(DinasOfficer.Name);
        await new DinasOfficer(ahmad).RegisterFromPaperAsync(business);
        await ahmad.SeesHeadingAsync(business);
        await ahmad.SeesAsync("Dibantu petugas");
        Assert.False(await ahmad.Page.GetByRole(AriaRole.Link, new() { Name = "Periksa data" }).IsVisibleAsync(), "Nobody checks what he entered himself.");

        await using var wahyu = await site.VisitAsync(script);
        await wahyu.SignInAsync(DinasOfficer.Head);
        await new DinasOfficer(wahyu).VerifyAsync(business);
        Assert.Empty(ahmad.TakeComplaints().Concat(wahyu.TakeComplaints()));
    }

    [Theory]
    [InlineData(true, "Meja lipat jati")]
    [InlineData(false, "Rak lipat jati")]
    public async Task A_refused_product_is_appealed_and_another_curator_decides(bool script, string product)
    {
        await using var endang = await site.VisitAsync(script);
        await endang.SignInAsync(Seller.OfFurniture);
        var seller = new Seller(endang);
        await seller.WriteProductAsync(product);
        await seller.HandInAsync(product);

        await using var ratna = await site.VisitAsync(script);
        await ratna.SignInAsync(Curator.First);
        var curator = new Curator(ratna);
        await curator.TakeAsync(product);
        await curator.ScoreAsync("2");
        await curator.DecideAsync("Ditolak", "Terlalu mirip produk lain.", "Tidak berbeda dari yang sudah ada.");
        await ratna.SeesAsync("Keputusan tersimpan");

        await seller.OpenCurationAsync(product);
        await endang.SeesAsync("Terlalu mirip produk lain.");
        await endang.WriteAsync("Alasan banding", "Ini satu-satunya yang bisa dilipat; tidak ada yang serupa di pasar.");
        await endang.PressAsync("Ajukan banding");
        await endang.SeesAsync("Banding diajukan dengan nomor");

        await using var bambang = await site.VisitAsync(script);
        await bambang.SignInAsync(Curator.Second);
        var other = new Curator(bambang);
        await other.TakeAsync(product);
        await bambang.SeesAsync("satu-satunya yang bisa dilipat");
        await other.ScoreAsync("4");
        await other.DecideAsync("Lolos");
        await bambang.SeesAsync($"{product} lolos dan tampil di pasar.");
        Assert.Empty(endang.TakeComplaints().Concat(ratna.TakeComplaints()).Concat(bambang.TakeComplaints()));
    }
}
