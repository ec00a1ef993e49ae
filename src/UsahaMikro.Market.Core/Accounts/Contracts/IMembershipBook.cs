using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>A person in an office.</summary>
public sealed record OfficeHolder(Guid AccountId, Guid MembershipId, string Name, string? AppointmentNumber);

/// <summary>Who holds which office.</summary>
public interface IMembershipBook
{
    /// <summary>Who holds the role in the organisation on that day; disabled accounts hold nothing.</summary>
    Task<IReadOnlyList<OfficeHolder>> HoldersAsync(Role role, Guid organisationId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Whether this person holds the role there on that day.</summary>
    Task<bool> HoldsAsync(Guid accountId, Role role, Guid organisationId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Organisations of a kind in which this person holds a role or ever held one.</summary>
    Task<IReadOnlyList<Guid>> OrganisationsOfAsync(Guid accountId, OrganisationKind kind, CancellationToken cancellationToken);
}
