using System.Globalization;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>The parameters of the law in words people read.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["RatioTarget"] = "Belanja pengadaan dari usaha lokal, paling sedikit",
        ["SpaceTarget"] = "Ruang promosi di tempat umum, paling sedikit",
        ["MicroCapitalMax"] = "Modal usaha mikro, paling banyak",
        ["MicroAnnualSalesMax"] = "Penjualan setahun usaha mikro, paling banyak",
        ["SmallCapitalMax"] = "Modal usaha kecil, paling banyak",
        ["SmallAnnualSalesMax"] = "Penjualan setahun usaha kecil, paling banyak",
        ["MediumCapitalMax"] = "Modal usaha menengah, paling banyak",
        ["MediumAnnualSalesMax"] = "Penjualan setahun usaha menengah, paling banyak",
        ["MicroCriteriaCombination"] = "Kriteria usaha mikro: modal dan penjualan",
        ["SalesCriterionAfterYears"] = "Kriteria penjualan dipakai setelah berusaha",
        ["NearLimitPercent"] = "Peringatan mendekati batas skala",
        ["HalalValidityYears"] = "Masa berlaku sertifikat halal tanpa tanggal akhir",
        ["PdMonitoringIntervalMonths"] = "Pemantauan Perangkat Daerah setiap",
        ["DinasReportDueMonths"] = "Laporan Dinas paling lambat",
        ["ReportMonths"] = "Bulan laporan",
        ["MinisterDataDueMonth"] = "Data untuk Menteri paling lambat bulan",
        ["PartnerLargeMinYears"] = "Mitra usaha besar sudah berdiri paling sedikit",
        ["PartnerMicroMinYears"] = "Usaha mikro calon mitra sudah berdiri paling sedikit",
        ["MentorMaxAge"] = "Usia pendamping, paling tinggi",
        ["OfficeDaysPerWeek"] = "Pendamping di kantor dalam seminggu",
        ["FieldDaysPerWeek"] = "Pendamping di lapangan dalam seminggu",
    };

    public static string Of(string key) => Names.GetValueOrDefault(key, key);

    public static string Value(ParameterValue one) => (one.Unit, decimal.TryParse(one.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) switch
    {
        ("rupiah", true) => Formats.Rupiah((long)number),
        ("persen", true) => Formats.Percent(number),
        ("text", _) => one.Value switch { "Either" => "salah satu", "Both" => "keduanya", "6,12" => "Juni dan Desember", var other => other },
        (_, true) => Formats.Quantity(number, one.Unit),
        _ => one.Value,
    };
}

/// <summary>Where this market leans on a pasal besides figures and rule sets.</summary>
internal static class Citations
{
    private static readonly (string Pasal, string Use)[] Fixed =
    [
        ("SRG 3(1)", "Lencana “Produk Lokal”: barang atau jasa yang dihasilkan pelaku usaha di daerah ini."),
        ("SRG 11.e", "Rasio belanja tiap Perangkat Daerah, dari pesanan sampai serah terima."),
        ("BKS 12(2)", "Lencana “Halal” hilang sendiri setelah sertifikatnya lewat."),
        ("INPRES-2-2022", "Lencana “PDN”: produk dalam negeri, dengan TKDN bila bersertifikat."),
    ];

    public static IReadOnlyList<(string Pasal, string Use)> All(IEnumerable<OccasionTile> occasions) =>
    [
        .. Fixed, .. occasions.Where(one => one.Pasal.Length > 0).Select(one => (one.Pasal, $"Keperluan “{one.Name}” di halaman depan.")),
    ];
}
