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

/// <summary>Checked data that the seller wants changed; numbers by their last digits, empty where they stay.</summary>
public sealed record ProposalEntry(
    Guid Id, ProposalState State, string KelurahanCode, string Address, string Nib, IReadOnlyList<string> Kbli, RiskLevel? Risk, TaxFacts Tax, string Npwp, string BankName,
    string BankAccount, string BankHolder, Guid? ById, string ByName, DateTimeOffset At, string Note)
{
    public DateOnly? NibOn { get; init; }
}

/// <summary>One of the registrations of an account: of its own business, or of a legal entity it heads.</summary>
public sealed record OwnRegistration(string Slug, string Name, RegistryState State, bool IsLegalEntity);

/// <summary>What an officer or mentor brought into the registry, and what its newest check wants mended.</summary>
public sealed record OwnEntry(string Slug, string Name, string OwnerName, RegistryState State, DateTimeOffset RegisteredAt, IReadOnlyList<FindingEntry> Wanted);

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
    IReadOnlyList<ConsentEntry> Consents,
    IReadOnlyList<ProposalEntry> Proposals)
{
    /// <summary>When the NIB was given out; null where that is not known.</summary>
    public DateOnly? NibOn { get; init; }

    /// <summary>What the newest check wants mended.</summary>
    public IReadOnlyList<FindingEntry> Wanted => WantedOf(Findings);

    public static IReadOnlyList<FindingEntry> WantedOf(IReadOnlyList<FindingEntry> findings) => findings.Count == 0 ? []
        : [.. findings.Where(one => one.Round == findings.Max(other => other.Round) && !one.Fits)];

    public string KecamatanCode => AreaCode.KecamatanOf(KelurahanCode);

    /// <summary>Whoever brought the data in, at first or later, does not judge them.</summary>
    public bool MayBeDecidedBy(Actor actor) => State is RegistryState.Registered && actor.UserId is { } user && user != ApplicantId && user != EnteredById
        && !Steps.Any(step => step.State is RegistryState.Registered && step.ById == user);

    /// <summary>The change that waits for its check.</summary>
    public ProposalEntry? Waiting => Proposals.FirstOrDefault(one => one.State is ProposalState.Waiting);

    public bool MayDecideChange(Actor actor) => Waiting is { } waiting && actor.UserId is { } user && user != waiting.ById && user != ApplicantId;

    /// <summary>As it would be once the change is in force.</summary>
    public RegistryDetails With(ProposalEntry change) => this with
    {
        KelurahanCode = change.KelurahanCode,
        Address = change.Address,
        Nib = change.Nib,
        NibOn = change.NibOn,
        Kbli = change.Kbli,
        Risk = change.Risk,
        Tax = change.Tax,
        Private = Private with
        {
            Npwp = change.Npwp.Length > 0 ? change.Npwp : Private.Npwp,
            BankName = change.BankName,
            BankAccount = change.BankAccount.Length > 0 ? change.BankAccount : Private.BankAccount,
            BankHolder = change.BankHolder,
        },
    };

    /// <summary>An officer who owns the business leaves its standing to another.</summary>
    public bool IsOwnOf(Actor actor) => actor.UserId is { } user && user == ApplicantId;
}
