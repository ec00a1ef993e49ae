using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>Appoints people on behalf of another module, inside its transaction.</summary>
public interface IMembershipDesk
{
    /// <summary>Gives the role from today on and tells the person by letter; who holds it already keeps it.</summary>
    Task<Result> GiveAsync(Guid accountId, Role role, Organisation organisation, CancellationToken cancellationToken);
}
