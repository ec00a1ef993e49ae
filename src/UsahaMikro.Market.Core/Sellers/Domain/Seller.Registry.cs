using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>The Dinas decided on a registration.</summary>
[EventName("sellers.registration-decided.1")]
public sealed record RegistrationDecided(Guid SellerId, bool IsVerified) : IDomainEvent;

/// <summary>How one datum fared in a check.</summary>
public sealed record Finding(RegistryItem Item, bool Fits, string Reason);

public sealed partial class Seller
{
    private readonly List<RegistryStep> _steps = [];
    private readonly List<RegistryFinding> _findings = [];
    private readonly List<SellerConsent> _consents = [];

    public IReadOnlyList<RegistryStep> Steps => _steps;
    public IReadOnlyList<RegistryFinding> Findings => _findings;
    public IReadOnlyList<SellerConsent> Consents => _consents;

    /// <summary>The owner agreed to the words of the day; kept beside those before.</summary>
    public void Agree(Actor by, DateTimeOffset at) => _consents.Add(new SellerConsent(ConsentWords.Version, by.UserId, by.DisplayName, at));

    /// <summary>Where the seller stands in the registry without a check of our own; for demo data only.</summary>
    internal void Verify(Actor by, DateTimeOffset at)
    {
        if (Registry is not RegistryState.Verified) MoveTo(RegistryState.Verified, "Data dinyatakan sesuai", by, at, "");
    }

    /// <summary>The Dinas has compared the data with its documents (<i>memeriksa kesesuaian data</i>, BKS 14(2)).</summary>
    public Result Decide(IReadOnlyList<Finding> findings, Actor by, DateTimeOffset at)
    {
        // Who brought the data in, at first or later, does not judge them.
        if (by.UserId is not { } user || WasBroughtInBy(user)) return SellersErrors.OwnEntry;
        if (Registry is not RegistryState.Registered) return SellersErrors.NotWaiting;
        if (Enum.GetValues<RegistryItem>().Any(item => findings.Count(finding => finding.Item == item) != 1)) return SellersErrors.NotAllChecked;
        if (findings.Any(finding => !finding.Fits && string.IsNullOrWhiteSpace(finding.Reason))) return SellersErrors.ReasonMissing;

        var round = _findings.Count == 0 ? 1 : _findings.Max(finding => finding.Round) + 1;
        _findings.AddRange(findings.Select(finding => new RegistryFinding(round, finding.Item, finding.Fits, finding.Fits ? "" : finding.Reason.Trim())));
        var wrong = findings.Where(finding => !finding.Fits).Select(finding => finding.Item.Label()).ToList();
        Raise(new RegistrationDecided(Id, wrong.Count == 0));
        return wrong.Count == 0
            ? MoveTo(RegistryState.Verified, "Data dinyatakan sesuai", by, at, "")
            : MoveTo(RegistryState.Returned, "Dikembalikan untuk dilengkapi", by, at, string.Join(", ", wrong));
    }

    /// <summary>The owner, or the officer for them, has mended what was asked.</summary>
    public Result Resubmit(SellerProfile profile, PrivateFacts facts, Actor by, DateTimeOffset at)
    {
        if (!RegistryMoves.Table.Allows(Registry, RegistryState.Registered)) return SellersErrors.NotReturned;

        Describe(profile);
        Keep(facts);
        return MoveTo(RegistryState.Registered, "Perbaikan dikirim", by, at, "");
    }

    public Result Suspend(string reason, Actor by, DateTimeOffset at) =>
        IsOwn(by) ? SellersErrors.OwnBusiness : MoveTo(RegistryState.Suspended, "Dibekukan sementara", by, at, reason);

    public Result Reinstate(string reason, Actor by, DateTimeOffset at)
    {
        if (IsOwn(by)) return SellersErrors.OwnBusiness;
        return Registry is RegistryState.Suspended ? MoveTo(RegistryState.Verified, "Diaktifkan kembali", by, at, reason) : SellersErrors.MoveRefused;
    }

    /// <summary>Its numbers are free again: who comes back registers anew.</summary>
    public Result Withdraw(string reason, Actor by, DateTimeOffset at)
    {
        if (IsOwn(by)) return SellersErrors.OwnBusiness;
        var gone = MoveTo(RegistryState.Withdrawn, "Keluar dari registri", by, at, reason);
        if (gone.IsSuccess) Private?.Stand(IsLegalEntity, Registry);
        return gone;
    }

    /// <summary>An officer who owns the business does not decide on it.</summary>
    private bool IsOwn(Actor by) => by.UserId is { } user && user == ApplicantId;

    private Result MoveTo(RegistryState state, string what, Actor by, DateTimeOffset at, string note)
    {
        if (!RegistryMoves.Table.Allows(Registry, state)) return SellersErrors.MoveRefused;

        Registry = state;
        _steps.Add(new RegistryStep(state, what, by.UserId, by.DisplayName, at, note.Trim()));
        Raise(new SellerChanged(Id));
        return Result.Ok();
    }
}
