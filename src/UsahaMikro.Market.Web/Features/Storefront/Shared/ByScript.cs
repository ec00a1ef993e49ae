namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

internal static class ByScript
{
    /// <summary>A button's script wants a short answer; a form wants a page.</summary>
    public static bool IsByScript(this HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
}
