using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>An organisation a person can be appointed to.</summary>
public sealed record Organisation(OrganisationKind Kind, Guid Id, string Name);

/// <summary>A module that keeps organisations of one kind tells user administration about them.</summary>
public interface IOrganisationSource
{
    OrganisationKind Kind { get; }

    Task<IReadOnlyList<Organisation>> ListAsync(CancellationToken cancellationToken);

    Task<Organisation?> FindAsync(Guid id, CancellationToken cancellationToken);
}
