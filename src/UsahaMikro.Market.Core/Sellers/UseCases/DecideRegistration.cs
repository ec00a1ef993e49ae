using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record CheckedItem(RegistryItem Item, bool Fits, string Reason);

public sealed record DecideRegistrationCommand(string Slug, long Version, IReadOnlyList<CheckedItem> Findings);

/// <summary>The Dinas has compared each datum with its document: verified, or returned with reasons. The applicant becomes the owner.</summary>
public sealed class DecideRegistration(MarketDbContext db, IMembershipDesk memberships, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DecideRegistrationCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellerAsync(command.Slug, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            var decided = seller.Decide([.. command.Findings.Select(one => new Finding(one.Item, one.Fits, one.Reason))], actor, clock.GetUtcNow());
            if (decided.Error is { } refusal) return refusal;
            if (seller.Registry is not RegistryState.Verified || seller.ApplicantId is not { } owner) return Result.Ok();

            var role = seller.LegalForm is LegalForm.Koperasi ? Role.CooperativeOfficer : Role.SellerOwner;
            return await memberships.GiveAsync(owner, role, new Organisation(OrganisationKind.Seller, seller.Id, seller.Name), cancellationToken);
        }, cancellationToken);
}
