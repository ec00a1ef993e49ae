namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>How far it has come that a business belongs to a cooperative.</summary>
public enum CooperativeMemberState { Proposed, Active, Refused, CalledBack, Ended }

/// <summary>Offices of a cooperative's board (<i>pengurus</i> and <i>pengawas</i>).</summary>
public enum BoardOffice { Ketua, WakilKetua, Sekretaris, Bendahara, Pengawas }

/// <summary>How the words of cooperatives read on screen.</summary>
public static class CooperativeWords
{
    public static string Label(this CooperativeMemberState state) => state switch
    {
        CooperativeMemberState.Proposed => "Menunggu persetujuan",
        CooperativeMemberState.Active => "Anggota",
        CooperativeMemberState.Refused => "Ditolak",
        CooperativeMemberState.CalledBack => "Ditarik koperasi",
        _ => "Berakhir",
    };

    public static string Label(this BoardOffice office) => office is BoardOffice.WakilKetua ? "Wakil ketua" : office.ToString();
}
