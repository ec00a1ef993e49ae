using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Account.SignOut;

/// <summary>Leaving: the session ends, the cookie goes, the browser forgets its cached pages — not its stored, unsent counts.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class SignOutController : Controller
{
    [HttpPost("/keluar", Name = "SignOut")]
    public async Task<IActionResult> Create()
    {
        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        foreach (var list in new[] { DeviceList.Compared, DeviceList.Favourites }) list.Write(HttpContext, []);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect("/");
    }
}
