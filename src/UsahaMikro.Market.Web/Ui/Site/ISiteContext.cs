using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

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

    /// <summary>A role as this daerah calls it today: Bupati or Wali Kota, not head of region.</summary>
    string NameOf(Role role);

    /// <summary>How the pasal's regulation stands here today.</summary>
    PasalStanding StandingOf(string pasal);
}
