namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>Whose market this installation is.</summary>
public interface ISiteContext
{
    string SiteName { get; }
    string DaerahName { get; }
    string DinasName { get; }
    string HeadTitle { get; }
    bool IsDemo { get; }

    /// <summary>Whether the pasal stands in another daerah's regulation.</summary>
    bool Follows(string pasal);
}
