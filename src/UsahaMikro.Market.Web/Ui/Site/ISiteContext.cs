using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>Whose market this installation is.</summary>
public interface ISiteContext
{
    string SiteName { get; }
    string DaerahName { get; }
    string DinasName { get; }
    string DinasShortName { get; }
    string HeadTitle { get; }
    bool IsDemo { get; }

    /// <summary>How the pasal's regulation stands here today.</summary>
    PasalStanding StandingOf(string pasal);
}
