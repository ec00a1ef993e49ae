namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>The staff of the Dinas: imports the RUP, reads the ratios.</summary>
internal sealed class DinasOfficer(Visit visit)
{
    public const string Name = "Ahmad Baihaqi";
    public const string Head = "H. Wahyu Nurjaman, M.Si.";

    /// <summary>A file with one package.</summary>
    public static string Csv(string code) =>
        "kode_rup;nama_paket;pagu;kode_rekening;sumber_dana;metode;bulan_mulai;bulan_selesai;usaha_kecil;pdn\n"
        + $"{code};Konsumsi rapat {code};1.250.000;5.1;APBD;E-Purchasing;2;11;ya;ya\n";

    public async Task PreviewAsync(string agency, string csv)
    {
        await visit.OpenMenuAsync("Anggaran");
        await visit.FollowAsync("Impor paket RUP");
        await visit.Page.GetByLabel("Instansi").SelectOptionAsync(new SelectOptionValue { Label = agency });
        await visit.Page.GetByLabel("Berkas CSV").SetInputFilesAsync(
            new FilePayload { Name = "rup.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await visit.PressAsync("Lihat pratinjau");
        await visit.SeesAsync("Belum ada yang disimpan.");
    }

    /// <summary>Holds each datum against its document and finds all of them in order.</summary>
    public async Task VerifyAsync(string business)
    {
        await visit.OpenMenuAsync("Pelaku usaha");
        await visit.FollowAsync(business);
        await visit.FollowAsync("Periksa data");
        foreach (var fits in await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Sesuai dokumen" }).AllAsync()) await fits.CheckAsync();
        await visit.PressAsync("Simpan hasil pemeriksaan");
        await visit.SeesAsync("Terverifikasi");
    }

    /// <summary>Copies a signed form into the registry, for somebody who cannot do it alone (BKS 5(3)).</summary>
    public async Task RegisterFromPaperAsync(string business)
    {
        await visit.OpenMenuAsync("Pelaku usaha");
        await visit.FollowAsync("Daftarkan");
        await Citizen.FillAsync(visit, business);
        await visit.Page.GetByLabel("Pindaian formulir bertanda tangan").SetInputFilesAsync(MarketHost.Picture);
        await visit.PressAsync("Kirim untuk diperiksa");
        await visit.SeesAsync("petugas lain memeriksanya.");
    }

    /// <summary>First a look, then the same rows for good.</summary>
    public async Task ImportAsync(string agency, string csv)
    {
        await PreviewAsync(agency, csv);
        await visit.PressAsync("Simpan persis seperti ini");
        await visit.SeesAsync("Paket RUP disimpan persis seperti pratinjau.");
    }
}
