using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget;

public static class BudgetModule
{
    public static IServiceCollection AddBudget(this IServiceCollection services) => 
        services.AddScoped<IBudgetDesk, BudgetDesk>().AddScoped<IInvariant, BudgetInvariant>();
}
