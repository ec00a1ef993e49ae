using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>The market's own refusal by role, without the page drawn around it: the matrix meets thousands of them.</summary>
internal sealed class PlainRefusals(IAuthorizationMiddlewareResultHandler real) : IAuthorizationMiddlewareResultHandler
{
    public static void AddTo(IServiceCollection services)
    {
        var real = services.Last(one => one.ServiceType == typeof(IAuthorizationMiddlewareResultHandler)).ImplementationType!;
        services.AddSingleton<IAuthorizationMiddlewareResultHandler>(provider =>
            new PlainRefusals((IAuthorizationMiddlewareResultHandler)ActivatorUtilities.CreateInstance(provider, real)));
    }

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden) context.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
        await real.HandleAsync(next, context, policy, authorizeResult);
    }
}
