using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

public sealed record RegistryEntry(RegistryState State, string What, string ByName, DateTimeOffset At, string Note);

public sealed record FindingEntry(int Round, RegistryItem Item, bool Fits, string Reason);

public sealed record ScaleEntry(
    BusinessScale Scale, bool IsNearLimit, string Sentence, string Pasal, Rupiah Declared, Rupiah Platform, DateTimeOffset At, string ByName);

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
    bool OwnerIsWoman,
    bool OwnerHasDisability,
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
    bool IsPkp,
    string PkpNumber,
    DateOnly? PkpSince,
    string PphNumber,
    DateOnly? PphUntil,
    bool IsBelowFreeTurnover,
    string Story,
    string CapacityNote,
    BusinessScale Scale,
    bool IsNearLimit,
    MaskedFacts Private,
    IReadOnlyList<RegistryEntry> Steps,
    IReadOnlyList<FindingEntry> Findings,
    IReadOnlyList<ScaleEntry> ScaleSteps)
{
    /// <summary>What the newest check wants mended.</summary>
    public IReadOnlyList<FindingEntry> Wanted => Findings.Count == 0 ? []
        : [.. Findings.Where(one => one.Round == Findings.Max(other => other.Round) && !one.Fits)];

    public string KecamatanCode => AreaCode.KecamatanOf(KelurahanCode);

    /// <summary>Whoever brought the data in does not judge them.</summary>
    public bool MayBeDecidedBy(Actor actor) => State is RegistryState.Registered && actor.UserId is { } user && user != ApplicantId && user != EnteredById;
}
