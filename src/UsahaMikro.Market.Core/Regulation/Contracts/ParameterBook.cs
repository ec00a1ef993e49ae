namespace UsahaMikro.Market.Regulation.Contracts;

public enum ParameterTopic { Sebutan, Belanja, Skala, Perizinan, Kesiapan, Kurasi, Laporan, Kemitraan, Pendampingan }

/// <summary>What kind of value a parameter holds; decides how it is checked, stored and read aloud.</summary>
public enum ParameterKind { Money, Percent, Years, Months, Days, WorkingDays, Count, Month, Date, Choice, Choices, Numbers, Weights, Text, RuleSet }

public sealed record ParameterOption(string Code, string Word);

/// <summary>A parameter every profile has, with its name for people.</summary>
public sealed record ParameterDefinition(string Key, ParameterTopic Topic, ParameterKind Kind, string Name, params ParameterOption[] Options)
{
    /// <summary>Judges whole fiscal years, so it may begin on 1 January only.</summary>
    public bool IsPerFiscalYear { get; init; }

    /// <summary>A percentage without decimals.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The largest number that makes sense, where the kind alone does not say.</summary>
    public int? Most { get; init; }

    /// <summary>What the note says, where it is asked for; null where it is free.</summary>
    public string? NoteName { get; init; }

    /// <summary>What will read it; null once the system does. A test holds this against the code.</summary>
    public string? AwaitedBy { get; init; }

    /// <summary>The unit stored beside the value.</summary>
    public string Unit => Kind switch
    {
        ParameterKind.Money => "rupiah",
        ParameterKind.Percent or ParameterKind.Weights => "persen",
        ParameterKind.Years => "tahun",
        ParameterKind.Months => "bulan",
        ParameterKind.Days => "hari",
        ParameterKind.WorkingDays => "hari kerja",
        ParameterKind.Count => "buah",
        ParameterKind.Month => "bulan ke-",
        ParameterKind.Date => "tanggal",
        ParameterKind.Text => "teks",
        _ => "pilihan",
    };

    public string WordOf(string code) => Array.Find(Options, option => option.Code == code)?.Word ?? code;
}

/// <summary>The parameters of the market, complete: a profile with more or fewer is refused by a test.</summary>
public static class ParameterBook
{
    private static readonly ParameterOption[] Criteria = [new("Capital", "modal usaha"), new("Sales", "penjualan setahun"), new("Combined", "keduanya menurut cara gabung")];

    private static readonly ParameterOption[] Scales = [new("Mikro", "mikro"), new("Kecil", "kecil"), new("Menengah", "menengah")];

    private static readonly ParameterOption[] Licences =
    [
        new("Nib", "NIB"), new("PernyataanStandar", "pernyataan pemenuhan Sertifikat Standar"),
        new("SertifikatStandar", "Sertifikat Standar yang telah diverifikasi"),
    ];

    /// <summary>What readiness can ask of a seller and a product; the criteria of the Readiness module bear the same names.</summary>
    private static readonly ParameterOption[] ReadinessCriteria =
    [
        new("Verified", "data usaha diperiksa Dinas"), new("Nib", "NIB"), new("Npwp", "NPWP"), new("BankAccount", "rekening"),
        new("Licences", "izin menurut tingkat risiko"), new("Local", "dihasilkan di daerah ini"), new("Listed", "lolos kurasi dan tayang"),
        new("Terms", "harga, satuan, pesanan paling sedikit, dan waktu siap"), new("Supply", "stok atau kapasitas"), new("Photos", "jumlah foto"),
        new("PhotoTexts", "keterangan setiap foto"), new("Specification", "spesifikasi"), new("Kbli", "KBLI"), new("Kbki", "KBKI"),
        new("Pdn", "produk dalam negeri"), new("Tkdn", "TKDN"), new("Halal", "halal atau tidak halal"), new("FoodLicence", "PIRT atau izin BPOM"),
        new("ShelfLife", "masa simpan"), new("Composition", "bahan atau komposisi"), new("Packing", "berat dan ukuran kemasan"), new("Ladder", "harga grosir"),
    ];

    private static readonly ParameterOption[] Months =
        [.. Enumerable.Range(1, 12).Select(month => new ParameterOption($"{month}", System.Globalization.CultureInfo.GetCultureInfo("id-ID").DateTimeFormat.GetMonthName(month)))];

    private static readonly ParameterOption[] Rubric =
    [
        new("PotensiPasar", "potensi pasar"), new("Unggulan", "keunggulan daerah"), new("Kualitas", "kualitas"), new("Desain", "desain"),
        new("Merek", "merek"), new("Kemasan", "kemasan"), new("Legalitas", "legalitas"),
    ];

    private const string Partnership = "kemitraan";
    private const string Reporting = "pelaporan";
    private const string Mentoring = "pendampingan";
    private const string Promotion = "ruang promosi";
    private const int DaysOfWeek = 7;
    private const int MostPhotos = 8;

    public static readonly IReadOnlyList<ParameterDefinition> All =
    [
        new(ParameterKeys.HeadTitle, ParameterTopic.Sebutan, ParameterKind.Text, "Sebutan kepala daerah"),
        new(ParameterKeys.DinasName, ParameterTopic.Sebutan, ParameterKind.Text, "Nama Dinas"),
        new(ParameterKeys.DinasShortName, ParameterTopic.Sebutan, ParameterKind.Text, "Singkatan nama Dinas"),
        new(ParameterKeys.DpmptspName, ParameterTopic.Sebutan, ParameterKind.Text, "Nama DPMPTSP"),

        new(ParameterKeys.DefaultRuleSet, ParameterTopic.Belanja, ParameterKind.RuleSet, "Perangkat aturan rasio yang dipakai") { IsPerFiscalYear = true },
        new(ParameterKeys.RatioTarget, ParameterTopic.Belanja, ParameterKind.Percent, "Belanja pengadaan dari usaha lokal, paling sedikit") { IsPerFiscalYear = true },
        new(ParameterKeys.SpaceTarget, ParameterTopic.Belanja, ParameterKind.Percent, "Ruang promosi di tempat umum, paling sedikit") { AwaitedBy = Promotion },

        new(ParameterKeys.MicroCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha mikro, paling banyak"),
        new(ParameterKeys.MicroAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha mikro, paling banyak"),
        new(ParameterKeys.MicroCriteriaCombination, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria usaha mikro: modal dan penjualan",
            new("Either", "salah satu"), new("Both", "keduanya")),
        new(ParameterKeys.NewBusinessCriterion, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria untuk usaha yang baru didirikan", Criteria),
        new(ParameterKeys.RunningBusinessCriterion, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria untuk usaha yang sudah berjalan", Criteria),
        new(ParameterKeys.SalesCriterionAfterYears, ParameterTopic.Skala, ParameterKind.Years, "Disebut sudah berjalan setelah berusaha"),
        new(ParameterKeys.NearLimitPercent, ParameterTopic.Skala, ParameterKind.Percent, "Peringatan mendekati batas skala") { IsWhole = true },
        new(ParameterKeys.SmallCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha kecil, paling banyak"),
        new(ParameterKeys.SmallAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha kecil, paling banyak"),
        new(ParameterKeys.MediumCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha menengah, paling banyak"),
        new(ParameterKeys.MediumAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha menengah, paling banyak"),
        new(ParameterKeys.ListedScales, ParameterTopic.Skala, ParameterKind.Choices, "Skala usaha yang boleh berjualan di sini", Scales),
        new(ParameterKeys.SalesStatementMonths, ParameterTopic.Skala, ParameterKind.Months, "Pernyataan modal dan penjualan diperbarui setiap"),
        new(ParameterKeys.SalesStatementNoticeDays, ParameterTopic.Skala, ParameterKind.Days, "Diingatkan sebelum pernyataan itu jatuh tempo"),
        new(ParameterKeys.RegistryCheckDays, ParameterTopic.Skala, ParameterKind.Days, "Data pelaku usaha diperiksa paling lambat"),
        new(ParameterKeys.LevelCheckDays, ParameterTopic.Skala, ParameterKind.Days, "Kuesioner klasifikasi dari pendamping atau pelaku usaha diperiksa paling lambat"),
        new(ParameterKeys.TaxFreeTurnover, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun bebas pajak penghasilan usaha perorangan, paling banyak"),

        new(ParameterKeys.LowRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko rendah", Licences),
        new(ParameterKeys.MediumLowRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko menengah rendah", Licences),
        new(ParameterKeys.MediumHighRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko menengah tinggi", Licences),
        new(ParameterKeys.HighRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko tinggi", Licences),
        new(ParameterKeys.HalalValidityYears, ParameterTopic.Perizinan, ParameterKind.Years, "Masa berlaku sertifikat halal tanpa tanggal akhir"),
        new(ParameterKeys.HalalObligationFrom, ParameterTopic.Perizinan, ParameterKind.Date, "Makanan dan minuman wajib bersertifikat halal mulai"),
        new(ParameterKeys.HalalGate, ParameterTopic.Perizinan, ParameterKind.Choice, "Makanan dan minuman tanpa sertifikat halal",
            new("Warn", "diperingatkan, tetap tayang"), new("Block", "tidak dapat tayang")),
        new(ParameterKeys.DocumentWarningDays, ParameterTopic.Perizinan, ParameterKind.Numbers, "Peringatan dokumen akan habis, hari sebelumnya"),
        new(ParameterKeys.LicenceFee, ParameterTopic.Perizinan, ParameterKind.Choice, "Biaya perizinan usaha mikro",
            new("Free", "bebas biaya"), new("Charged", "berbiaya menurut ketentuannya")),
        new(ParameterKeys.LicenceContact, ParameterTopic.Perizinan, ParameterKind.Text, "Tempat bertanya tentang izin"),
        new(ParameterKeys.HelpAnswerDays, ParameterTopic.Perizinan, ParameterKind.WorkingDays, "Permohonan bantuan izin ditanggapi paling lambat"),

        new(ParameterKeys.CatalogueCriteria, ParameterTopic.Kesiapan, ParameterKind.Choices, "Yang ditanyakan “Siap e-Katalog”", ReadinessCriteria),
        new(ParameterKeys.CataloguePhotos, ParameterTopic.Kesiapan, ParameterKind.Count, "Foto produk untuk e-Katalog, paling sedikit") { Most = MostPhotos },
        new(ParameterKeys.RetailCriteria, ParameterTopic.Kesiapan, ParameterKind.Choices, "Yang ditanyakan “Siap Ritel”", ReadinessCriteria),
        new(ParameterKeys.RetailPhotos, ParameterTopic.Kesiapan, ParameterKind.Count, "Foto produk untuk ritel, paling sedikit") { Most = MostPhotos },
        new(ParameterKeys.RetailShelfLifeDays, ParameterTopic.Kesiapan, ParameterKind.Days, "Masa simpan pangan untuk ritel, paling sedikit"),
        new(ParameterKeys.NearReadyGaps, ParameterTopic.Kesiapan, ParameterKind.Count, "Disebut hampir siap bila kurang, paling banyak"),

        new(ParameterKeys.CurationWeights, ParameterTopic.Kurasi, ParameterKind.Weights, "Bobot penilaian kurasi", Rubric),
        new(ParameterKeys.CurationWorkingDays, ParameterTopic.Kurasi, ParameterKind.WorkingDays, "Kurasi diputuskan paling lambat"),
        new(ParameterKeys.CurationAppealDays, ParameterTopic.Kurasi, ParameterKind.WorkingDays, "Banding atas keputusan kurasi paling lambat"),

        new(ParameterKeys.PdMonitoringIntervalMonths, ParameterTopic.Laporan, ParameterKind.Months, "Pemantauan Perangkat Daerah setiap") { AwaitedBy = Reporting },
        new(ParameterKeys.DinasReportDueMonths, ParameterTopic.Laporan, ParameterKind.Months, "Laporan Dinas paling lambat setelahnya") { AwaitedBy = Reporting },
        new(ParameterKeys.ReportMonths, ParameterTopic.Laporan, ParameterKind.Choices, "Bulan laporan monitoring dan evaluasi", Months) { AwaitedBy = Reporting },
        new(ParameterKeys.MinisterDataDueMonth, ParameterTopic.Laporan, ParameterKind.Month, "Data untuk Menteri paling lambat bulan", Months) { AwaitedBy = Reporting },
        new(ParameterKeys.FacilitatorReportMonths, ParameterTopic.Laporan, ParameterKind.Months, "Laporan Fasilitator setiap") { AwaitedBy = Reporting },

        new(ParameterKeys.PartnerLargeMinYears, ParameterTopic.Kemitraan, ParameterKind.Years, "Mitra usaha besar sudah berdiri paling sedikit") { AwaitedBy = Partnership },
        new(ParameterKeys.PartnerMicroMinYears, ParameterTopic.Kemitraan, ParameterKind.Years, "Usaha mikro calon mitra sudah berdiri paling sedikit") { AwaitedBy = Partnership },

        new(ParameterKeys.MentorMaxAge, ParameterTopic.Pendampingan, ParameterKind.Years, "Usia pendamping, paling tinggi") { AwaitedBy = Mentoring },
        new(ParameterKeys.OfficeDaysPerWeek, ParameterTopic.Pendampingan, ParameterKind.Days, "Pendamping di kantor dalam seminggu") { AwaitedBy = Mentoring, Most = DaysOfWeek },
        new(ParameterKeys.FieldDaysPerWeek, ParameterTopic.Pendampingan, ParameterKind.Days, "Pendamping di lapangan dalam seminggu") { AwaitedBy = Mentoring, Most = DaysOfWeek },
    ];

    private static readonly Dictionary<string, ParameterDefinition> ByKey = All.ToDictionary(one => one.Key, StringComparer.Ordinal);

    public static ParameterDefinition? Find(string key) => ByKey.GetValueOrDefault(key) ?? KbliRisks.Find(key);
}
