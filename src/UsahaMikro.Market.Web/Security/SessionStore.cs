using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;

namespace UsahaMikro.Market.Web.Security;

internal static class SessionClaims
{
    public const string Role = ClaimTypes.Role;
    public const string Strong = "strong";
}

/// <summary>
/// Keeps tickets in the database: the cookie carries only a key, and each request asks anew who that is and what they may
/// (dotnet/aspnetcore#7737: a cookie of its own stays good after sign-out).
/// </summary>
internal sealed class SessionStore(IHttpContextAccessor http) : ITicketStore
{
    public const string Key = "session-key";

    /// <summary>The use case that signed in has opened the session already; its key is handed through.</summary>
    public Task<string> StoreAsync(AuthenticationTicket ticket) => Task.FromResult(ticket.Properties.Items[Key]!);

    // Nothing to renew: the row is the truth, and a new sign-in gets a new key.
    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var context = http.HttpContext!;
        var query = context.RequestServices.GetRequiredService<LiveSessionQuery>();
        if (await query.FindAsync(key, context.RequestAborted) is not { } session) return null;

        context.Features.Set(session);
        return new AuthenticationTicket(PrincipalOf(session), SessionCookie.Scheme);
    }

    public async Task RemoveAsync(string key)
    {
        var context = http.HttpContext!;
        await context.RequestServices.GetRequiredService<SignOut>().ExecuteAsync(key, context.Device(), CancellationToken.None);
    }

    internal static ClaimsPrincipal PrincipalOf(LiveSession session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, session.AccountId.ToString("N")),
            new Claim(ClaimTypes.Name, session.Name),
            new Claim(SessionClaims.Role, session.Role.ToString()),
            new Claim(SessionClaims.Strong, session.IsStrong ? "1" : "0"),
        ],
        SessionCookie.Scheme));
}
