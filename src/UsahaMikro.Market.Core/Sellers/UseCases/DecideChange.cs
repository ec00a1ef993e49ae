using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record DecideChangeCommand(string Slug, Guid ProposalId, bool Accepts, string Reason);

/// <summary>The Dinas has compared a seller's proposed data with their documents: in force from now, or refused with a reason (BKS 14(2)).</summary>
public sealed class DecideChange(MarketDbContext db, SellerEntryReader reader, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DecideChangeCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellerAsync(command.Slug, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            // Meanwhile somebody else may have registered with the same number.
            if (command.Accepts && seller.Proposals.SingleOrDefault(one => one.Id == command.ProposalId) is { } proposal
                && await reader.TakenAsync(seller.Id, seller.IsLegalEntity, KeyOf(seller, proposal), proposal.Nib, cancellationToken) is { } taken) return taken;
            return seller.DecideProposal(command.ProposalId, command.Accepts, command.Reason, actor, clock.GetUtcNow());
        }, cancellationToken);

    private static string? KeyOf(Seller seller, SellerProposal proposal) => SellerIdentity.KeyOf(
        seller.IsLegalEntity, seller.Private?.NikHash ?? "", proposal.NpwpHash.Length > 0 ? proposal.NpwpHash : seller.Private?.NpwpHash ?? "");
}
