using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Budget.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget;

public static class BudgetModule
{
    public static IServiceCollection AddBudget(this IServiceCollection services) => services
        .AddScoped<IBudgetDesk, BudgetDesk>()
        .AddScoped<PackageShelf>()
        .AddScoped<PreviewPackages>()
        .AddScoped<ImportPackages>()
        .AddScoped<ImportQuery>()
        .AddScoped<BudgetYearQuery>()
        .AddScoped<ITaskSource, BudgetTasks>()
        .AddScoped<IFindSource, BudgetFinds>()
        .AddScoped<IInvariant, BudgetInvariant>();
}
