namespace UsahaMikro.Market.Web.Features.Shared.Budgets;

/// <summary>Room for a file a little over the allowed size, so that it gets its sentence instead of a closed door.</summary>
public static class ImportLimits
{
    public const int RequestBytes = 8 * 1024 * 1024;
}
