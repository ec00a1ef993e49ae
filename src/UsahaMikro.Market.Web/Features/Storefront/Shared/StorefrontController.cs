using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Base of the public pages: everyone may read them; the same page is kept for all who are not signed in.</summary>
[Area("Storefront"), AllowAnonymous]
public abstract class StorefrontController : Controller
{
    protected Texts T => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Says what this page was made of, so that a change of it takes the page out of the cache.</summary>
    protected void MadeOf(params IEnumerable<string> tags)
    {
        if (HttpContext.Features.Get<IOutputCacheFeature>() is { } cached) cached.Context.Tags.UnionWith(tags);
    }

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!ModelState.IsValid) context.Result = NotFound();
    }
}
