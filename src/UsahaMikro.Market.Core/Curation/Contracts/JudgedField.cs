namespace UsahaMikro.Market.Curation.Contracts;

/// <summary>The facts that are judged, one by one, in the order a page shows them.</summary>
public enum JudgedField
{
    Name, Category, Description, Composition, Specification, Unit, ShelfLifeDays, Maker, Member, Nature, IsPdn, Tkdn, Kbli, Kbki, Halal, Papers, Pictures,
}
