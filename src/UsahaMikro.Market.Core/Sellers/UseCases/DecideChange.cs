using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record DecideChangeCommand(string Slug, Guid ProposalId, bool Accepts, string Reason);

/// <summary>The Dinas has compared a seller's proposed data with their documents: in force from now, or refused with a reason (BKS 14(2)).</summary>
public sealed class DecideChange(MarketDbContext db, SellerEntryReader reader, IKbliBook kbli, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DecideChangeCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellerAsync(command.Slug, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            // Meanwhile somebody else may have registered with the same number.
            if (command.Accepts && seller.Proposals.SingleOrDefault(one => one.Id == command.ProposalId) is { } proposal
                && await reader.TakenAsync(seller.Id, seller.IsLegalEntity, KeyOf(seller, proposal), proposal.Nib, cancellationToken) is { } taken) return taken;
            var trades = await kbli.TodayAsync(cancellationToken);
            if (command.Accepts && UnsetOf(seller, command.ProposalId, trades) is { Count: > 0 } unset) return SellersErrors.RiskUnset(unset);
            return seller.DecideProposal(command.ProposalId, command.Accepts, command.Reason, trades, actor, clock.GetUtcNow());
        }, cancellationToken);

    /// <summary>Lines of business that are new to the seller and of which nobody knows the risk: with them its whole shop would come down.</summary>
    private static IReadOnlyList<string> UnsetOf(Seller seller, Guid proposal, KbliList trades) => seller.Proposals.SingleOrDefault(one => one.Id == proposal) is { } wanted
        ? trades.UnsetOf([.. CodesOf(wanted.Kbli).Except(CodesOf(seller.Kbli))]) : [];

    private static string[] CodesOf(string kbli) => kbli.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string? KeyOf(Seller seller, SellerProposal proposal) => SellerIdentity.KeyOf(
        seller.IsLegalEntity, seller.Private?.NikHash ?? "", proposal.NpwpHash.Length > 0 ? proposal.NpwpHash : seller.Private?.NpwpHash ?? "");
}
