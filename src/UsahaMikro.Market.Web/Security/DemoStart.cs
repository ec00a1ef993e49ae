using UsahaMikro.Market.Accounts.Data;

namespace UsahaMikro.Market.Web.Security;

internal static class DemoStart
{
    /// <summary>A demo is Development on a database that carries the demo mark; <c>Demo:Enabled=false</c> develops without.</summary>
    public static Task EnterDemoModeAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var isWanted = services.GetRequiredService<IHostEnvironment>().IsDevelopment()
            && services.GetRequiredService<IConfiguration>().GetValue("Demo:Enabled", true);
        return services.GetRequiredService<DemoGate>().EnterAsync(isWanted, cancellationToken);
    }
}
