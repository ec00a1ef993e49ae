namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>How much fits into a product, typed or imported.</summary>
public static class ProductLimits
{
    public const int LeastName = 3;
    public const int Name = 200;
    public const int Description = 4000;
    public const int Composition = 2000;
    public const int Unit = 40;
    public const int Size = 60;
    public const int Kbki = 10;
    public const int VariantName = 100;
    public const int SpecificationLines = 12;
    public const int SpecificationLabel = 60;
    public const int SpecificationValue = 200;
    public const int ShelfLifeDays = 3650;
    public const int LeadTimeDays = 365;
    public const int MinimumOrder = 1_000_000;
    public const int WeightGrams = 10_000_000;
    public const int Supply = 10_000_000;
    public const long Price = 10_000_000_000;
}
