using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers;

public static class SellersModule
{
    public static IServiceCollection AddSellers(this IServiceCollection services)
    {
        services.AddOptions<PiiOptions>().BindConfiguration(PiiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddScoped<ISellerRegistry, SellerRegistry>().AddScoped<IOrganisationSource, SellerOrganisations>().AddScoped<ISalesBook, SalesBook>()
            .AddSingleton<VaultKeyFile>().AddScoped<PersonalVault>().AddScoped<ScaleDesk>().AddScoped<TaxDesk>()
            .AddScoped<IStartCheck>(services => services.GetRequiredService<PersonalVault>())
            .AddScoped<IInvariant>(services => services.GetRequiredService<PersonalVault>())
            .AddScoped<IJob, ReassessScales>().AddScoped<IJob, ReassessRisks>().AddScoped<IJob, WarnOfEnds>().AddScoped<IHalalDesk, HalalDesk>().AddScoped<UnsetRisksQuery>()
            .AddScoped<SellerEntryReader>().AddScoped<RegisterSeller>().AddScoped<ResubmitSeller>().AddScoped<DecideRegistration>()
            .AddScoped<ChangeStanding>().AddScoped<DeclareSales>().AddScoped<RevealPersonalData>()
            .AddScoped<TakeHoliday>().AddScoped<EndHoliday>().AddScoped<HolidaysQuery>()
            .AddScoped<TellStory>().AddScoped<ProposeChange>().AddScoped<DecideChange>().AddScoped<OpenSignedForm>().AddScoped<OpenSellerDocument>()
            .AddScoped<PersonalDataLogQuery>().AddScoped<RegistryDetailsQuery>().AddScoped<RegistryListQuery>()
            .AddScoped<HandDocument>().AddScoped<CheckDocument>().AddScoped<ChangeComposition>().AddScoped<DocumentsQuery>()
            .AddScoped<CooperativeDesk>().AddScoped<ProposeMember>().AddScoped<DecideMember>().AddScoped<EndMember>().AddScoped<FillSeat>().AddScoped<LeaveSeat>()
            .AddScoped<CooperativeQuery>().AddScoped<GroupsQuery>()
            .AddScoped<ITaskSource, DocumentTasks>().AddScoped<ITaskSource, RegistryTasks>().AddScoped<IFindSource, SellerFinds>();
    }
}
