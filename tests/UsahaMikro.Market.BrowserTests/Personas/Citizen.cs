using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;

namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>Someone who comes from the street: makes an account, brings a business into the registry.</summary>
internal sealed class Citizen(MarketSite site, Visit visit, string email)
{
    private const string Password = "empat kata yang mudah diingat";
    private static int _counter = 1000;

    /// <summary>By the link of the letter, as from the mail box.</summary>
    public async Task SignUpAsync(string name)
    {
        await visit.GoAsync("/");
        await visit.FollowAsync("Daftarkan usaha");
        await visit.SeesHeadingAsync("Masuk");
        await visit.FollowAsync("Buat akun");
        await visit.WriteAsync("Nama lengkap", name);
        await visit.WriteAsync("Alamat e-mail", email);
        await visit.PickAsync("Anda membeli sebagai", "Masyarakat");
        await visit.PressAsync("Daftar");
        await visit.SeesHeadingAsync("Periksa e-mail Anda");
        var letter = await site.Host.ReadAsync(db => db.Set<Letter>()
            .Where(one => db.Set<Account>().Any(account => account.Id == one.AccountId && account.Email == email)).Select(one => one.Id).SingleAsync());
        await visit.GoAsync($"/undangan/{site.Host.Services.GetRequiredService<LetterSeal>().Seal(letter)}");
        await visit.WriteAsync("Kata sandi baru", Password);
        await visit.WriteAsync("Ulangi kata sandi baru", Password);
        await visit.PressAsync("Simpan kata sandi");
        await visit.SeesHeadingAsync("Masuk");
        await visit.WriteAsync("Alamat e-mail", email);
        await visit.WriteAsync("Kata sandi", Password);
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await visit.SeesAsync(visit.Page.Locator("summary").Filter(new() { HasText = "Akun dan peran" }));
    }

    public async Task RegisterAsync(string business)
    {
        await visit.GoAsync("/");
        await visit.FollowAsync("Daftarkan usaha");
        await FillAsync(visit, business);
        await visit.PressAsync("Kirim untuk diperiksa");
        await visit.SeesAsync("Pendaftaran terkirim.");
        await visit.SeesAsync("Kriteria hasil penjualan tahunan dipakai karena");
    }

    /// <summary>The form of a batik maker, by itself or copied from paper.</summary>
    public static async Task FillAsync(Visit visit, string business)
    {
        var number = Interlocked.Increment(ref _counter);
        await visit.WriteAsync("Nama pemilik", "Siti Rohayati");
        await visit.WriteAsync("NIK", $"367302660885{number}");
        await visit.WriteAsync("Nomor telepon", $"0813 7777 {number}");
        await visit.WriteAsync("Nama usaha", business);
        await visit.WriteAsync("NIB", $"912030405{number}");
        await visit.WriteAsync("Tanggal terbit NIB", "2021-09-01");
        await visit.PickAsync("Kegiatan usaha utama (KBLI)", "13134");
        await visit.PickAsync("Kelurahan tempat usaha", "3673021001");
        await visit.WriteAsync("Alamat", "Jl. Raya Banten No. 12, RT 03/RW 04");
        await visit.WriteAsync("Modal usaha", "40.000.000");
        await visit.WriteAsync("Hasil penjualan 12 bulan terakhir", "180.000.000");
        await visit.WriteAsync("Mulai usaha", "2019-03-01");
        await visit.Page.GetByLabel("Data ini benar.").CheckAsync();
    }
}
