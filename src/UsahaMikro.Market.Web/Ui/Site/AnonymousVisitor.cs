namespace UsahaMikro.Market.Web.Ui.Site;

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
    public bool MayRegisterBusiness => true;
}
