using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public sealed partial class Seller
{
    private readonly List<SellerProposal> _proposals = [];

    public IReadOnlyList<SellerProposal> Proposals => _proposals;

    /// <summary>What nobody has to check: shown at once.</summary>
    public void Tell(string story, string capacityNote, Actor by, DateTimeOffset at)
    {
        if ((Story, CapacityNote) == (story, capacityNote)) return;

        (Story, CapacityNote) = (story, capacityNote);
        Note("Cerita atau kesanggupan diubah", "", by, at);
    }

    /// <summary>Checked data are to be others; a proposal that still waits gives way to this one.</summary>
    public Result Propose(SellerProfile profile, PrivateFacts facts, Actor by, DateTimeOffset at)
    {
        if (Registry is not RegistryState.Verified) return SellersErrors.NotVerified;

        foreach (var older in _proposals.Where(one => one.State is ProposalState.Waiting)) older.MoveTo(ProposalState.Replaced, "", by, at);
        _proposals.Add(SellerProposal.Of(profile, facts, by, at));
        Note("Perubahan data diajukan", "", by, at);
        return Result.Ok();
    }

    /// <summary>The Dinas has compared the proposed data with their documents; who proposed them, or owns the business, does not.</summary>
    /// <param name="trades">The risks of the day it is decided.</param>
    public Result DecideProposal(Guid id, bool accepts, string reason, KbliList trades, Actor by, DateTimeOffset at)
    {
        if (_proposals.SingleOrDefault(one => one.Id == id) is not { } proposal) return SellersErrors.NotFound;
        if (by.UserId is null || by.UserId == proposal.ById || IsOwn(by)) return SellersErrors.OwnEntry;
        if (!accepts && string.IsNullOrWhiteSpace(reason)) return SellersErrors.ProposalReasonMissing;
        var done = proposal.MoveTo(accepts ? ProposalState.Accepted : ProposalState.Refused, accepts ? "" : reason.Trim(), by, at);
        if (done.Error is { } refusal) return refusal;

        if (accepts) Take(proposal, trades);
        Note(accepts ? "Perubahan data diterima" : "Perubahan data ditolak", proposal.Note, by, at);
        return done;
    }

    /// <summary>The law gave the lines of business another risk, or set it for the first time; what was judged before stands as it was.</summary>
    public void TakeRisk(RiskLevel? risk, Actor by, DateTimeOffset at)
    {
        if (Risk == risk) return;

        Risk = risk;
        Note(risk is null ? "Tingkat risiko tidak lagi jelas" : "Tingkat risiko ditetapkan", risk?.Label() ?? RiskLevels.Unset, by, at);
    }

    private void Take(SellerProposal proposal, KbliList trades)
    {
        (KelurahanCode, Address, Kbli, Risk) = (proposal.KelurahanCode, proposal.Address, proposal.Kbli, trades.RiskOf(proposal.Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries)));
        (Nib, NibOn) = (proposal.Nib, proposal.NibOn);
        StateTax(proposal.Tax);
        if (Private is not null) Keep(proposal.FactsFor(Private));
    }

    /// <summary>A step that leaves the standing as it is.</summary>
    private void Note(string what, string note, Actor by, DateTimeOffset at)
    {
        _steps.Add(new RegistryStep(Registry, what, by.UserId, by.DisplayName, at, note));
        Raise(new SellerChanged(Id));
    }
}
