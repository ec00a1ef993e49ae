namespace UsahaMikro.Market.Shared;

/// <summary>Whose hat a person wears.</summary>
public enum OrganisationKind { Operator, Agency, Seller, Retailer, Oversight }

/// <summary>Roles of <c>requirements.md</c> §9, kept by the word the office uses.</summary>
public enum Role
{
    Buyer,
    PaKpa,
    Ppk,
    Pptk,
    PejabatPengadaan,
    Bendahara,
    AgencyAdmin,
    AgencyFosterer,
    SellerOwner,
    CooperativeOfficer,
    Retailer,
    Curator,
    Mentor,
    Facilitator,
    Dpmptsp,
    DinasOfficer,
    DinasHead,
    Auditor,
    RegionHead,
    SystemAdmin,
    Machine,
}

/// <summary>Who acts, and for whom: resolved once per request and passed as an argument.</summary>
/// <param name="OrganisationId">The agency, seller or retailer of the active membership; null for citizens and machines.</param>
public sealed record Actor(
    Guid? UserId,
    string DisplayName,
    Role Role,
    OrganisationKind? OrganisationKind = null,
    Guid? OrganisationId = null,
    string? OrganisationName = null,
    Guid? MembershipId = null,
    string? RequestId = null)
{
    public Guid? AgencyId => OrganisationKind is Shared.OrganisationKind.Agency ? OrganisationId : null;
    public Guid? SellerId => OrganisationKind is Shared.OrganisationKind.Seller ? OrganisationId : null;

    public static Actor System(string name) => new(null, name, Role.Machine);
}
