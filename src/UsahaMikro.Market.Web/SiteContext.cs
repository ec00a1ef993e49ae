using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web;

/// <summary>The names of the daerah this installation serves, as its profile has them today.</summary>
internal sealed class SiteContext(IAreaBook areas, IDemoMode demo) : ISiteContext
{
    /// <summary>Read before a page is drawn; null on the page of a failure, which must not ask the database.</summary>
    public SiteLaw? Law { get; set; }

    public string SiteName => "Pasar Usaha Mikro";
    public string DaerahName => areas.Daerah.Name;
    public string DinasName => Law?.DinasName ?? "Dinas";
    public string DinasShortName => Law?.DinasShortName ?? "Dinas";
    public string HeadTitle => Law?.HeadTitle ?? "Kepala daerah";
    public bool IsDemo => demo.IsDemo;

    public string NameOf(Role role) => role is Role.RegionHead ? HeadTitle : role.Label();

    public PasalStanding StandingOf(string pasal) => Law?.Of(pasal) ?? PasalStanding.Reference;
}

/// <summary>Looks up what every page says of the daerah.</summary>
internal sealed class SiteFilter(SiteContext site, SiteLawQuery law) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult or PartialViewResult && http.Features.Get<IExceptionHandlerFeature>() is null)
            site.Law ??= await law.TodayAsync(http.RequestAborted);

        await next();
    }
}
