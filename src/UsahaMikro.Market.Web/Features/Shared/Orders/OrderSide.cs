using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>From which side of the counter an order is looked at: addresses, and what may be done there.</summary>
public abstract record OrderSide(string ListName, string ListUrl, string Root)
{
    public string UrlOf(OrderDetails order) => $"{Root}/{order.Number}";

    public abstract string Counterpart(OrderDetails order);

    public virtual bool CanWrite => true;

    /// <summary>Only the seller prints the surat jalan.</summary>
    public virtual bool HasDeliveryNote => false;

    public virtual bool Wrote(OrderMessageView message) => false;

    public virtual IReadOnlyList<OrderAction> Actions(OrderDetails order) => [];

    public virtual IReadOnlyList<string> Hints(OrderDetails order) => [];

    public virtual OrderAction? ActionOn(DeliveryView delivery, OrderDetails order) => null;

    public virtual string? WhyNoActionOn(DeliveryView delivery, OrderDetails order) => null;
}

/// <summary>The agency that ordered. Who ordered may not inspect.</summary>
public sealed record BuyerSide(Actor Actor) : OrderSide("Pesanan", "/instansi/pesanan", "/instansi/pesanan")
{
    public override string Counterpart(OrderDetails order) => order.SellerName;

    public override bool Wrote(OrderMessageView message) => !message.FromSeller;

    public override IReadOnlyList<OrderAction> Actions(OrderDetails order)
    {
        OrderAction[] reading =
        [
            new OrderAction("Hitungan rasio", $"/instansi/rasio/{order.Number}", "scale"), new OrderAction("Cetak", $"{UrlOf(order)}/cetak", "printer"),
        ];
        return order.CanCancel && Actor.Role is Role.PejabatPengadaan or Role.Ppk
            ? [.. reading, new OrderAction("Batalkan", $"{UrlOf(order)}/pembatalan", "ban")] : reading;
    }

    public override IReadOnlyList<string> Hints(OrderDetails order) => order.Status switch
    {
        OrderStatus.Placed => [$"{order.SellerName} belum menjawab. Anda diberi tahu lewat daftar tugas begitu ada jawaban."],
        OrderStatus.Rejected => ["Stok dan pagu sudah kembali. Pilih penjual lain untuk kebutuhan ini."],
        OrderStatus.Cancelled => ["Stok dan pagu sudah kembali."],
        _ => [],
    };

    public override OrderAction? ActionOn(DeliveryView delivery, OrderDetails order) =>
        delivery.Status is DeliveryStatus.Dispatched && Actor.Role is Role.Ppk && !IsOwn(order)
            ? new OrderAction("Periksa barang", $"{UrlOf(order)}/pengiriman/{delivery.Number}/pemeriksaan", "clipboard-check", "main") : null;

    public override string? WhyNoActionOn(DeliveryView delivery, OrderDetails order) => (delivery.Status, Actor.Role) switch
    {
        (DeliveryStatus.Dispatched, Role.Ppk) when IsOwn(order) =>
            "Anda yang memesan, jadi tidak boleh memeriksa barangnya sendiri. Minta PPK lain di instansi Anda untuk memeriksa dan meneken BAST.",
        (DeliveryStatus.Dispatched, Role.Ppk) => null,
        (DeliveryStatus.Dispatched, _) => "Barang diperiksa dan BAST diteken oleh PPK, bukan oleh yang memesan. Tugasnya sudah ada di beranda PPK.",
        (DeliveryStatus.Inspected, _) => $"Menunggu {order.SellerName} mengonfirmasi BAST; sesudah itu belanja ini terhitung sebagai realisasi.",
        _ => null,
    };

    private bool IsOwn(OrderDetails order) => Actor.UserId is not null && Actor.UserId == order.PlacedById;
}

/// <summary>The seller who promised.</summary>
public sealed record SellerSide() : OrderSide("Pesanan masuk", "/usaha/pesanan", "/usaha/pesanan")
{
    public override bool HasDeliveryNote => true;

    public override string Counterpart(OrderDetails order) => order.BuyerName;

    public override bool Wrote(OrderMessageView message) => message.FromSeller;

    public override IReadOnlyList<OrderAction> Actions(OrderDetails order)
    {
        var actions = new List<OrderAction>();
        if (order.CanReject) actions.Add(new OrderAction("Tolak", $"{UrlOf(order)}/penolakan", "x"));
        if (order.CanConfirm) actions.Add(new OrderAction("Terima pesanan", $"{UrlOf(order)}/konfirmasi", "check", "main", IsPost: true));
        if (order.CanDispatch) actions.Add(new OrderAction("Kirim barang", $"{UrlOf(order)}/pengiriman/baru", "truck", "main"));
        return actions;
    }

    public override IReadOnlyList<string> Hints(OrderDetails order) => order.Status switch
    {
        OrderStatus.Placed => ["Terima bila Anda sanggup mengirim sesuai tanggal; bila tidak, tolak dengan alasan supaya pembeli bisa segera mencari penjual lain."],
        OrderStatus.Cancelled => ["Pembeli membatalkan pesanan ini; barangnya sudah kembali ke stok Anda."],
        _ => [],
    };

    public override OrderAction? ActionOn(DeliveryView delivery, OrderDetails order) => delivery.Status is DeliveryStatus.Inspected
        ? new OrderAction("Konfirmasi BAST", $"{UrlOf(order)}/pengiriman/{delivery.Number}/serah-terima", "signature", "main") : null;

    public override string? WhyNoActionOn(DeliveryView delivery, OrderDetails order) =>
        delivery.Status is DeliveryStatus.Dispatched ? $"Menunggu PPK {order.BuyerName} memeriksa barang dan meneken BAST." : null;
}

/// <summary>The Dinas, which reads every order and changes none (BGR 41, BKS 33).</summary>
public sealed record OperatorSide() : OrderSide("Papan rasio", "/dinas/rasio", "/dinas/pesanan")
{
    public override bool CanWrite => false;

    public override string Counterpart(OrderDetails order) => $"{order.BuyerName} memesan dari {order.SellerName}";

    public override bool Wrote(OrderMessageView message) => message.FromSeller;
}
