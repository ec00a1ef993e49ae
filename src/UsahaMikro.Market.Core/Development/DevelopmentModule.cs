using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development;

public static class DevelopmentModule
{
    public static IServiceCollection AddDevelopment(this IServiceCollection services) => services
        .AddScoped<ISellerLevels, SellerLevels>().AddScoped<AppraisalDesk>().AddScoped<GuidelineDesk>()
        .AddScoped<DraftGuideline>().AddScoped<SetQuestion>().AddScoped<RemoveQuestion>().AddScoped<SetLevels>()
        .AddScoped<ProposeGuideline>().AddScoped<ConfirmGuideline>().AddScoped<ReturnGuideline>().AddScoped<WithdrawGuideline>()
        .AddScoped<ClassifySeller>().AddScoped<AssessOwnBusiness>()
        .AddScoped<GuidelineQuery>().AddScoped<SellerDevelopmentQuery>().AddScoped<ClassificationBoardQuery>()
        .AddScoped<ITaskSource, DevelopmentTasks>();
}
