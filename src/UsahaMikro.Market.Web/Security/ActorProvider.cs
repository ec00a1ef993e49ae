using System.Diagnostics;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Who acts in this request, from the session as the database has it now. Nobody when not signed in.</summary>
public sealed class ActorProvider(IHttpContextAccessor http)
{
    public LiveSession? Session => http.HttpContext?.Features.Get<LiveSession>();

    public Actor? Current => Session is not { } session ? null : new Actor(
        session.AccountId, session.Name, session.Role, session.OrganisationKind, session.OrganisationId, session.OrganisationName,
        session.MembershipId, Activity.Current?.TraceId.ToString() ?? http.HttpContext!.TraceIdentifier);

    /// <exception cref="InvalidOperationException">A page that lets anonymous visitors in asked for the actor.</exception>
    public Actor Required => Current ?? throw new InvalidOperationException("Nobody is signed in.");
}

public static class Devices
{
    /// <summary>What is told of the browser that asks; the address is the visitor's only behind a known proxy.</summary>
    public static Device Device(this HttpContext context) => new(
        context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Headers.UserAgent.ToString());
}
