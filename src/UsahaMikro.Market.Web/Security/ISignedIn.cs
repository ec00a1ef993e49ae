using UsahaMikro.Market.Accounts.Queries;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Does something for a person who has just signed in on this device.</summary>
public interface ISignedIn
{
    Task WelcomeAsync(HttpContext context, LiveSession session);
}
