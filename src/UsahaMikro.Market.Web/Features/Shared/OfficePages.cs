using UsahaMikro.Market.Web.Features.Curator.Cases;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Shared;

/// <summary>What several office areas draw alike.</summary>
public static class OfficePages
{
    public static IServiceCollection AddOfficePages(this IServiceCollection services) => services
        .AddScoped<TaskCollector>()
        .AddScoped<FindCollector>()
        .AddScoped<RatioPages>()
        .AddScoped<BudgetPages>()
        .AddScoped<OrderDocuments>()
        .AddScoped<SellerOfferReader>()
        .AddScoped<CasePages>()
        .AddScoped<IVisitorNote, BasketNote>();
}
