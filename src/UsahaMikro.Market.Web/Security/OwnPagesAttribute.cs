using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace UsahaMikro.Market.Web.Security;

/// <summary>
/// For buttons on pages that are kept for everybody and so can hold nobody's token: the browser itself has to say that one of
/// our pages sent the form (OWASP: Fetch Metadata, else Origin). A form with a token is welcome too.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnPagesAttribute : Attribute, IAsyncAuthorizationFilter, IAntiforgeryPolicy, IOrderedFilter
{
    /// <summary>As late as the check it stands in for: of two, the last in order counts.</summary>
    public int Order => 1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (IsFromOwnPage(http.Request)) return;
        if (!await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    private static bool IsFromOwnPage(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site == "same-origin"
        : request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}";
}
