using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UsahaMikro.Market.Accounts.Queries;

namespace UsahaMikro.Market.Web.Security;

/// <summary>
/// Every form's token says for which membership the form was shown. A form of another hat is not forged, only stale:
/// it is answered 409 by <see cref="StaleMembershipFilter"/>.
/// </summary>
internal sealed class MembershipInForms : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => HatOf(context);

    public bool ValidateAdditionalData(HttpContext context, string additionalData)
    {
        if (string.Equals(additionalData, HatOf(context), StringComparison.Ordinal)) return true;

        context.Features.Set(new StaleMembership());
        return true;
    }

    private static string HatOf(HttpContext context) =>
        context.Features.Get<LiveSession>() is { } session ? session.MembershipId?.ToString("N") ?? "-" : "";

    internal sealed class StaleMembership;
}

/// <summary>After the token was checked, before anything is bound or done.</summary>
internal sealed class StaleMembershipFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.HttpContext.Features.Get<MembershipInForms.StaleMembership>() is not null)
            context.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
