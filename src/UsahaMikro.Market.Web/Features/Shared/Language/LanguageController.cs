using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Shared.Language;

/// <summary>Remembers the language a visitor reads in.</summary>
[AllowAnonymous]
public sealed class LanguageController : Controller
{
    [HttpGet("/bahasa/{code:regex(^(id|en)$)}", Name = "language")]
    public IActionResult Choose(string code, string? kembali)
    {
        Response.Cookies.Append(LanguageCulture.Cookie, code, new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        Response.Headers.CacheControl = "no-store";
        return Url.IsLocalUrl(kembali) ? LocalRedirect(kembali) : LocalRedirect("/");
    }
}
