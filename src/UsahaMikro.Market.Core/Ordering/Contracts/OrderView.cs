namespace UsahaMikro.Market.Ordering.Contracts;

/// <summary>How goods come to the buyer: brought at the seller's price per kecamatan, or picked up.</summary>
public enum DeliveryMethod { Delivered, PickedUp }

/// <summary>Where an order stands; labels follow the national catalogue's words.</summary>
public enum OrderStatus { Placed, Confirmed, InDelivery, Completed, Refused, Rejected, Cancelled }

public enum DeliveryStatus { Dispatched, Inspected, HandedOver, Refused }

/// <summary>The words people read.</summary>
public static class OrderLabels
{
    public static string Label(this OrderStatus status) => status switch
    {
        OrderStatus.Placed => "Menunggu konfirmasi penjual",
        OrderStatus.Confirmed => "Diproses penjual",
        OrderStatus.InDelivery => "Dalam pengiriman",
        OrderStatus.Completed => "Selesai",
        OrderStatus.Refused => "Ditolak saat pemeriksaan",
        OrderStatus.Rejected => "Ditolak penjual",
        OrderStatus.Cancelled => "Dibatalkan",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this DeliveryStatus status) => status switch
    {
        DeliveryStatus.Dispatched => "Dikirim, menunggu pemeriksaan",
        DeliveryStatus.Inspected => "Menunggu konfirmasi BAST oleh penjual",
        DeliveryStatus.HandedOver => "Sudah diserahterimakan",
        DeliveryStatus.Refused => "Ditolak seluruhnya",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this DeliveryMethod method) => method is DeliveryMethod.Delivered ? "Diantar" : "Diambil sendiri";
}
