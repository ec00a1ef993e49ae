using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>A regulation as a record: title, number, date, standing.</summary>
public sealed class RegulationRecord
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Kind { get; init; }
    public required string Number { get; init; }
    public required int Year { get; init; }
    public string? AreaCode { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public required string Status { get; init; }
    public string? Gazette { get; init; }

    /// <summary>Named as a basis but not confirmed from its text.</summary>
    public bool NeedsVerification { get; init; }
}

/// <summary>A dated rule set of one daerah's profile.</summary>
public sealed class RuleSetRecord
{
    public required string AreaCode { get; init; }
    public required string Code { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public required string Name { get; init; }
    public required bool IsDefault { get; init; }
    public required string Pasal { get; init; }
    public required RuleForce Force { get; init; }
    public int? TargetBasisPoints { get; init; }

    /// <summary>Scales counted, separated by commas.</summary>
    public required string Scales { get; init; }

    public required CooperativeRule Cooperative { get; init; }
    public bool MustBeLocal { get; init; }
    public bool MustBePdn { get; init; }
    public bool MustBeRegistered { get; init; }
    public bool MustBeOwnMade { get; init; }
    public string Note { get; init; } = "";

    public RuleSet ToRuleSet() => new(
        Code, Name, IsDefault, From, Until, Pasal, Force, TargetBasisPoints / 100m,
        [.. Scales.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<BusinessScale>)],
        Cooperative, MustBeLocal, MustBePdn, MustBeRegistered, MustBeOwnMade, Note);
}
