using UsahaMikro.Market.BrowserTests.Personas;

namespace UsahaMikro.Market.BrowserTests.Accessibility;

/// <summary>A page as somebody sees it. Words in braces stand for things of the demo, see <see cref="DemoThings"/>.</summary>
/// <param name="Route">As the application's route table writes it.</param>
internal sealed record SamplePage(string Who, string Route, string Address, int Status = 200)
{
    public SamplePage(string who, string route) : this(who, route, route) { }
}

/// <summary>One look at every GET route of the market. A new page gets a line here, or a test fails.</summary>
internal static class SamplePages
{
    public const string Guest = "tamu";
    private const string Citizen = "Nurul Hikmah";
    private const string AgencyAdmin = "Yuli Hernawati";
    private const string Admin = "Laras Prameswari";
    private const string DinasHead = "H. Wahyu Nurjaman, M.Si.";
    private const string Curator = "Ratna Dewi Anggraeni, M.Sn.";
    private const string Mentor = "Neneng Kurniasih";

    public static readonly IReadOnlyList<SamplePage> All =
    [
        new(Guest, "/"),
        new(Guest, "/cari", "/cari?q=batik"),
        new(Guest, "/cari/saran", "/cari/saran?q=batik"),
        new(Guest, "/kategori/{slug}", "/kategori/nasi-kotak"),
        new(Guest, "/keperluan/{slug}", "/keperluan/batik-dinas"),
        new(Guest, "/produk/{address}", "/produk/{product}"),
        new(Guest, "/usaha-mikro"),
        new(Guest, "/usaha-mikro/{slug}", "/usaha-mikro/dapur-bu-sarnah"),
        new(Guest, "/peraturan"),
        new(Guest, "/peraturan/{code}", "/peraturan/SRG"),
        new(Guest, "/istilah"),
        new(Guest, "/kamus-data"),
        new(Guest, "/tentang/kurasi"),
        new(Guest, "/tentang/pencarian"),
        new(Guest, "/izin-usaha", "/izin-usaha?q=kerupuk"),
        new(Guest, "/masuk"),
        new(Guest, "/daftar"),
        new(Guest, "/lupa-sandi"),
        new(Guest, "/lupa-sandi/terkirim"),
        new(Guest, "/atur-sandi", "/atur-sandi?kode={letter}"),
        new(Guest, "/undangan/{token}", "/undangan/{letter}"),
        new(Guest, "/undangan/{token}", "/undangan/sudah-dipakai", 410),
        new(Guest, "/gaya"),
        new(Guest, "/gaya/kantor"),
        new(Guest, "/gaya/dokumen"),
        new(Guest, "/gaya/konfirmasi"),
        new(Guest, "/galat/{code:int}", "/galat/503", 503),
        new(Guest, "/galat", "/galat", 500),
        new(Guest, "{**path}", "/tidak-ada", 404),

        new(Citizen, "/akun"),
        new(Citizen, "/akun/sandi"),
        new(Citizen, "/akun/sesi"),
        new(Citizen, "/akun/peran"),
        new(Citizen, "/akun/totp"),
        new(Citizen, "/usaha/daftar"),
        new(Citizen, "/usaha/daftar/baru"),
        new(Citizen, "/usaha/daftar/perbaikan", "/usaha/daftar/perbaikan", 404),

        new(ProcurementOfficer.OfEducation, "/instansi"),
        new(ProcurementOfficer.OfEducation, "/instansi/keranjang"),
        new(ProcurementOfficer.OfEducation, "/instansi/keranjang/tambah", "/instansi/keranjang/tambah?varian={variant}&jumlah=20"),
        new(ProcurementOfficer.OfEducation, "/instansi/keranjang/ukuran", "/instansi/keranjang/ukuran?produk=BAK05"),
        new(ProcurementOfficer.OfEducation, "/instansi/keranjang/pesan"),
        new(ProcurementOfficer.OfEducation, "/instansi/pesanan"),
        new(ProcurementOfficer.OfEducation, "/instansi/pesanan/{number}", "/instansi/pesanan/{moving}"),
        new(ProcurementOfficer.OfEducation, "/instansi/pesanan/{number}/cetak", "/instansi/pesanan/{moving}/cetak"),
        new(ProcurementOfficer.OfEducation, "/instansi/pesanan/{number}/bast/{delivery:int}", "/instansi/pesanan/{moving}/bast/1"),
        new(ProcurementOfficer.OfEducation, "/instansi/pesanan/{number}/pembatalan", "/instansi/pesanan/{waiting}/pembatalan"),
        new(ProcurementOfficer.OfEducation, "/instansi/cari", "/instansi/cari?q={moving}"),
        new(ProcurementOfficer.OfEducation, "/instansi/rasio"),
        new(ProcurementOfficer.OfEducation, "/instansi/rasio/pesanan"),
        new(ProcurementOfficer.OfEducation, "/instansi/rasio/{orderNumber}", "/instansi/rasio/{done}"),
        new(ProcurementOfficer.OfEducation, "/instansi/anggaran"),
        new(ProcurementOfficer.OfEducation, "/instansi/anggaran/paket/{code}", "/instansi/anggaran/paket/{package}"),
        new(Ppk.OfEducation, "/instansi/pesanan/{number}/pengiriman/{delivery:int}/pemeriksaan", "/instansi/pesanan/{moving}/pengiriman/2/pemeriksaan"),

        new(AgencyAdmin, "/instansi/anggaran/impor"),
        new(AgencyAdmin, "/instansi/anggaran/impor/{id:guid}", "/instansi/anggaran/impor/{own-import}"),
        new(AgencyAdmin, "/instansi/pengguna"),
        new(AgencyAdmin, "/instansi/pengguna/undangan"),
        new(AgencyAdmin, "/instansi/pengguna/{id:guid}", "/instansi/pengguna/{user}"),
        new(AgencyAdmin, "/instansi/pengguna/{id:guid}/peran/{membershipId:guid}", "/instansi/pengguna/{user}/peran/{membership}"),
        new(AgencyAdmin, "/instansi/pengguna/{id:guid}/peran/{membershipId:guid}/pencabutan", "/instansi/pengguna/{user}/peran/{membership}/pencabutan"),

        new(Seller.OfFurniture, "/usaha"),
        new(Seller.OfFurniture, "/usaha/cari", "/usaha/cari?q={moving}"),
        new(Seller.OfFurniture, "/usaha/pesanan"),
        new(Seller.OfFurniture, "/usaha/pesanan/{number}", "/usaha/pesanan/{moving}"),
        new(Seller.OfFurniture, "/usaha/pesanan/{number}/bast/{delivery:int}", "/usaha/pesanan/{moving}/bast/1"),
        new(Seller.OfFurniture, "/usaha/pesanan/{number}/surat-jalan/{delivery:int}", "/usaha/pesanan/{moving}/surat-jalan/1"),
        new(Seller.OfFurniture, "/usaha/pesanan/{number}/pengiriman/baru", "/usaha/pesanan/{moving}/pengiriman/baru"),
        new(Seller.OfFurniture, "/usaha/pesanan/{number}/pengiriman/{delivery:int}/serah-terima", "/usaha/pesanan/{moving}/pengiriman/1/serah-terima"),
        new(Seller.OfMeals, "/usaha/pesanan/{number}/penolakan", "/usaha/pesanan/{waiting}/penolakan"),
        new(Seller.OfMeals, "/usaha/produk"),
        new(Seller.OfMeals, "/usaha/produk/baru"),
        new(Seller.OfMeals, "/usaha/produk/{code}", "/usaha/produk/{code}"),
        new(Seller.OfMeals, "/usaha/produk/{code}/penarikan", "/usaha/produk/{code}/penarikan"),
        new(Seller.OfMeals, "/usaha/produk/{code}/ubah", "/usaha/produk/{code}/ubah"),
        new(Seller.OfMeals, "/usaha/produk/{code}/foto", "/usaha/produk/{code}/foto"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/harga", "/usaha/produk/{code}/varian/{variant}/harga"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/jenjang", "/usaha/produk/{code}/varian/{variant}/jenjang"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/stok", "/usaha/produk/{stocked}/varian/{stocked-variant}/stok"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/pemindahan", "/usaha/produk/{stocked}/varian/{stocked-variant}/pemindahan"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/nama", "/usaha/produk/{stocked}/varian/{stocked-variant}/nama"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/penghentian", "/usaha/produk/{stocked}/varian/{stocked-variant}/penghentian"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/baru", "/usaha/produk/{stocked}/varian/baru"),
        new(Seller.OfMeals, "/usaha/produk/{code}/menu", "/usaha/produk/DBS03/menu"),
        new(Seller.OfMeals, "/usaha/lokasi"),
        new(Seller.OfMeals, "/usaha/libur"),
        new(Seller.OfMeals, "/usaha/produk/{code}/varian/{id:guid}/kapasitas", "/usaha/produk/{code}/varian/{variant}/kapasitas"),

        new(Seller.OfMeals, "/usaha/profil"),
        new(Seller.OfMeals, "/usaha/profil/data"),
        new(Seller.OfMeals, "/usaha/dokumen"),
        new(Seller.OfMeals, "/usaha/dokumen/baru"),
        new(Seller.OfMeals, "/usaha/dokumen/{id:guid}/komposisi", "/usaha/dokumen/{certificate}/komposisi"),
        new(Seller.OfMeals, "/usaha/produk/{code}/kurasi", "/usaha/produk/DBS07/kurasi"),

        new(Seller.OfMeals, "/usaha/bantuan-izin"),
        new(Seller.OfMeals, "/usaha/bantuan-izin/baru", "/usaha/bantuan-izin/baru?dokumen=Halal&produk=DBS01"),
        new(Seller.OfMeals, "/usaha/bantuan-izin/{number}", "/usaha/bantuan-izin/{help}"),
        new(Seller.OfMeals, "/usaha/kesiapan"),
        new(Seller.OfMeals, "/usaha/kesiapan/{code}", "/usaha/kesiapan/DBS04"),

        new(Curator, "/kurasi"),
        new(Curator, "/kurasi/{number}", "/kurasi/{case}"),
        new(Curator, "/kurasi/statistik"),
        new(Curator, "/kurasi/unggulan"),
        new(Curator, "/kurasi/unggulan/{code}/pencabutan", "/kurasi/unggulan/{code}/pencabutan"),
        new(DinasHead, "/dinas/produk-unggulan"),
        new(DinasHead, "/dinas/produk-unggulan/{code}/pencabutan", "/dinas/produk-unggulan/{code}/pencabutan"),

        new(Mentor, "/pendampingan"),
        new(Mentor, "/pendampingan/kurasi"),
        new(Mentor, "/pendampingan/bantuan-izin"),
        new(Mentor, "/pendampingan/kesiapan"),

        new(DinasOfficer.Name, "/dinas"),
        new(DinasOfficer.Name, "/dinas/cari", "/dinas/cari?q={moving}"),
        new(DinasOfficer.Name, "/dinas/rasio"),
        new(DinasOfficer.Name, "/dinas/rasio/{agencyCode}", "/dinas/rasio/DINDIK"),
        new(DinasOfficer.Name, "/dinas/rasio/{agencyCode}/pesanan", "/dinas/rasio/DINDIK/pesanan"),
        new(DinasOfficer.Name, "/dinas/rasio/{agencyCode}/{orderNumber}", "/dinas/rasio/DINDIK/{done}"),
        new(DinasOfficer.Name, "/dinas/anggaran"),
        new(DinasOfficer.Name, "/dinas/anggaran/{agencyCode}", "/dinas/anggaran/DINDIK"),
        new(DinasOfficer.Name, "/dinas/anggaran/{agencyCode}/paket/{code}", "/dinas/anggaran/DINDIK/paket/{package}"),
        new(DinasOfficer.Name, "/dinas/anggaran/impor"),
        new(DinasOfficer.Name, "/dinas/anggaran/{agencyCode}/impor/{id:guid}", "/dinas/anggaran/DINDIK/impor/{own-import}"),
        new(DinasOfficer.Name, "/dinas/pesanan/{number}", "/dinas/pesanan/{moving}"),
        new(DinasOfficer.Name, "/dinas/pesanan/{number}/bast/{delivery:int}", "/dinas/pesanan/{moving}/bast/1"),

        new(DinasOfficer.Name, "/dinas/regulasi"),
        new(DinasOfficer.Name, "/dinas/regulasi/libur"),
        new(DinasOfficer.Name, "/dinas/regulasi/{key}", "/dinas/regulasi/RatioTarget"),
        new(DinasHead, "/dinas/regulasi/peraturan-baru"),
        new(DinasHead, "/dinas/regulasi/{key}/ubah", "/dinas/regulasi/CurationWeights/ubah"),
        new(DinasHead, "/dinas/regulasi/{key}/perubahan/{id:guid}/pengesahan", "/dinas/regulasi/RatioTarget/perubahan/{target-row}/pengesahan"),
        new(DinasHead, "/dinas/regulasi/{key}/perubahan/{id:guid}/penarikan", "/dinas/regulasi/RatioTarget/perubahan/{target-row}/penarikan"),
        new(DinasHead, "/dinas/regulasi/libur/{id:guid}/penarikan", "/dinas/regulasi/libur/{holiday}/penarikan"),

        new(Admin, "/dinas/sistem"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/baru"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/perubahan", "/dinas/pelaku-usaha/{moved}/perubahan"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}", "/dinas/pelaku-usaha/dapur-bu-sarnah"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/data-pribadi", "/dinas/pelaku-usaha/dapur-bu-sarnah/data-pribadi"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/pembekuan", "/dinas/pelaku-usaha/dapur-bu-sarnah/pembekuan"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/perbaikan", "/dinas/pelaku-usaha/kopi-keliling-pancur/perbaikan"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/pemeriksaan", "/dinas/pelaku-usaha/katering-dapur-walantaka/pemeriksaan"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/pengaktifan", "/dinas/pelaku-usaha/dapur-bu-sarnah/pengaktifan"),
        new(DinasOfficer.Name, "/dinas/pelaku-usaha/{slug}/pengeluaran", "/dinas/pelaku-usaha/dapur-bu-sarnah/pengeluaran"),
        new(DinasOfficer.Name, "/dinas/bantuan-izin"),
        new(DinasOfficer.Name, "/dinas/bantuan-izin/{number}", "/dinas/bantuan-izin/{help}"),
        new(DinasOfficer.Name, "/dinas/bantuan-izin/pemetaan"),
        new(DinasOfficer.Name, "/dinas/bantuan-izin/nib"),
        new(DinasOfficer.Name, "/dinas/dokumen"),
        new(DinasOfficer.Name, "/dinas/dokumen/{id:guid}", "/dinas/dokumen/{certificate}"),
        new(Admin, "/dinas/akses-data-pribadi"),

        new(Admin, "/dinas/pengguna"),
        new(Admin, "/dinas/pengguna/undangan"),
        new(Admin, "/dinas/pengguna/{id:guid}", "/dinas/pengguna/{user}"),
        new(Admin, "/dinas/pengguna/{id:guid}/peran/{membershipId:guid}", "/dinas/pengguna/{user}/peran/{membership}"),
        new(Admin, "/dinas/pengguna/{id:guid}/peran/{membershipId:guid}/pencabutan", "/dinas/pengguna/{user}/peran/{membership}/pencabutan"),
    ];

    /// <summary>GET routes that answer no page, each with what it is instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoPages = new Dictionary<string, string>
    {
        ["/sehat"] = "text",
        ["/siap"] = "text",
        ["/robots.txt"] = "text",
        ["/sitemap.xml"] = "XML",
        ["/dinas/rasio.csv"] = "CSV",
        ["/dinas/bantuan-izin/pemetaan.csv"] = "CSV",
        ["/dinas/kesiapan/e-katalog.csv"] = "CSV",
        ["/dinas/kesiapan/ritel.csv"] = "CSV",
        ["/kamus-data.json"] = "JSON",
        ["/dinas/pelaku-usaha/{slug}/formulir"] = "file",
        ["/dinas/dokumen/{id:guid}/berkas"] = "file",
        ["/usaha/dokumen/{id:guid}/berkas"] = "file",
        ["{**path:file}"] = "static files, in development",
        ["/gambar/{hash:length(64)}.webp"] = "picture",
        ["/kurasi/{number}/foto/{hash:length(64)}.webp"] = "picture",
        ["/usaha/produk/{code}/foto/{hash:length(64)}.webp"] = "picture",
        ["/gambar/objek/{emoji:length(4,16)}.webp"] = "picture",
        ["/bahasa/{code:regex(^(id|en)$)}"] = "redirect back",
        ["/masuk/kode"] = "redirect without a sign-in that waits for its code; no demo account has a second factor",
    };
}
