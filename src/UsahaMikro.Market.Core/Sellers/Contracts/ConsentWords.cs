namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What an owner agrees to when its data go to the registry. New words are a new version.</summary>
public static class ConsentWords
{
    public const string Version = "1";

    public const string Text = "Data ini benar. Pemilik setuju datanya diperiksa dan dipakai Dinas untuk registri usaha mikro dan penjualan di sini.";
}
