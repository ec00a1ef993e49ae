namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>Who buys: the groups of SRG 9.</summary>
public enum BuyerGroup { Masyarakat, Asn, InstansiVertikal, Bumn, Bumd, Swasta }

public static class BuyerGroups
{
    public static string Label(this BuyerGroup group) => group switch
    {
        BuyerGroup.Masyarakat => "Masyarakat umum",
        BuyerGroup.Asn => "Aparatur Sipil Negara",
        BuyerGroup.InstansiVertikal => "Instansi vertikal",
        BuyerGroup.Bumn => "BUMN",
        BuyerGroup.Bumd => "BUMD",
        _ => "Badan usaha swasta",
    };
}
