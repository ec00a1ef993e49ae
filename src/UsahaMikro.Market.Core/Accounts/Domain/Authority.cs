using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Domain;

/// <summary>Who may appoint whom: the system's admin everyone, an agency's admin only to offices of that agency.</summary>
public static class Authority
{
    public static bool MayGive(Actor actor, Role role, Guid? organisationId) => actor.Role switch
    {
        Role.SystemAdmin => RoleBook.KindOf(role) is not null,
        Role.AgencyAdmin => RoleBook.KindOf(role) is OrganisationKind.Agency && actor.AgencyId is { } own && own == organisationId,
        _ => false,
    };

    /// <summary>The agency an admin is confined to; null for the system's admin.</summary>
    /// <exception cref="InvalidOperationException">The actor administers nobody; the page's policy let a stranger in.</exception>
    public static Guid? ScopeOf(Actor actor) => actor.Role switch
    {
        Role.SystemAdmin => null,
        Role.AgencyAdmin when actor.AgencyId is { } own => own,
        _ => throw new InvalidOperationException($"{actor.Role} administers no users."),
    };
}
