using UsahaMikro.Market.Ordering.Contracts;

namespace UsahaMikro.Market.Web.Features.Agency.Orders;

/// <summary>The words of the status filter in the address.</summary>
public static class OrderStatusFilter
{
    public static readonly IReadOnlyList<(string Word, string Text, OrderStatus Status)> All =
    [
        ("menunggu", "Menunggu", OrderStatus.Placed),
        ("diproses", "Diproses", OrderStatus.Confirmed),
        ("dikirim", "Dikirim", OrderStatus.InDelivery),
        ("selesai", "Selesai", OrderStatus.Completed),
        ("ditolak-penjual", "Ditolak penjual", OrderStatus.Rejected),
        ("ditolak", "Barang ditolak", OrderStatus.Refused),
        ("dibatalkan", "Batal", OrderStatus.Cancelled),
    ];

    public static bool TryRead(string? word, out OrderStatus? status)
    {
        status = null;
        if (string.IsNullOrEmpty(word)) return true;

        foreach (var one in All.Where(one => one.Word == word)) status = one.Status;
        return status is not null;
    }
}
