namespace UsahaMikro.Market.Search.Contracts;

/// <summary>What results can be narrowed by. The names stand in addresses.</summary>
public static class Facets
{
    public const string Category = "kategori";
    public const string Price = "harga";
    public const string Kecamatan = "kecamatan";
    public const string Scale = "skala";
    public const string Mark = "tanda";
    public const string LeadTime = "siap";
    public const string Minimum = "minimum";
    public const string Stock = "stok";
    public const string Occasion = "keperluan";

    public const string InStock = "ada";
    public const string FeaturedMark = "unggulan";

    public static readonly IReadOnlyList<string> All = [Category, Price, Kecamatan, Mark, Stock, LeadTime, Minimum, Scale, Occasion];

    /// <summary>Marks add up (halal and PIRT); of all other facets any chosen value will do.</summary>
    public static bool AddsUp(string facet) => facet == Mark;

    /// <summary>Values that contain each other or are one question: choosing another replaces the first.</summary>
    public static bool IsSingle(string facet) => facet is Category or LeadTime or Minimum or Occasion;
}
