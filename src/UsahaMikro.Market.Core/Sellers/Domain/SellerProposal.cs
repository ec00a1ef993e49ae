using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public static class ProposalMoves
{
    public static readonly TransitionTable<ProposalState> Table = new(ProposalState.Waiting, new Dictionary<ProposalState, ProposalState[]>
    {
        [ProposalState.Waiting] = [ProposalState.Accepted, ProposalState.Refused, ProposalState.Replaced],
        [ProposalState.Accepted] = [],
        [ProposalState.Refused] = [],
        [ProposalState.Replaced] = [],
    });
}

/// <summary>Checked data that a verified seller wants changed; the old ones are in force until the Dinas has compared the new ones (BKS 14(2)).</summary>
public sealed class SellerProposal : IPartOf<Seller>
{
    private SellerProposal() { }

    public Guid Id { get; private init; }
    public ProposalState State { get; private set; }
    public string KelurahanCode { get; private init; } = "";
    public string Address { get; private init; } = "";
    public string Nib { get; private init; } = "";
    public DateOnly? NibOn { get; private init; }

    /// <summary>Five-digit codes, separated by commas.</summary>
    public string Kbli { get; private init; } = "";

    public RiskLevel? Risk { get; private init; }
    public bool IsPkp { get; private init; }
    public string PkpNumber { get; private init; } = "";
    public DateOnly? PkpSince { get; private init; }
    public string PphNumber { get; private init; } = "";
    public DateOnly? PphUntil { get; private init; }
    public int? FreeTurnoverYear { get; private init; }
    public DateOnly? FreeTurnoverStatedOn { get; private init; }
    [AuditMasked] public string NpwpCipher { get; private init; } = "";
    [AuditMasked] public string NpwpHash { get; private init; } = "";
    [AuditMasked] public string NpwpTail { get; private init; } = "";
    public string BankName { get; private init; } = "";
    [AuditMasked] public string BankCipher { get; private init; } = "";
    [AuditMasked] public string BankTail { get; private init; } = "";
    [AuditMasked] public string BankHolder { get; private init; } = "";
    public Guid? ById { get; private init; }
    public string ByName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public Guid? DecidedById { get; private set; }
    public string DecidedByName { get; private set; } = "";
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string Note { get; private set; } = "";

    public TaxFacts Tax => new()
    {
        IsPkp = IsPkp,
        PkpNumber = PkpNumber,
        PkpSince = PkpSince,
        PphNumber = PphNumber,
        PphUntil = PphUntil,
        FreeTurnoverYear = FreeTurnoverYear,
        FreeTurnoverStatedOn = FreeTurnoverStatedOn,
    };

    internal static SellerProposal Of(SellerProfile profile, PrivateFacts facts, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        State = ProposalMoves.Table.Start,
        KelurahanCode = profile.KelurahanCode,
        Address = profile.Address,
        Nib = profile.Nib,
        NibOn = profile.NibOn,
        Kbli = string.Join(',', profile.Kbli),
        Risk = profile.Risk,
        IsPkp = profile.Tax.IsPkp,
        PkpNumber = profile.Tax.PkpNumber,
        PkpSince = profile.Tax.PkpSince,
        PphNumber = profile.Tax.PphNumber,
        PphUntil = profile.Tax.PphUntil,
        FreeTurnoverYear = profile.Tax.FreeTurnoverYear,
        FreeTurnoverStatedOn = profile.Tax.FreeTurnoverStatedOn,
        NpwpCipher = facts.Npwp?.Cipher ?? "",
        NpwpHash = facts.Npwp?.Hash ?? "",
        NpwpTail = facts.Npwp?.Tail ?? "",
        BankName = facts.BankName,
        BankCipher = facts.BankAccount?.Cipher ?? "",
        BankTail = facts.BankAccount?.Tail ?? "",
        BankHolder = facts.BankHolder,
        ById = by.UserId,
        ByName = by.DisplayName,
        At = at,
    };

    /// <summary>Its secrets, where new ones were typed.</summary>
    internal PrivateFacts FactsFor(SellerPrivate known) => new(
        known.Id, null, "", known.Phone, NpwpCipher.Length == 0 ? null : new Sealed(NpwpCipher, NpwpHash, NpwpTail), BankName,
        BankCipher.Length == 0 ? null : new Sealed(BankCipher, "", BankTail), BankHolder);

    internal Result MoveTo(ProposalState state, string note, Actor by, DateTimeOffset at)
    {
        if (!ProposalMoves.Table.Allows(State, state)) return SellersErrors.ProposalDecided;
        (State, Note, DecidedById, DecidedByName, DecidedAt) = (state, note, by.UserId, by.DisplayName, at);
        return Result.Ok();
    }
}
