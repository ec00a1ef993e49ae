using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;

namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>The data of a business that the Dinas compares with their documents and that may change later.</summary>
public abstract class CheckedDataForm
{
    public long? Version { get; set; }

    [StringLength(30), Display(Name = "NIB", Description = "13 angka dari OSS. Belum punya? Kosongkan; petugas membantu mengurusnya, gratis.")]
    public string? Nib { get; set; }

    [Display(Name = "Tanggal terbit NIB", Description = "Tertulis di dokumen NIB; diisi bersama NIB.")]
    public DateOnly? NibOn { get; set; }

    /// <summary>Chosen where the line of business is typed instead.</summary>
    public const string OtherTrade = "lain";

    [Required, StringLength(5), Display(Name = "Kegiatan usaha utama (KBLI)")]
    public string? Kbli { get; set; }

    [StringLength(5), Display(Name = "Kegiatan usaha kedua")]
    public string? SecondKbli { get; set; }

    [StringLength(10), Display(Name = "KBLI lain", Description = "Hanya bila tidak ada di daftar: 5 angkanya seperti di NIB. Dinas lalu menetapkan tingkat risikonya.")]
    public string? OtherKbli { get; set; }

    [Required, StringLength(10), Display(Name = "Kelurahan tempat usaha")]
    public string? KelurahanCode { get; set; }

    [Required, StringLength(400), Display(Name = "Alamat", Description = "Jalan, nomor, RT dan RW.")]
    public string? Address { get; set; }

    [StringLength(30), Display(Name = "NPWP")]
    public string? Npwp { get; set; }

    [Display(Name = "Pengusaha Kena Pajak (PKP)")]
    public bool IsPkp { get; set; }

    [StringLength(60), Display(Name = "Nomor pengukuhan PKP")]
    public string? PkpNumber { get; set; }

    [Display(Name = "PKP sejak")]
    public DateOnly? PkpSince { get; set; }

    [StringLength(60), Display(Name = "Nomor Surat Keterangan PPh final UMKM")]
    public string? PphNumber { get; set; }

    [Display(Name = "Berlaku sampai")]
    public DateOnly? PphUntil { get; set; }

    [Display(Name = "Tahun pajak pernyataan omzet")]
    public int? FreeTurnoverYear { get; set; }

    [Display(Name = "Tanggal pernyataan")]
    public DateOnly? FreeTurnoverStatedOn { get; set; }

    [StringLength(60), Display(Name = "Bank")]
    public string? BankName { get; set; }

    [StringLength(30), Display(Name = "Nomor rekening")]
    public string? BankAccount { get; set; }

    [StringLength(200), Display(Name = "Atas nama")]
    public string? BankHolder { get; set; }

    /// <summary>The main line of business first; what is typed stands where "lain" was chosen.</summary>
    protected IReadOnlyList<string> KbliCodes => Kbli == OtherTrade && string.IsNullOrWhiteSpace(OtherKbli) ? []
        : [.. new[] { Typed(Kbli), Typed(SecondKbli), OtherKbli }.OfType<string>().Select(code => code.Trim()).Where(code => code.Length > 0).Distinct()];

    private string? Typed(string? chosen) => chosen == OtherTrade ? OtherKbli : chosen;

    /// <summary>What is offered, and what was chosen before though its risk is not set.</summary>
    public IReadOnlyList<SelectListItem> TradesAmong(IReadOnlyList<SelectListItem> offered) =>
    [
        .. offered,
        .. new[] { Kbli, SecondKbli }.OfType<string>().Where(code => KbliRisks.IsCode(code) && offered.All(one => one.Value != code)).Distinct()
            .Select(code => new SelectListItem($"{code} ({RiskLevels.Unset})", code)),
    ];

    protected TaxFacts Tax => new()
    {
        IsPkp = IsPkp,
        PkpNumber = (PkpNumber ?? "").Trim(),
        PkpSince = PkpSince,
        PphNumber = (PphNumber ?? "").Trim(),
        PphUntil = PphUntil,
        FreeTurnoverYear = FreeTurnoverYear,
        FreeTurnoverStatedOn = FreeTurnoverStatedOn,
    };

    /// <summary>What is known; secret numbers are not shown and stay unless typed anew.</summary>
    protected void Fill(RegistryDetails one)
    {
        (Version, Nib, Kbli, SecondKbli) = (one.Version, one.Nib, one.Kbli.ElementAtOrDefault(0), one.Kbli.ElementAtOrDefault(1));
        (NibOn, OtherKbli) = (one.NibOn, one.Kbli.ElementAtOrDefault(2));
        (KelurahanCode, Address) = (one.KelurahanCode, one.Address);
        (IsPkp, PkpNumber, PkpSince) = (one.Tax.IsPkp, one.Tax.PkpNumber, one.Tax.PkpSince);
        (PphNumber, PphUntil) = (one.Tax.PphNumber, one.Tax.PphUntil);
        (FreeTurnoverYear, FreeTurnoverStatedOn) = (one.Tax.FreeTurnoverYear, one.Tax.FreeTurnoverStatedOn);
        (BankName, BankHolder) = (one.Private.BankName, one.Private.BankHolder);
    }
}
