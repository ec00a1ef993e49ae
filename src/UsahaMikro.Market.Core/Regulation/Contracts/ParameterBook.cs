namespace UsahaMikro.Market.Regulation.Contracts;

public enum ParameterTopic { Belanja, Skala, Perizinan, Kurasi, Laporan, Kemitraan, Pendampingan }

/// <summary>What kind of value a parameter holds; decides how it is checked, stored and read aloud.</summary>
public enum ParameterKind { Money, Percent, Years, Months, Days, WorkingDays, Month, Date, Choice, Choices, Numbers, Weights }

public sealed record ParameterOption(string Code, string Word);

/// <summary>A parameter every profile has, with its name for people.</summary>
public sealed record ParameterDefinition(string Key, ParameterTopic Topic, ParameterKind Kind, string Name, params ParameterOption[] Options)
{
    /// <summary>The unit stored beside the value.</summary>
    public string Unit => Kind switch
    {
        ParameterKind.Money => "rupiah",
        ParameterKind.Percent or ParameterKind.Weights => "persen",
        ParameterKind.Years => "tahun",
        ParameterKind.Months => "bulan",
        ParameterKind.Days => "hari",
        ParameterKind.WorkingDays => "hari kerja",
        ParameterKind.Month => "bulan ke-",
        ParameterKind.Date => "tanggal",
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

    private static readonly ParameterOption[] Months =
        [.. Enumerable.Range(1, 12).Select(month => new ParameterOption($"{month}", System.Globalization.CultureInfo.GetCultureInfo("id-ID").DateTimeFormat.GetMonthName(month)))];

    private static readonly ParameterOption[] Rubric =
    [
        new("PotensiPasar", "potensi pasar"), new("Unggulan", "keunggulan daerah"), new("Kualitas", "kualitas"), new("Desain", "desain"),
        new("Merek", "merek"), new("Kemasan", "kemasan"), new("Legalitas", "legalitas"),
    ];

    public static readonly IReadOnlyList<ParameterDefinition> All =
    [
        new(ParameterKeys.RatioTarget, ParameterTopic.Belanja, ParameterKind.Percent, "Belanja pengadaan dari usaha lokal, paling sedikit"),
        new(ParameterKeys.SpaceTarget, ParameterTopic.Belanja, ParameterKind.Percent, "Ruang promosi di tempat umum, paling sedikit"),

        new(ParameterKeys.MicroCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha mikro, paling banyak"),
        new(ParameterKeys.MicroAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha mikro, paling banyak"),
        new(ParameterKeys.MicroCriteriaCombination, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria usaha mikro: modal dan penjualan",
            new("Either", "salah satu"), new("Both", "keduanya")),
        new(ParameterKeys.NewBusinessCriterion, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria untuk usaha yang baru didirikan", Criteria),
        new(ParameterKeys.RunningBusinessCriterion, ParameterTopic.Skala, ParameterKind.Choice, "Kriteria untuk usaha yang sudah berjalan", Criteria),
        new(ParameterKeys.SalesCriterionAfterYears, ParameterTopic.Skala, ParameterKind.Years, "Disebut sudah berjalan setelah berusaha"),
        new(ParameterKeys.NearLimitPercent, ParameterTopic.Skala, ParameterKind.Percent, "Peringatan mendekati batas skala"),
        new(ParameterKeys.SmallCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha kecil, paling banyak"),
        new(ParameterKeys.SmallAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha kecil, paling banyak"),
        new(ParameterKeys.MediumCapitalMax, ParameterTopic.Skala, ParameterKind.Money, "Modal usaha menengah, paling banyak"),
        new(ParameterKeys.MediumAnnualSalesMax, ParameterTopic.Skala, ParameterKind.Money, "Penjualan setahun usaha menengah, paling banyak"),
        new(ParameterKeys.ListedScales, ParameterTopic.Skala, ParameterKind.Choices, "Skala usaha yang boleh berjualan di sini", Scales),

        new(ParameterKeys.LowRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko rendah", Licences),
        new(ParameterKeys.MediumLowRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko menengah rendah", Licences),
        new(ParameterKeys.MediumHighRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko menengah tinggi", Licences),
        new(ParameterKeys.HighRiskLicences, ParameterTopic.Perizinan, ParameterKind.Choices, "Syarat risiko tinggi", Licences),
        new(ParameterKeys.HalalValidityYears, ParameterTopic.Perizinan, ParameterKind.Years, "Masa berlaku sertifikat halal tanpa tanggal akhir"),
        new(ParameterKeys.HalalObligationFrom, ParameterTopic.Perizinan, ParameterKind.Date, "Makanan dan minuman wajib bersertifikat halal mulai"),
        new(ParameterKeys.HalalGate, ParameterTopic.Perizinan, ParameterKind.Choice, "Makanan dan minuman tanpa sertifikat halal",
            new("Warn", "diperingatkan, tetap tayang"), new("Block", "tidak dapat tayang")),
        new(ParameterKeys.DocumentWarningDays, ParameterTopic.Perizinan, ParameterKind.Numbers, "Peringatan dokumen akan habis, hari sebelumnya"),

        new(ParameterKeys.CurationWeights, ParameterTopic.Kurasi, ParameterKind.Weights, "Bobot penilaian kurasi", Rubric),
        new(ParameterKeys.CurationWorkingDays, ParameterTopic.Kurasi, ParameterKind.WorkingDays, "Kurasi diputuskan paling lambat"),
        new(ParameterKeys.CurationAppealDays, ParameterTopic.Kurasi, ParameterKind.WorkingDays, "Banding atas keputusan kurasi paling lambat"),

        new(ParameterKeys.PdMonitoringIntervalMonths, ParameterTopic.Laporan, ParameterKind.Months, "Pemantauan Perangkat Daerah setiap"),
        new(ParameterKeys.DinasReportDueMonths, ParameterTopic.Laporan, ParameterKind.Months, "Laporan Dinas paling lambat setelahnya"),
        new(ParameterKeys.ReportMonths, ParameterTopic.Laporan, ParameterKind.Choices, "Bulan laporan monitoring dan evaluasi", Months),
        new(ParameterKeys.MinisterDataDueMonth, ParameterTopic.Laporan, ParameterKind.Month, "Data untuk Menteri paling lambat bulan", Months),
        new(ParameterKeys.FacilitatorReportMonths, ParameterTopic.Laporan, ParameterKind.Months, "Laporan Fasilitator setiap"),

        new(ParameterKeys.PartnerLargeMinYears, ParameterTopic.Kemitraan, ParameterKind.Years, "Mitra usaha besar sudah berdiri paling sedikit"),
        new(ParameterKeys.PartnerMicroMinYears, ParameterTopic.Kemitraan, ParameterKind.Years, "Usaha mikro calon mitra sudah berdiri paling sedikit"),

        new(ParameterKeys.MentorMaxAge, ParameterTopic.Pendampingan, ParameterKind.Years, "Usia pendamping, paling tinggi"),
        new(ParameterKeys.OfficeDaysPerWeek, ParameterTopic.Pendampingan, ParameterKind.Days, "Pendamping di kantor dalam seminggu"),
        new(ParameterKeys.FieldDaysPerWeek, ParameterTopic.Pendampingan, ParameterKind.Days, "Pendamping di lapangan dalam seminggu"),
    ];

    private static readonly Dictionary<string, ParameterDefinition> ByKey = All.ToDictionary(one => one.Key, StringComparer.Ordinal);

    public static ParameterDefinition? Find(string key) => ByKey.GetValueOrDefault(key);
}
