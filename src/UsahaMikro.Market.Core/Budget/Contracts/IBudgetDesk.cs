using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Contracts;

/// <summary>A RUP package of one agency and year, with what is still free of its pagu.</summary>
public sealed record PackageCard(
    Guid Id,
    Guid AgencyId,
    int Year,
    string Code,
    string Name,
    Rupiah Pagu,
    Rupiah Committed,
    string AccountCode,
    string FundingSource,
    string Method,
    int StartMonth,
    int EndMonth,
    bool ForSmallBusiness,
    bool IsPdn)
{
    public Rupiah Remaining => Pagu - Committed;
}

/// <summary>One commitment on a package, or its release (negative).</summary>
public sealed record CommitmentEntry(DateTimeOffset At, string Reference, Rupiah Amount, string ByName);

/// <summary>Budgets and RUP packages; nobody commits beyond the pagu.</summary>
public interface IBudgetDesk
{
    /// <summary>Null when there is no such package of this agency.</summary>
    Task<PackageCard?> FindPackageAsync(Guid packageId, Guid agencyId, CancellationToken cancellationToken);

    Task<IReadOnlyList<PackageCard>> PackagesAsync(Guid agencyId, int year, CancellationToken cancellationToken);

    /// <summary>Commits inside the caller's transaction. False when the pagu does not allow it; then nothing is committed.</summary>
    Task<bool> TryCommitAsync(Guid packageId, Guid agencyId, Rupiah amount, string reference, Actor by, CancellationToken cancellationToken);

    Task ReleaseAsync(Guid packageId, Rupiah amount, string reference, Actor by, CancellationToken cancellationToken);

    /// <summary>Sum of pagu per agency for a year: the denominator of the ratios.</summary>
    Task<IReadOnlyDictionary<Guid, Rupiah>> PaguAsync(int year, CancellationToken cancellationToken);

    /// <summary>Years that have packages.</summary>
    Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<CommitmentEntry>> CommitmentsAsync(Guid packageId, Guid agencyId, CancellationToken cancellationToken);
}
