using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Agencies.Data;

/// <summary>The buying organisations, for user administration.</summary>
internal sealed class AgencyOrganisations(IAgencyDirectory agencies) : IOrganisationSource
{
    public OrganisationKind Kind => OrganisationKind.Agency;

    public async Task<IReadOnlyList<Organisation>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await agencies.AllAsync(cancellationToken)).Select(Of)];

    public async Task<Organisation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await agencies.FindAsync(id, cancellationToken) is { } agency ? Of(agency) : null;

    private static Organisation Of(AgencyCard agency) => new(OrganisationKind.Agency, agency.Id, agency.Name);
}
