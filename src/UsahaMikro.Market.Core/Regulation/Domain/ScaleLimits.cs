using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>The limits of micro, small and medium belong together: each lies above the one before.</summary>
public static class ScaleLimits
{
    private static readonly string[][] Ladders =
    [
        [ParameterKeys.MicroCapitalMax, ParameterKeys.SmallCapitalMax, ParameterKeys.MediumCapitalMax],
        [ParameterKeys.MicroAnnualSalesMax, ParameterKeys.SmallAnnualSalesMax, ParameterKeys.MediumAnnualSalesMax],
    ];

    /// <summary>The limits this one stands among, from the lowest; null when it is none.</summary>
    public static IReadOnlyList<string>? LadderOf(string key) => Array.Find(Ladders, ladder => ladder.Contains(key));

    public static bool Rise(IReadOnlyList<long> limits) => limits.Zip(limits.Skip(1)).All(pair => pair.First < pair.Second);
}
