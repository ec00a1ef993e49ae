using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation;

public static class CurationModule
{
    public static IServiceCollection AddCuration(this IServiceCollection services) => services
        .AddScoped<CaseDesk>().AddScoped<SlaClock>()
        .AddScoped<HandInProduct>().AddScoped<HandInForSeller>().AddScoped<CallBackProduct>().AddScoped<AppealDecision>()
        .AddScoped<TakeCase>().AddScoped<ReleaseCase>().AddScoped<AskSecondOpinion>().AddScoped<AssessCase>().AddScoped<DecideCase>().AddScoped<RemoveLabel>()
        .AddScoped<QueueQuery>().AddScoped<CaseQuery>().AddScoped<OwnCurationQuery>().AddScoped<CurationFiguresQuery>().AddScoped<LabelsQuery>()
        .AddScoped<MentoredProductsQuery>()
        .AddScoped<ITaskSource, CurationTasks>().AddScoped<IFindSource, CaseFinds>();
}
