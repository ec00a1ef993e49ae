namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>Judges products of the queue.</summary>
internal sealed class Curator(Visit visit)
{
    public const string First = "Ratna Dewi Anggraeni, M.Sn.";
    public const string Second = "Bambang Sutejo";

    public async Task TakeAsync(string product)
    {
        await visit.OpenMenuAsync("Antrean");
        await visit.FollowAsync(product);
        await visit.PressAsync("Ambil untuk ditinjau");
        await visit.SeesAsync("Penilaian");
    }

    public async Task ScoreAsync(string score)
    {
        foreach (var choice in await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Nilai " }).AllAsync()) await choice.SelectOptionAsync(score);
        await visit.PressAsync("Simpan penilaian");
        await visit.SeesAsync("Penilaian disimpan.");
    }

    public async Task DecideAsync(string outcome, string reason = "", string lack = "")
    {
        await visit.MarkAsync("Keputusan", outcome);
        await visit.WriteAsync("Alasan", reason);
        if (lack.Length > 0) await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Yang kurang, per kriteria" }).GetByRole(AriaRole.Textbox).First.FillAsync(lack);
        await visit.PressAsync("Simpan keputusan");
    }
}
