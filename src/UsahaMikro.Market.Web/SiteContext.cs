using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web;

/// <summary>The names of the daerah this installation serves, as its own regulation writes them.</summary>
internal sealed class SiteContext(IAreaBook areas, RegulationTextQuery texts, IDemoMode demo) : ISiteContext
{
    public string SiteName => "Pasar Usaha Mikro";
    public string DaerahName => areas.Daerah.Name;
    public string DinasName => areas.Daerah.DinasName;
    public string HeadTitle => areas.Daerah.HeadTitle;
    public bool IsDemo => demo.IsDemo;

    public bool Follows(string pasal) => PasalAnchor.CodeOf(pasal) is var code && code != areas.Daerah.RegulationCode && texts.Codes.Contains(code);
}
