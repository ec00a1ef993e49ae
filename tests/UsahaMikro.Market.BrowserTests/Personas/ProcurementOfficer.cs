using System.Text.RegularExpressions;

namespace UsahaMikro.Market.BrowserTests.Personas;

/// <summary>The Pejabat Pengadaan: searches, fills the basket, orders.</summary>
internal sealed partial class ProcurementOfficer(Visit visit, string name)
{
    public const string OfEducation = "Rina Setiawati, S.E.";
    public const string OfPublicWorks = "Yanti Santika, M.Pd.";

    public async Task SearchAsync(string words)
    {
        await visit.SearchBox.FillAsync(words);
        await visit.SearchBox.PressAsync("Enter");
    }

    /// <summary>From the storefront into the basket; who is not signed in yet meets the door on the way.</summary>
    public async Task ChooseAsync(string product, int quantity)
    {
        await visit.GoAsync("/");
        await SearchAsync(product);
        await visit.FollowAsync(product);
        await visit.SeesHeadingAsync(product);
        await visit.WriteAsync("Jumlah", $"{quantity}");
        await visit.PressAsync("Tambah ke keranjang");
        var (door, form) = (visit.Heading("Masuk"), visit.Heading("Tambah ke keranjang"));
        await visit.SeesAsync(door.Or(form));
        if (await door.IsVisibleAsync()) await visit.SignInHereAsync(name);
        await visit.SeesAsync(form);
        await visit.PressAsync("Masukkan ke keranjang");
        await visit.SeesHeadingAsync("Keranjang");
    }

    /// <summary>The numbers of the orders, one per seller.</summary>
    public async Task<IReadOnlyList<string>> CheckOutAsync()
    {
        await visit.PressAsync("Pilih paket RUP dan pesan");
        await visit.SeesHeadingAsync("Paket dan alamat");
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Paket RUP" }).GetByRole(AriaRole.Radio).First.CheckAsync();
        await visit.WriteAsync("Telepon penerima", "0812-3456-7890");
        await visit.PressAsync("Pesan sekarang");
        return await PlacedAsync();
    }

    public async Task<IReadOnlyList<string>> PlacedAsync()
    {
        var told = visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "dibuat" });
        await visit.SeesAsync(told);
        return [.. OrderNumber().Matches(await told.InnerTextAsync()).Select(match => match.Value)];
    }

    [GeneratedRegex(@"PSN-\d{4}-\d{6}", RegexOptions.NonBacktracking)]
    private static partial Regex OrderNumber();
}
