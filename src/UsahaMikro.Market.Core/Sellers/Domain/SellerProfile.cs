using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>What a seller states of itself.</summary>
public sealed record SellerProfile
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string OwnerName { get; init; }
    public bool? OwnerIsWoman { get; init; }
    public bool? OwnerHasDisability { get; init; }
    public string Story { get; init; } = "";
    public required string KelurahanCode { get; init; }
    public string Address { get; init; } = "";
    public required BusinessScale Scale { get; init; }
    public required LegalForm LegalForm { get; init; }
    public string Nib { get; init; } = "";

    /// <summary>When OSS gave the number out.</summary>
    public DateOnly? NibOn { get; init; }

    public IReadOnlyList<string> Kbli { get; init; } = [];
    public RiskLevel? Risk { get; init; }

    /// <summary>Without land and buildings of the place of business (BGR 4(3), BKS 4(2)).</summary>
    public Rupiah Capital { get; init; }

    public Rupiah AnnualSales { get; init; }
    public DateOnly StartedOn { get; init; }
    public GroupType GroupType { get; init; }
    public string GroupName { get; init; } = "";

    /// <summary>The cooperative the owner belongs to (BGR 2(1)).</summary>
    public string Cooperative { get; init; } = "";

    public TaxFacts Tax { get; init; } = new();
    public bool IsPkp { get => Tax.IsPkp; init => Tax = Tax with { IsPkp = value }; }
    public string CapacityNote { get; init; } = "";
}

/// <summary>Who brought a registration in.</summary>
/// <param name="ApplicantId">The account that becomes the owner once verified.</param>
/// <param name="ScanHash">The signed paper form, when an officer typed it in (BKS 5(3)).</param>
public sealed record Submission(Intake Intake, Guid? ApplicantId, Guid? EnteredById, string EnteredByName, string ScanHash = "", string ScanType = "")
{
    public static readonly Submission Unknown = new(Intake.Self, null, null, "");

    /// <summary>Who really sent it.</summary>
    public Guid? AuthorId => EnteredById ?? ApplicantId;
}
