using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Data;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Readiness.Queries;

/// <summary>How ready sellers and their products are (BLT 12.q, SRG 10(1).b, SRG 10(1).f); each sees those within its own scope.</summary>
public sealed class ReadinessQuery(ReadinessDesk desk, ISellerRegistry sellers)
{
    /// <summary>Null for who has no shop.</summary>
    public async Task<SellerReadiness?> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        actor.SellerId is { } shop ? await OneAsync(await sellers.FindAsync(shop, cancellationToken), cancellationToken) : null;

    /// <summary>Null when there is no such seller; for the Dinas.</summary>
    public async Task<SellerReadiness?> OfSellerAsync(string slug, CancellationToken cancellationToken) =>
        await OneAsync(await sellers.FindBySlugAsync(slug, cancellationToken), cancellationToken);

    /// <summary>The sellers this mentor brought into the registry.</summary>
    public async Task<IReadOnlyList<SellerReadiness>> OfMentorAsync(Actor actor, CancellationToken cancellationToken) =>
        actor.UserId is { } mentor ? await desk.OfAsync(await sellers.EnteredByAsync(mentor, cancellationToken), cancellationToken) : [];

    /// <summary>Every seller that is present in the registry; for the Dinas.</summary>
    public async Task<IReadOnlyList<SellerReadiness>> AllAsync(CancellationToken cancellationToken) =>
        await desk.OfAsync([.. (await sellers.AllAsync(cancellationToken)).Where(seller => !seller.IsAway)], cancellationToken);

    /// <summary>The sellers that have come so far.</summary>
    public async Task<IReadOnlyList<Guid>> SellersAsync(ReadinessGoal goal, ReadinessLevel level, CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(one => one.LevelOf(goal) == level).Select(one => one.Seller.Id)];

    private async Task<SellerReadiness?> OneAsync(SellerCard? seller, CancellationToken cancellationToken) =>
        seller is null ? null : (await desk.OfAsync([seller], cancellationToken))[0];
}
