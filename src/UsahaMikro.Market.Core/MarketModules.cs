using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts;
using UsahaMikro.Market.Agencies;
using UsahaMikro.Market.Assistance;
using UsahaMikro.Market.Budget;
using UsahaMikro.Market.Catalog;
using UsahaMikro.Market.Curation;
using UsahaMikro.Market.Development;
using UsahaMikro.Market.Documents;
using UsahaMikro.Market.Favourites;
using UsahaMikro.Market.Inventory;
using UsahaMikro.Market.Ordering;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio;
using UsahaMikro.Market.Readiness;
using UsahaMikro.Market.Regulation;
using UsahaMikro.Market.Search;
using UsahaMikro.Market.Seeding;
using UsahaMikro.Market.Sellers;

namespace UsahaMikro.Market;

/// <summary>The whole business, module by module.</summary>
public static class MarketModules
{
    public static IServiceCollection AddMarketModules(this IServiceCollection services) => services
        .AddPersistence()
        .AddRegulation()
        .AddAccounts()
        .AddDocuments()
        .AddAgencies()
        .AddSellers()
        .AddDevelopment()
        .AddInventory()
        .AddBudget()
        .AddCatalog()
        .AddCuration()
        .AddAssistance()
        .AddReadiness()
        .AddFavourites()
        .AddOrdering()
        .AddSearch()
        .AddRatio()
        .AddSeeding();
}
