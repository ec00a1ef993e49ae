namespace UsahaMikro.Market.Agencies.Contracts;

/// <summary>Who buys: a Perangkat Daerah has the legal target; a BUMD or a company has none (BGR 35(3), BKS 28).</summary>
public enum AgencyKind { PerangkatDaerah, Bumd, Swasta }

/// <summary>A buying organisation, as other modules and pages see it.</summary>
public sealed record AgencyCard(Guid Id, string Code, string Name, string ShortName, AgencyKind Kind, string KecamatanCode, string Address);

/// <summary>The directory of buying organisations.</summary>
public interface IAgencyDirectory
{
    Task<AgencyCard?> FindAsync(Guid agencyId, CancellationToken cancellationToken);

    Task<AgencyCard?> FindByCodeAsync(string code, CancellationToken cancellationToken);

    Task<IReadOnlyList<AgencyCard>> AllAsync(CancellationToken cancellationToken);
}
