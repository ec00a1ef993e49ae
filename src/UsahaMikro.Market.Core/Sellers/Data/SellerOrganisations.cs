using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>The sellers, for user administration.</summary>
internal sealed class SellerOrganisations(ISellerRegistry sellers) : IOrganisationSource
{
    public OrganisationKind Kind => OrganisationKind.Seller;

    public async Task<IReadOnlyList<Organisation>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await sellers.AllAsync(cancellationToken)).Select(Of)];

    public async Task<Organisation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await sellers.FindAsync(id, cancellationToken) is { } seller ? Of(seller) : null;

    private static Organisation Of(SellerCard seller) => new(OrganisationKind.Seller, seller.Id, seller.Name);
}
