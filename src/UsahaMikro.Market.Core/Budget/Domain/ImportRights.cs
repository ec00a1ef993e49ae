using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Domain;

/// <summary>The Dinas imports for every agency; an agency's admin or PA/KPA for their own.</summary>
public static class ImportRights
{
    public static bool Has(Actor actor, Guid agencyId) => actor.OrganisationKind switch
    {
        OrganisationKind.Operator => actor.Role is Role.DinasOfficer or Role.DinasHead,
        OrganisationKind.Agency => actor.AgencyId == agencyId && actor.Role is (Role.AgencyAdmin or Role.PaKpa),
        _ => false,
    };
}
