using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;

namespace UsahaMikro.Market.Accounts.Queries;

/// <summary>Where people can be appointed to.</summary>
public sealed class OrganisationsQuery(Organisations organisations)
{
    public Task<IReadOnlyList<Organisation>> ListAsync(CancellationToken cancellationToken) => organisations.AllAsync(cancellationToken);
}
