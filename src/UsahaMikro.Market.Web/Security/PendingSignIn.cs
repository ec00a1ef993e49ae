using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Between password and code: who proved the password, for five minutes, in a sealed cookie.</summary>
public sealed class PendingSignIn(IDataProtectionProvider keys, IOptions<SiteOptions> site, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _protector = keys.CreateProtector("web.pending-sign-in.v1");

    private string Name => CookieNames.Of("masuk", site.Value);

    public void Keep(HttpContext context, Guid accountId, string securityStamp)
    {
        var made = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(Name, _protector.Protect($"{accountId:N}|{securityStamp}|{made}"), Options(context));
    }

    public (Guid AccountId, string SecurityStamp)? Read(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } text) return null;
        try
        {
            var parts = _protector.Unprotect(text).Split('|');
            var made = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture));
            return clock.GetUtcNow() - made < Life ? (Guid.ParseExact(parts[0], "N"), parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = site.Value.IsSecure || context.Request.IsHttps,
    };
}
