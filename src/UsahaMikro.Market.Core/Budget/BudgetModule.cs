using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Data;
<<<<<<< HEAD
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Budget.UseCases;
=======
>>>>>>> main
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget;

public static class BudgetModule
{
<<<<<<< HEAD
    public static IServiceCollection AddBudget(this IServiceCollection services) => services
        .AddScoped<IBudgetDesk, BudgetDesk>()
        .AddScoped<PackageShelf>()
        .AddScoped<PreviewPackages>()
        .AddScoped<ImportPackages>()
        .AddScoped<ImportQuery>()
        .AddScoped<BudgetYearQuery>()
        .AddScoped<ITaskSource, BudgetTasks>()
        .AddScoped<IFindSource, BudgetFinds>()
        .AddScoped<IInvariant, PaguInvariant>();
=======
    public static IServiceCollection AddBudget(this IServiceCollection services) => 
        services.AddScoped<IBudgetDesk, BudgetDesk>().AddScoped<IInvariant, BudgetInvariant>();
>>>>>>> main
}
