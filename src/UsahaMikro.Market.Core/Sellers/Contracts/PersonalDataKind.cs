namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What of a person was opened.</summary>
public enum PersonalDataKind { Numbers, SignedForm, Document }

public static class PersonalDataWords
{
    public static string Label(this PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Numbers => "NIK, NPWP, rekening",
        PersonalDataKind.SignedForm => "Formulir bertanda tangan",
        _ => "Berkas dokumen",
    };
}
