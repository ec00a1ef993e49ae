namespace UsahaMikro.Market.Web.Ui.Site;

internal sealed class PlaceholderSite : ISiteContext
{
    public string SiteName => "Pasar Usaha Mikro";
    public string DaerahName => "Kota Serang";
    public string DinasName => "Dinas Koperasi, UKM, Perindustrian dan Perdagangan Kota Serang";
    public string HeadTitle => "Wali Kota";
    public bool IsDemo => false;
}

internal sealed class AnonymousVisitor : IVisitor
{
    public bool IsSignedIn => false;
    public string DisplayName => "";
    public string? WorkingAs => null;
    public IReadOnlyList<OtherMembership> OtherMemberships => [];
    public string HomeUrl => "/";
    public int? TaskCount => null;
    public int? BasketCount => null;
    public string? BasketUrl => null;
    public IReadOnlyDictionary<string, int> MenuCounts { get; } = new Dictionary<string, int>();
}
