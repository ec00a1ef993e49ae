using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Data;

/// <summary>Gathers what an assessment stands on: the guideline of today, the seller, who is tied to it.</summary>
public sealed class AppraisalDesk(MarketDbContext db, ISellerRegistry sellers, IMembershipBook memberships, IAreaBook areas, TimeProvider clock)
{
    internal Task<Guideline?> GuidelineAsync(CancellationToken cancellationToken) =>
        db.InForceAsync(areas.Daerah.AreaCode, clock.Today(), cancellationToken);

    /// <summary>The seller by its address word; for a mentor only one they brought into the registry.</summary>
    internal async Task<SellerCard?> SellerAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        if (await sellers.FindBySlugAsync(slug, cancellationToken) is not { } seller) return null;
        if (actor.Role is not (Role.Mentor or Role.Facilitator)) return seller;
        var ties = await sellers.TiesAsync(seller.Id, cancellationToken);
        return ties?.EnteredById is { } by && by == actor.UserId ? seller : null;
    }

    internal async Task<AssessorTies> TiesAsync(Guid sellerId, Actor actor, CancellationToken cancellationToken)
    {
        var ties = await sellers.TiesAsync(sellerId, cancellationToken);
        var shops = actor.UserId is { } user ? await memberships.OrganisationsOfAsync(user, OrganisationKind.Seller, cancellationToken) : [];
        return new AssessorTies(ties?.ApplicantId, shops);
    }

    internal Task<Classification?> NewestAsync(Guid sellerId, CancellationToken cancellationToken) =>
        db.Newest().SingleOrDefaultAsync(c => c.SellerId == sellerId, cancellationToken);

    internal Task<SelfAssessment?> WaitingAsync(Guid sellerId, CancellationToken cancellationToken) =>
        db.Set<SelfAssessment>().SingleOrDefaultAsync(s => s.SellerId == sellerId && s.State == SelfAssessmentState.Waiting, cancellationToken);
}
