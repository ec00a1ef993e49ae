using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>The one-click people of the sign-in page; only where the database is a demo's.</summary>
internal sealed class DemoPeople(
    SeedDemoAccounts accounts, IDemoMode demo, IAgencyDirectory agencies, ISellerRegistry sellers, SeedFiles files) : IDemoPart
{
    public int Order => 35;
    public string Name => "akun demo";

    public async Task<int> SeedAsync(CancellationToken cancellationToken) =>
        demo.IsDemo ? await accounts.ExecuteAsync(files.PathOf("demo", "people.json"), FindAsync, cancellationToken) : 0;

    private async Task<Organisation?> FindAsync(OrganisationKind kind, string code, CancellationToken cancellationToken) => kind switch
    {
        OrganisationKind.Seller => await sellers.FindBySlugAsync(code, cancellationToken) is { } seller ? new(kind, seller.Id, seller.Name) : null,
        _ => await agencies.FindByCodeAsync(code, cancellationToken) is { } agency ? new(kind, agency.Id, agency.Name) : null,
    };
}
