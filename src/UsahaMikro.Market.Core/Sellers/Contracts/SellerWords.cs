using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>Kinds of group a micro business can belong to (BKS 25: sentra, klaster, kelompok).</summary>
public enum GroupType { None, Sentra, Klaster, Kelompok }

/// <summary>Who filled in the registration (BKS 5(3)).</summary>
public enum Intake { Self, Assisted }

/// <summary>The data that the Dinas compares with its documents, one tick each (BKS 14(2)).</summary>
public enum RegistryItem { Identity, Nib, Activity, Domicile, CapitalAndSales, Tax, BankAccount, Contact }

/// <summary>How the registry's words read on screen.</summary>
public static class SellerWords
{
    public static string Label(this RegistryState state) => state switch
    {
        RegistryState.Registered => "Menunggu pemeriksaan",
        RegistryState.Verified => "Terverifikasi",
        RegistryState.Returned => "Dikembalikan untuk dilengkapi",
        RegistryState.Suspended => "Dibekukan sementara",
        _ => "Keluar dari registri",
    };

    public static string Label(this RegistryItem item) => item switch
    {
        RegistryItem.Identity => "Identitas (NIK)",
        RegistryItem.Nib => "NIB",
        RegistryItem.Activity => "Kegiatan usaha (KBLI)",
        RegistryItem.Domicile => "Domisili",
        RegistryItem.CapitalAndSales => "Modal dan penjualan",
        RegistryItem.Tax => "Pajak",
        RegistryItem.BankAccount => "Rekening",
        _ => "Nomor telepon",
    };

    public static string Label(this GroupType type) => type is GroupType.None ? "Tidak berkelompok" : type.ToString();

    public static string Label(this LegalForm form) => form switch
    {
        LegalForm.Cv => "CV",
        LegalForm.Pt => "PT",
        _ => form.ToString(),
    };

    /// <summary>A business with a legal personality or papers of its own, told by NIB and NPWP; the others are the person who owns them.</summary>
    public static bool IsLegalEntity(this LegalForm form) => form is not (LegalForm.Perorangan or LegalForm.Kelompok);

    public static string Label(this Intake intake) => intake is Intake.Self ? "Mendaftar sendiri" : "Dibantu petugas";

    /// <summary>The state people speak of: Mikro, Mendekati batas, Kecil …</summary>
    public static string Label(BusinessScale scale, bool isNearLimit) => scale is BusinessScale.Mikro && isNearLimit ? "Mendekati batas" : scale.ToString();
}
