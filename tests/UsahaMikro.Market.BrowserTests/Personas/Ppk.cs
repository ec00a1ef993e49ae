namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>The Pejabat Pembuat Komitmen: inspects what came and signs the BAST.</summary>
internal sealed class Ppk(Visit visit)
{
    public const string OfEducation = "Hendra Purnama, S.T., M.M.";
    public const string OfPublicWorks = "Hasan Maulana, S.E.";

    /// <summary>What an inspection asks.</summary>
    public static readonly IReadOnlyList<string> Questions = ["Fungsi dan mutu barang", "Jumlah barang", "Waktu kedatangan"];

    public async Task InspectAsync(string order)
    {
        await visit.OpenMenuAsync("Pesanan");
        await visit.FollowAsync(order);
        await visit.FollowAsync("Periksa barang");
        foreach (var question in Questions)
            await visit.Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByRole(AriaRole.Radio, new() { Name = "Sesuai", Exact = true }).CheckAsync();
        await visit.PressAsync("Simpan dan teken BAST");
        await visit.SeesAsync("Menunggu konfirmasi BAST oleh penjual");
    }
}
