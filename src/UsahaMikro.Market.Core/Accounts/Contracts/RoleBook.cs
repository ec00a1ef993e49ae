using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>What is true of every role: its name on screen, whose it is, and how strongly it must sign in.</summary>
public static class RoleBook
{
    private static readonly HashSet<Role> Free = [Role.Buyer, Role.SellerOwner, Role.CooperativeOfficer, Role.Retailer];

    public static string Label(this Role role) => role switch
    {
        Role.Buyer => "Pembeli",
        Role.PaKpa => "PA/KPA",
        Role.Ppk => "Pejabat Pembuat Komitmen (PPK)",
        Role.Pptk => "Pejabat Pelaksana Teknis Kegiatan (PPTK)",
        Role.PejabatPengadaan => "Pejabat Pengadaan",
        Role.Bendahara => "Bendahara",
        Role.AgencyAdmin => "Admin Perangkat Daerah",
        Role.AgencyFosterer => "Pembina usaha mikro",
        Role.SellerOwner => "Pelaku usaha mikro",
        Role.CooperativeOfficer => "Pengurus koperasi",
        Role.Retailer => "Mitra ritel",
        Role.Curator => "Kurator",
        Role.Mentor => "Pendamping",
        Role.Facilitator => "Fasilitator",
        Role.Dpmptsp => "Petugas DPMPTSP",
        Role.DinasOfficer => "Staf Dinas",
        Role.DinasHead => "Kepala Dinas",
        Role.Auditor => "APIP",
        Role.RegionHead => "Kepala daerah",
        Role.SystemAdmin => "Admin sistem",
        _ => "Sistem",
    };

    /// <summary>The kind of organisation a role belongs to; null for those nobody is appointed to.</summary>
    public static OrganisationKind? KindOf(Role role) => role switch
    {
        Role.PaKpa or Role.Ppk or Role.Pptk or Role.PejabatPengadaan or Role.Bendahara or Role.AgencyAdmin or Role.AgencyFosterer
            => OrganisationKind.Agency,
        Role.SellerOwner or Role.CooperativeOfficer => OrganisationKind.Seller,
        Role.Retailer => OrganisationKind.Retailer,
        Role.Auditor or Role.RegionHead => OrganisationKind.Oversight,
        Role.Buyer or Role.Machine => null,
        _ => OrganisationKind.Operator,
    };

    public static IReadOnlyList<Role> Givable { get; } = [.. Enum.GetValues<Role>().Where(role => KindOf(role) is not null)];

    /// <summary>One agency, seller or retailer; the operator and the overseers are the daerah itself.</summary>
    public static bool NeedsOrganisation(Role role) =>
        KindOf(role) is OrganisationKind.Agency or OrganisationKind.Seller or OrganisationKind.Retailer;

    /// <summary>Offices that exist only by a written appointment (Perpres 16/2018 Ps 8–16).</summary>
    public static bool NeedsAppointment(Role role) =>
        role is Role.PaKpa or Role.Ppk or Role.Pptk or Role.PejabatPengadaan or Role.Bendahara;

    /// <summary>Everyone who approves, pays, curates or administers proves a second factor; sellers and citizens may.</summary>
    public static bool NeedsTotp(Role role) => !Free.Contains(role);

    public static bool IsStaff(Role role) => !Free.Contains(role);
}
