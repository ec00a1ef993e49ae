using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Data;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation;

public static class RegulationModule
{
    public static IServiceCollection AddRegulation(this IServiceCollection services)
    {
        services.AddOptions<MarketOptions>().BindConfiguration(MarketOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IAreaBook, AreaBook>()
            .AddScoped<IKbliBook, KbliBook>()
            .AddScoped<IRegulationParameters, RegulationParameters>()
            .AddSingleton<RegulationTextQuery>()
            .AddSingleton<TermsQuery>()
            .AddSingleton<DataDictionaryQuery>()
            .AddScoped<RegulationLibraryQuery>()
            .AddScoped<RegulationProfileQuery>()
            .AddScoped<KbliRisksQuery>()
            .AddScoped<HolidayCalendarQuery>()
            .AddScoped<ChangeParameter>()
            .AddScoped<ConfirmParameter>()
            .AddScoped<WithdrawParameter>()
            .AddScoped<AddRegulation>()
            .AddScoped<BasisCheck>()
            .AddScoped<LawRows>()
            .AddSingleton<RegulationAreas>()
            .AddScoped<SiteLawQuery>()
            .AddScoped<ITaskSource, ConfirmationTasks>()
            .AddScoped<AddHolidays>()
            .AddScoped<WithdrawHoliday>();
    }
}
