using UsahaMikro.Market.Tests.Access;
using UsahaMikro.Market.Tests.Faults;
using UsahaMikro.Market.Tests.Web;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace UsahaMikro.Market.Tests.Web;

/// <summary>Begins with what takes minutes, so that nothing long is left over to run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [typeof(KillTests).FullName!, typeof(AccessMatrixTests).FullName!, typeof(HostileRequestTests).FullName!];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(RankOf)];

    private static int RankOf<T>(T collection) where T : ITestCollection =>
        Array.FindIndex(Long, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)) is var at and >= 0 ? at : Long.Length;
}
