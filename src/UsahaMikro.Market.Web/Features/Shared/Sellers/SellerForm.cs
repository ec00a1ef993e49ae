using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>The registration of a seller as it is typed, by itself or for it.</summary>
public sealed class SellerForm : CheckedDataForm
{
    [Required, EnumDataType(typeof(LegalForm)), Display(Name = "Bentuk usaha")]
    public string LegalForm { get; set; } = nameof(Market.Shared.LegalForm.Perorangan);

    [Required, StringLength(200, MinimumLength = 3), Display(Name = "Nama pemilik", Description = "Sesuai KTP; untuk koperasi, nama ketua.")]
    public string? OwnerName { get; set; }

    [StringLength(30), Display(Name = "NIK")]
    public string? Nik { get; set; }

    [Required, StringLength(30), Display(Name = "Nomor telepon", Description = "Yang aktif, sebaiknya WhatsApp.")]
    public string? Phone { get; set; }

    [Required, StringLength(200, MinimumLength = 3), Display(Name = "Nama usaha")]
    public string? Name { get; set; }

    [Required, Range(0, 1_000_000_000_000), Display(Name = "Modal usaha", Description = "Tanpa tanah dan bangunan tempat usaha.")]
    public long? Capital { get; set; }

    [Required, Range(0, 1_000_000_000_000), Display(Name = "Hasil penjualan 12 bulan terakhir", Description = "Semua penjualan, di sini maupun di tempat lain. Usaha baru: 0.")]
    public long? AnnualSales { get; set; }

    [Required, Display(Name = "Mulai usaha")]
    public DateOnly? StartedOn { get; set; }

    [Required, EnumDataType(typeof(GroupType)), Display(Name = "Kelompok")]
    public string GroupType { get; set; } = nameof(Market.Sellers.Contracts.GroupType.None);

    [StringLength(200), Display(Name = "Nama sentra, klaster, atau kelompok")]
    public string? GroupName { get; set; }

    [StringLength(200), Display(Name = "Anggota koperasi")]
    public string? Cooperative { get; set; }

    [Display(Name = "Pemilik perempuan", Description = "Boleh tidak disebutkan.")]
    public bool? OwnerIsWoman { get; set; }

    [Display(Name = "Pemilik penyandang disabilitas", Description = "Boleh tidak disebutkan.")]
    public bool? OwnerHasDisability { get; set; }

    [StringLength(200), Display(Name = "Kesanggupan sehari", Description = "Misalnya 200 kotak sehari.")]
    public string? CapacityNote { get; set; }

    [StringLength(2000), Display(Name = "Cerita usaha", Description = "Dua atau tiga kalimat yang dibaca pembeli.")]
    public string? Story { get; set; }

    [Display(Name = "Pindaian formulir bertanda tangan")]
    public IFormFile? Scan { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "Nyatakan bahwa datanya benar dan boleh dipakai."), Display(Name = ConsentWords.Text)]
    public bool Agrees { get; set; }

    public static readonly IReadOnlyList<Choice> Forms =
        [.. Enum.GetValues<LegalForm>().Select(form => new Choice(form.ToString(), form.Label(), HelpOf(form)))];

    /// <summary>Beside these, not to say it.</summary>
    public static IReadOnlyList<SelectListItem> YesOrNo => [new("Ya", bool.TrueString), new("Tidak", bool.FalseString)];

    public static readonly IReadOnlyList<Choice> Groups = [.. Enum.GetValues<GroupType>().Select(type => new Choice(type.ToString(), type.Label()))];

    public SellerEntry ToEntry() => new(
        Name!, OwnerName!, OwnerIsWoman, OwnerHasDisability, Enum.Parse<LegalForm>(LegalForm), Nik, Phone!, Nib, KbliCodes, KelurahanCode!, Address!,
        new Rupiah(Capital!.Value), new Rupiah(AnnualSales!.Value), StartedOn!.Value, Enum.Parse<GroupType>(GroupType), GroupName ?? "", Cooperative ?? "",
        Npwp, Tax, BankName ?? "", BankAccount, BankHolder ?? "", Story ?? "", CapacityNote ?? "", Agrees)
    {
        NibOn = NibOn,
    };

    /// <summary>What is known, to be mended; the consent is asked anew.</summary>
    public static SellerForm From(RegistryDetails one)
    {
        var form = new SellerForm
        {
            LegalForm = one.LegalForm.ToString(),
            OwnerName = one.OwnerName,
            Phone = one.Private.Phone,
            Name = one.Name,
            Capital = one.Capital.Amount,
            AnnualSales = one.AnnualSales.Amount,
            StartedOn = one.StartedOn,
            GroupType = one.GroupType.ToString(),
            GroupName = one.GroupName,
            Cooperative = one.Cooperative,
            OwnerIsWoman = one.OwnerIsWoman,
            OwnerHasDisability = one.OwnerHasDisability,
            CapacityNote = one.CapacityNote,
            Story = one.Story,
        };
        form.Fill(one);
        return form;
    }

    /// <summary>The field of this form that a checked datum is about.</summary>
    public static string FieldOf(RegistryItem item) => item switch
    {
        RegistryItem.Identity => nameof(Nik),
        RegistryItem.Nib => nameof(Nib),
        RegistryItem.Activity => nameof(Kbli),
        RegistryItem.Domicile => nameof(KelurahanCode),
        RegistryItem.CapitalAndSales => nameof(Capital),
        RegistryItem.Tax => nameof(Npwp),
        RegistryItem.BankAccount => nameof(BankAccount),
        _ => nameof(Phone),
    };

    private static string? HelpOf(LegalForm form) => form switch
    {
        Market.Shared.LegalForm.Perorangan => "Satu orang, KTP sendiri",
        Market.Shared.LegalForm.Koperasi => "Atas nama pengurus",
        _ => null,
    };
}
