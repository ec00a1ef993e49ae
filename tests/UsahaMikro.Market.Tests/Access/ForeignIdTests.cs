using AngleSharp.Dom;
using UsahaMikro.Market.Tests.Accounts;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Ids that do not stand in the address: in hidden fields, in lists, in query strings.</summary>
public class ForeignIdTests(AccessStage stage) : IClassFixture<AccessStage>
{
    private const string Phone = "0812-3456-7890";

    private Party First => stage.First;
    private Party Second => stage.Second;

    [Fact]
    public Task Anothers_basket_line_is_not_changed_through_ones_own() => RefusedAsync(
        "pp", "/instansi/keranjang", $"/instansi/keranjang/baris/{First.BasketLine}", $"/instansi/keranjang/baris/{First.BasketLine}", "400", form =>
        {
            foreach (var name in form.Keys.Where(name => name.StartsWith("Lines[", StringComparison.Ordinal)).ToList())
            {
                form[name.Replace(First.BasketLine.ToString(), Second.BasketLine.ToString(), StringComparison.OrdinalIgnoreCase)] = form[name];
                form.Remove(name);
            }
        });

    [Fact]
    public async Task Anothers_package_is_refused_at_its_field()
    {
        var page = await RefusedAsync(
            "pp", "/instansi/keranjang/pesan", "/instansi/keranjang/pesan", "/instansi/keranjang/pesan", "422",
            form => (form["PackageId"], form["Phone"]) = (Second.PackageId.ToString(), Phone));
        Assert.Contains("Pilih paket RUP milik instansi Anda.", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public Task Anothers_checkout_token_orders_nothing() => RefusedAsync(
        "pp", "/instansi/keranjang/pesan", "/instansi/keranjang/pesan", "/instansi/keranjang/pesan", "409", form =>
            (form["PackageId"], form["Token"], form["Phone"]) = (First.PackageId.ToString(), Second.BasketToken, Phone));

    [Fact]
    public Task A_line_the_order_does_not_have_is_not_sent() => RefusedAsync(
        "penjual", Seller("confirmed", "/pengiriman/baru"), Seller("confirmed", "/pengiriman/baru"), Seller("confirmed", "/pengiriman/baru"), "404", form =>
            (form["Lines[0].LineNumber"], form["NoteNumber"]) = ("99", "SJ-9"));

    [Fact]
    public Task A_line_the_delivery_does_not_have_is_not_inspected()
    {
        var url = $"/instansi/pesanan/{First.Orders["sent"]}/pengiriman/1/pemeriksaan";
        return RefusedAsync("ppk", url, url, url, "422", form => (form["Lines[0].LineNumber"], form["Note"]) = ("99", "Tidak ada"));
    }

    [Theory]
    [InlineData("harga", "Price", "5.000")]
    [InlineData("stok", "OnHand", "7")]
    [InlineData("kapasitas", "DailyCapacity", "7")]
    public async Task Anothers_variant_is_not_changed_under_ones_own_product(string what, string field, string value)
    {
        var own = $"/usaha/produk/{First.ProductCode}/varian/{First.VariantId:N}/{what}";
        foreach (var url in new[] { First.ProductCode, Second.ProductCode }.Select(code => $"/usaha/produk/{code}/varian/{Second.VariantId:N}/{what}"))
            await RefusedAsync("penjual", own, own, url, "404", form => (form[field], form["Reason"]) = (value, "Coba-coba"));
    }

    [Fact]
    public async Task Anothers_people_are_not_changed_with_a_form_filled_rightly()
    {
        var own = $"/instansi/pengguna/{First.Colleague}/peran/{First.Membership}";
        foreach (var url in new[] { First.Colleague, Second.Colleague }.Select(person => $"/instansi/pengguna/{person}/peran/{Second.Membership}"))
            await RefusedAsync("adminpd", own, own, url, "404", form => form["From"] = "2026-01-02");
    }

    [Fact]
    public Task Nobody_is_invited_into_another_agency() => RefusedAsync(
        "adminpd", "/instansi/pengguna/undangan", "/instansi/pengguna/undangan", "/instansi/pengguna/undangan", "302", form =>
            (form["Email"], form["Name"], form["Role"], form["AppointmentNumber"], form["OrganisationId"]) =
                (People.NewEmail(), "Selundup", "Pptk", "800/2/2026", Second.Office.Id.ToString()),
        ownMayChange: true);

    [Fact]
    public async Task Anothers_hat_is_not_worn()
    {
        await RefusedAsync("adminpd", "/akun", "/keluar", "/akun/peran", "404", form => form["membership"] = Second.Membership.ToString("N"));
        var hat = (await (await stage.VisitAsync("adminpd")).Browser.PageAsync("/akun/peran")).Body!.TextContent;
        Assert.DoesNotContain(Second.Office.Name, hat);
    }

    [Theory]
    [InlineData("pp", "/instansi/pesanan?cari={0}&sesudah={0}")]
    [InlineData("pp", "/instansi/cari?q={0}")]
    [InlineData("pp", "/instansi/rasio/pesanan?cari={0}&sesudah={0}&instansi={1}")]
    [InlineData("pp", "/instansi/rasio?instansi={1}&agencyCode={1}&AgencyId={2}")]
    [InlineData("pp", "/instansi/anggaran?instansi={1}&agencyCode={1}&AgencyId={2}")]
    [InlineData("adminpd", "/instansi/pengguna?cari=Melati&sesudah={2}")]
    [InlineData("adminpd", "/instansi/anggaran/impor?instansi={1}")]
    [InlineData("pp", "/instansi/cari?q={4}")]
    [InlineData("penjual", "/usaha/cari?q={0}")]
    [InlineData("penjual", "/usaha/cari?q={5}")]
    [InlineData("penjual", "/usaha/pesanan?tab=selesai&SellerId={3}")]
    [InlineData("penjual", "/usaha/produk?SellerId={3}&sellerId={3}")]
    public async Task No_query_string_leads_to_another_organisation(string persona, string url)
    {
        var browser = (await stage.VisitAsync(persona)).Browser;
        var asked = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, url, Second.Orders["placed"], Second.AgencyCode, Second.Office.Id, Second.Shop.Id,
            Second.PackageCode, Second.ProductCode);
        using var answer = await browser.GetAsync(asked);
        var page = await Browser.ParseAsync(answer);
        Assert.Equal("200", Answers.WordOf(answer));
        Assert.DoesNotContain("Melati", page.QuerySelector("main")!.TextContent.Replace("“Melati”", "", StringComparison.Ordinal));
        string[] theirs = [.. Second.Orders.Values, Second.PackageCode, Second.ProductCode];
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), link => theirs.Any(id => link.GetAttribute("href")!.EndsWith("/" + id, StringComparison.Ordinal)));
    }

    private string Seller(string state, string rest) => $"/usaha/pesanan/{First.Orders[state]}{rest}";

    /// <summary>Opens the page, takes the form of one action, sends it changed; the other party's rows stay, and one's own.</summary>
    private async Task<IDocument> RefusedAsync(
        string persona, string pageUrl, string formAction, string action, string expected, Action<Dictionary<string, string>> change, bool ownMayChange = false)
    {
        var browser = (await stage.VisitAsync(persona)).Browser;
        var page = await browser.PageAsync(pageUrl);
        var form = Browser.FieldsOf(page, page.QuerySelectorAll("form").Select(one => one.GetAttribute("action")!)
            .First(one => one.StartsWith(formAction, StringComparison.OrdinalIgnoreCase)));
        change(form);
        var (own, foreign) = (await stage.App.RowsOfAsync(First), await stage.App.RowsOfAsync(Second));
        using var answer = await browser.PostAsync(action, form);
        Assert.True(expected == Answers.WordOf(answer), $"{Answers.WordOf(answer)} for {action}: {(await Browser.ParseAsync(answer)).QuerySelector("main")?.TextContent}");
        Assert.Equal(foreign, await stage.App.RowsOfAsync(Second));
        if (!ownMayChange) Assert.Equal(own, await stage.App.RowsOfAsync(First));
        return await Browser.ParseAsync(answer);
    }
}
