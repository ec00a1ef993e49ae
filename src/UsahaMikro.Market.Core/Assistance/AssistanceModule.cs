using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Assistance.Data;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance;

public static class AssistanceModule
{
    public static IServiceCollection AddAssistance(this IServiceCollection services) => services
        .AddScoped<HelpDesk>()
        .AddScoped<AskForHelp>().AddScoped<WithdrawHelp>().AddScoped<AcceptHelp>().AddScoped<FinishHelp>().AddScoped<CloseHelp>().AddScoped<InviteForNib>()
        .AddScoped<OwnHelpQuery>().AddScoped<HelpQueueQuery>().AddScoped<RiskMapQuery>().AddScoped<LicenceGuideQuery>()
        .AddScoped<ITaskSource, HelpTasks>();
}
