using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Styleguide;

/// <summary>Examples for <c>/gaya</c>; fictional.</summary>
public static class Samples
{
    public static readonly Badge Halal = new("Halal", Tone.Good, "certificate", "Sertifikat halal BPJPH ID36110000123, berlaku sampai 3 Maret 2028.", "SRG 7");
    public static readonly Badge Pirt = new("PIRT", Tone.Good, "certificate", "Izin edar P-IRT 2063674010123-28.");
    public static readonly Badge Flagship = new("Unggulan", Tone.Brand, "rosette-discount-check", "Produk Unggulan Daerah tahun 2026.", "BKS 19(3)");
    public static readonly Badge Nib = new("NIB", Tone.Plain, "file-check");

    private static readonly Badge Counted = new("Dihitung 40 %", Tone.Good, "check");
    private static readonly Badge NotCounted = new("Tidak dihitung", Tone.Warn, "info-circle");

    public static readonly ProductCard[] Products =
    [
        new("Snack box rapat isi 4 (jojorong, gipang, lemper, air)", "#", 18500, "kotak", "Dapur Bu Sarnah", "Taktakan", "/assets/logo.svg", 75,
            Minimum: 20, LeadTime: "siap 2 hari", Ratio: Counted, Badges: [Halal, Pirt]),
        new("Rengginang lorjuk renyah 500 g", "#", 32000, "bungkus", "Rengginang Hj. Uum", "Kasemen", "/assets/logo.svg", 60,
            Ratio: Counted, Badges: [Halal, Flagship]),
        new("Kain batik Banten motif Datulaya, cap", "#", 285000, "lembar", "Sanggar Batik Kesultanan", "Cipocok Jaya", "/assets/logo.svg", 300,
            LeadTime: "siap 5 hari", Badges: [Flagship, Nib]),
        new("Kursi rapat jati rangka bambu", "#", 640000, "unit", "Mebel Walantaka Jaya", "Walantaka", "/assets/logo.svg", 45,
            Ratio: NotCounted, Badges: [Nib]),
    ];

    public static readonly Occasion[] Occasions =
    [
        new("Makan-minum rapat", "Nasi kotak, snack, tumpeng: hitung per orang", "#", "/assets/logo.svg", 75),
        new("Batik dan pakaian dinas", "Ukuran massal, motif khas Banten", "#", "/assets/logo.svg", 300),
        new("Mebel dan kantor", "Perajin Walantaka dan Curug", "#", "/assets/logo.svg", 45),
        new("Cenderamata tamu", "Gerabah, anyaman, golok Ciomas", "#", "/assets/logo.svg", 15),
    ];

    public static readonly TaskRow[] Tasks =
    [
        new("BAST-2026-0147 belum ditandatangani 6 hari", "Mebel Walantaka Jaya · 24 kursi rapat · Rp15.360.000", "#", "Periksa", "file-check", "lewat 3 hari dari batas", Tone.Bad),
        new("Negosiasi berakhir besok 16.00 WIB", "Sanggar Batik Kesultanan menawar Rp268.000 / lembar untuk 120 lembar", "#", "Jawab", "scale", "besok", Tone.Warn),
        new("Setujui paket “Konsumsi rapat koordinasi”", "60 kotak · Dapur Bu Sarnah · Rp1.110.000 · diajukan Rina (PP) kemarin", "#", "Tinjau"),
    ];

    public static readonly TimelineStep[] Steps =
    [
        new("Paket dibuat", "Rina Marlina, Pejabat Pengadaan", "19 Nov 2026 09.12 WIB"),
        new("Harga disepakati Rp18.500 / kotak", "Dapur Bu Sarnah", "19 Nov 2026 15.40 WIB", "Turun Rp1.000 karena lebih dari 50 kotak."),
        new("Ditolak PPK", "Hendra Wijaya, PPK", "20 Nov 2026 08.05 WIB", "Tanggal acara belum sesuai undangan.", StepState.Refused),
        new("Menunggu persetujuan ulang", "Hendra Wijaya, PPK", "sejak kemarin", State: StepState.Now),
        new("Surat Pesanan terbit", State: StepState.Next),
    ];

    public static readonly ThreadMessage[] Messages =
    [
        new("Rina Marlina", "19 Nov 2026 14.02 WIB", "Untuk 60 kotak, bisa Rp18.000?"),
        new("Dapur Bu Sarnah", "19 Nov 2026 14.20 WIB", "Rp18.500 dengan air mineral, Bu. Sudah termasuk antar ke Cipocok Jaya.", IsMine: true, "rincian-isi.pdf", "#"),
    ];

    public static readonly FacetItem[] Kecamatan =
    [
        new("serang", "Serang", 84, IsSelected: true), new("cipocok-jaya", "Cipocok Jaya", 61), new("kasemen", "Kasemen", 52),
        new("taktakan", "Taktakan", 47), new("walantaka", "Walantaka", 38), new("curug", "Curug", 30), new("luar", "Luar kota", 3),
    ];

    public static readonly SelectListItem[] Places = [.. Kecamatan.Select(item => new SelectListItem(item.Text, item.Value))];

    public static readonly Choice[] Payments =
    [
        new("transfer", "Transfer bank", "Dikonfirmasi dalam 1 hari kerja", "building-bank"),
        new("qris", "QRIS", "Langsung lunas", "qrcode"),
        new("cod", "Bayar di tempat", "Paling banyak Rp2.000.000", "cash"),
    ];

    public static readonly (string Agency, decimal Planned, decimal Done, long Gap, decimal[] Months, Tone Tone, string State)[] Board =
    [
        ("Dinas Pekerjaan Umum", 22.4m, 11.2m, -3_940_000_000, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], Tone.Bad, "gagal"),
        ("Dinas Pendidikan", 39.6m, 38.8m, -64_200_000, [4, 9, 12, 17, 21, 26, 30, 33, 36, 38], Tone.Warn, "terancam"),
        ("Sekretariat Daerah", 48.8m, 44.6m, 212_000_000, [8, 14, 19, 25, 31, 36, 39, 41, 43, 44], Tone.Good, "aman"),
    ];
}
