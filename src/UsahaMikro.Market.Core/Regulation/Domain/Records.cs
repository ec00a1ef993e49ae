using System.Globalization;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>A regulation as a record: title, number, date, standing. What came later and revokes it says so; the record itself stays.</summary>
public sealed class RegulationRecord : AggregateRoot
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
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

    public string Note { get; init; } = "";

    /// <summary>Names of the regulations it revokes, one a line.</summary>
    public string Revokes { get; init; } = "";

    /// <summary>Who added it; null for what shipped.</summary>
    public string? AddedBy { get; init; }

    public string Name => NameOf(Kind, Number, Year);

    public static string NameOf(string kind, string number, int year) =>
        number.Length == 0 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind} Nomor {number} Tahun {year}");
}

/// <summary>A dated rule set of one daerah's profile.</summary>
public sealed class RuleSetRecord
{
    public required string AreaCode { get; init; }
    public required string Code { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public required string Name { get; init; }
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
    public TaxBasis TaxBasis { get; init; }
    public string Note { get; init; } = "";

    /// <summary>The default rule set is measured against the target of the profile, never against one of its own.</summary>
    public RuleSet ToRuleSet(bool isDefault) => new(
        Code, Name, isDefault, From, Until, Pasal, Force, isDefault ? null : TargetBasisPoints / 100m,
        [.. Scales.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<BusinessScale>)],
        Cooperative, MustBeLocal, MustBePdn, MustBeRegistered, MustBeOwnMade, TaxBasis, Note);
}
