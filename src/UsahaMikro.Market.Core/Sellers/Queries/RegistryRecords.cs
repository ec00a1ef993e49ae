using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

public sealed record RegistryEntry(RegistryState State, string What, Guid? ById, string ByName, DateTimeOffset At, string Note);

public sealed record FindingEntry(int Round, RegistryItem Item, bool Fits, string Reason);

public sealed record ScaleEntry(
    BusinessScale Scale, bool IsNearLimit, string Sentence, string Pasal, Rupiah Declared, Rupiah Platform, DateTimeOffset At, string ByName);

/// <param name="IsAfterCheck">Made after the data were checked: nobody has looked at this figure.</param>
public sealed record DeclarationEntry(Rupiah Capital, Rupiah Sales, bool IsAfterCheck, string ByName, DateTimeOffset At);

public sealed record ConsentEntry(string Version, string ByName, DateTimeOffset At);

/// <summary>One of the registrations of an account: of its own business, or of a legal entity it heads.</summary>
public sealed record OwnRegistration(string Slug, string Name, RegistryState State, bool IsLegalEntity);

/// <summary>Numbers of a person as pages show them: the last four digits.</summary>
public sealed record MaskedFacts(string Nik, string NikDoubt, string Phone, string Npwp, string BankName, string BankAccount, string BankHolder)
{
    public static readonly MaskedFacts None = new("", "", "", "", "", "", "");

    public static string Mask(string tail) => tail.Length == 0 ? "" : "•••• " + tail;
}

/// <summary>A seller as the registry knows it, personal numbers masked.</summary>
public sealed record RegistryDetails(
    Guid Id,
    string Slug,
    long Version,
    string Name,
    string OwnerName,
    bool? OwnerIsWoman,
    bool? OwnerHasDisability,
    LegalForm LegalForm,
    RegistryState State,
    Intake Intake,
    Guid? ApplicantId,
    Guid? EnteredById,
    string EnteredByName,
    bool HasScan,
    DateTimeOffset RegisteredAt,
    string Nib,
    IReadOnlyList<string> Kbli,
    RiskLevel? Risk,
    string KelurahanCode,
    string Address,
    Rupiah Capital,
    Rupiah AnnualSales,
    DateOnly? SalesDeclaredOn,
    DateOnly StartedOn,
    GroupType GroupType,
    string GroupName,
    string Cooperative,
    TaxFacts Tax,
    string Story,
    string CapacityNote,
    BusinessScale Scale,
    bool IsNearLimit,
    MaskedFacts Private,
    IReadOnlyList<RegistryEntry> Steps,
    IReadOnlyList<FindingEntry> Findings,
    ScaleEntry? ScaleNow,
    IReadOnlyList<ScaleEntry> ScaleSteps,
    IReadOnlyList<DeclarationEntry> Declarations,
    IReadOnlyList<ConsentEntry> Consents)
{
    /// <summary>What the newest check wants mended.</summary>
    public IReadOnlyList<FindingEntry> Wanted => Findings.Count == 0 ? []
        : [.. Findings.Where(one => one.Round == Findings.Max(other => other.Round) && !one.Fits)];

    public string KecamatanCode => AreaCode.KecamatanOf(KelurahanCode);

    /// <summary>Whoever brought the data in, at first or later, does not judge them.</summary>
    public bool MayBeDecidedBy(Actor actor) => State is RegistryState.Registered && actor.UserId is { } user && user != ApplicantId && user != EnteredById
        && !Steps.Any(step => step.State is RegistryState.Registered && step.ById == user);

    /// <summary>An officer who owns the business leaves its standing to another.</summary>
    public bool IsOwnOf(Actor actor) => actor.UserId is { } user && user == ApplicantId;
}
