using System.Net;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class OrderJourneyPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Buyer_seller_and_ppk_go_from_product_to_bast_by_forms_alone()
    {
        using var stage = await OrderingStage.SetAsync(app);

        using var added = await stage.Buyer.SubmitAsync($"/instansi/keranjang/tambah?varian={stage.Product}&jumlah=5", "/instansi/keranjang/tambah", ("catatan", "Tanpa garam"));
        Assert.Equal("/instansi/keranjang", added.Headers.Location?.OriginalString);
        var basket = await stage.Buyer.PageAsync("/instansi/keranjang");
        Assert.Contains("Emping melinjo", basket.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/instansi/keranjang/pesan", basket.QuerySelector("button[form=antar]")!.GetAttribute("formaction"));

        using var placed = await stage.Buyer.SubmitAsync(
            $"/instansi/keranjang/pesan?kecamatan={Arrange.Serang}", "/instansi/keranjang/pesan", ("PackageId", stage.Package.ToString()), ("Phone", "0812-3456-7890"));
        Assert.Equal("/instansi/pesanan", placed.Headers.Location?.OriginalString);
        var list = await stage.Buyer.PageAsync("/instansi/pesanan");
        var number = list.QuerySelector("td a b")!.TextContent;
        Assert.Contains($"Pesanan {number} dibuat", list.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);

        var order = $"/usaha/pesanan/{number}";
        Assert.Contains("Catatan: Tanpa garam", await stage.Shop.TextAsync(order), StringComparison.Ordinal);
        using var confirmed = await stage.Shop.SubmitAsync(order, $"{order}/konfirmasi");
        using var sent = await stage.Shop.SubmitAsync($"{order}/pengiriman/baru", $"{order}/pengiriman/baru", ("Courier", "Kurir sendiri"));
        Assert.Equal(order, sent.Headers.Location?.OriginalString);
        Assert.Contains("Surat Jalan", await stage.Shop.TextAsync($"{order}/surat-jalan/1"), StringComparison.Ordinal);

        var inspection = $"/instansi/pesanan/{number}/pengiriman/1/pemeriksaan";
        using var inspected = await stage.Inspector.SubmitAsync(
            inspection, inspection, ("Lines[0].Accepted", "4"), ("Lines[0].Refused", "1"), ("Lines[0].Reason", "Kemasan sobek"),
            ("WorksAsMeant", "true"), ("CountIsRight", "true"), ("CameInTime", "true"));
        Assert.Equal($"/instansi/pesanan/{number}", inspected.Headers.Location?.OriginalString);
        Assert.Contains("Pejabat Pembuat Komitmen", await stage.Inspector.TextAsync($"/instansi/pesanan/{number}/bast/1"), StringComparison.Ordinal);

        var handOver = $"{order}/pengiriman/1/serah-terima";
        Assert.Contains("1 ditolak karena Kemasan sobek", await stage.Shop.TextAsync(handOver), StringComparison.Ordinal);
        using var done = await stage.Shop.SubmitAsync(handOver, handOver);
        Assert.Equal(OrderStatus.Completed, (await app.OrderAsync(number)).Status);
        var totals = await stage.Shop.TextAsync(order);
        var accepted = (await app.OrderAsync(number)).Deliveries[0].Lines[0].AcceptedGross;
        Assert.Contains($"Total dipesanRp176.666Total diterima{accepted}", totals, StringComparison.Ordinal);
        Assert.Contains("dikonfirmasi secara elektronik", await stage.Shop.TextAsync($"{order}/bast/1"), StringComparison.Ordinal);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_back_to_the_product_after_the_door()
    {
        using var stage = await OrderingStage.SetAsync(app);
        using var stranger = new Accounts.Browser(app);
        var wanted = $"/instansi/keranjang/tambah?varian={stage.Product}&jumlah=2";

        using var door = await stranger.GetAsync(wanted);

        Assert.Equal($"/masuk?kembali={Uri.EscapeDataString(wanted)}", door.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_message_is_read_by_the_other_side()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await stage.OrderedAsync();

        using var written = await stage.Buyer.SubmitAsync($"/instansi/pesanan/{number}", $"/instansi/pesanan/{number}/pesan", ("Text", "Bisa pukul tujuh pagi?"));
        using var empty = await stage.Buyer.SubmitAsync($"/instansi/pesanan/{number}", $"/instansi/pesanan/{number}/pesan", ("Text", " "));

        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Bisa pukul tujuh pagi?", await stage.Shop.TextAsync($"/usaha/pesanan/{number}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_and_rejecting_need_a_reason_and_show_it_afterwards()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (first, second) = (await stage.OrderedAsync(), await stage.OrderedAsync());
        var (cancel, reject) = ($"/instansi/pesanan/{first}/pembatalan", $"/usaha/pesanan/{second}/penolakan");

        using var without = await stage.Buyer.SubmitAsync(cancel, cancel);
        using var cancelled = await stage.Buyer.SubmitAsync(cancel, cancel, ("Reason", "Acara diundur"));
        using var rejected = await stage.Shop.SubmitAsync(reject, reject, ("Reason", "Bahan habis"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("Acara diundur", await stage.Shop.TextAsync($"/usaha/pesanan/{first}"), StringComparison.Ordinal);
        Assert.Contains("Bahan habis", await stage.Buyer.TextAsync($"/instansi/pesanan/{second}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_ordered_reads_why_they_may_not_inspect()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var number = await stage.SentAsync();

        var text = await stage.Buyer.TextAsync($"/instansi/pesanan/{number}");

        Assert.Contains("diteken oleh PPK, bukan oleh yang memesan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Periksa barang", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_filtered_by_state_and_found_by_number()
    {
        using var stage = await OrderingStage.SetAsync(app);
        var (open, sent) = (await stage.OrderedAsync(), await stage.SentAsync());

        Assert.Equal([sent], await NumbersAsync(stage, "?status=dikirim"));
        Assert.Equal([open], await NumbersAsync(stage, $"?cari={open}"));
        using var unknown = await stage.Buyer.GetAsync("/instansi/pesanan?status=entah");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains(open, await stage.Buyer.TextAsync($"/instansi/cari?q={open}"), StringComparison.Ordinal);
        Assert.Contains(open, await stage.Shop.TextAsync($"/usaha/cari?q={open}"), StringComparison.Ordinal);
    }

    private static async Task<string[]> NumbersAsync(OrderingStage stage, string query) =>
        [.. (await stage.Buyer.PageAsync("/instansi/pesanan" + query)).QuerySelectorAll("td a b").Select(one => one.TextContent)];
}
