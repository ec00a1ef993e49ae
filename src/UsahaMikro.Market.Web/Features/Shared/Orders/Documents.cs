using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>Whose paper it is: name and address at the head of the sheet.</summary>
public sealed record Letterhead(string Above, string Name, string Address);

/// <summary>One of the two who sign.</summary>
public sealed record Party(string Office, string Organisation, string Name, string Detail, string Signed);

public sealed record DocumentRow(string Name, string Quantity, string UnitPrice, string Amount);

/// <summary>A paper of an order on A4: the order itself, the surat jalan, the BAST.</summary>
public sealed record OrderDocument(
    string Title, string Number, Letterhead Head, string BackUrl, string? Opening, IReadOnlyList<(string Label, string Value)> Facts,
    bool HasPrices, IReadOnlyList<DocumentRow> Rows, IReadOnlyList<(string Label, string Value)> Sums, string? Remark, IReadOnlyList<Party> Parties);

/// <summary>Draws the papers of an order from what it froze, and from who buyer and seller are.</summary>
public sealed class OrderDocuments(IAgencyDirectory agencies, ISellerRegistry sellers, IAreaBook areas)
{
    private const string Unsigned = "belum";

    public async Task<OrderDocument> OrderAsync(OrderDetails order, string backUrl, CancellationToken cancellationToken) => new(
        "Pesanan", order.Number, await OfAgencyAsync(order, cancellationToken), backUrl, null, OrderPage.FactsOf(order, areas), HasPrices: true,
        [.. order.Lines.Select(line => new DocumentRow(NameOf(line.Name, line.Meal), Formats.Quantity(line.Quantity, line.Unit), line.UnitPrice.ToString(), line.Goods.ToString()))],
        [("Barang", order.Goods.ToString()), ("Ongkos kirim", order.Shipping.ToString()), ("Total", order.Total.ToString())], null,
        [new Party("Pejabat Pengadaan,", order.BuyerName, order.PlacedByName, "", $"dipesan secara elektronik {Formats.DateTime(order.PlacedAt)}")]);

    /// <summary>Null when the delivery has not been accepted, even in part.</summary>
    public async Task<OrderDocument?> BastAsync(OrderDetails order, int delivery, string backUrl, CancellationToken cancellationToken)
    {
        if (order.Deliveries.SingleOrDefault(one => one.Number == delivery) is not { BastNumber: { } number, BastDate: { } date } found) return null;

        var seller = (await sellers.FindAsync(order.SellerId, cancellationToken))!;
        var prices = order.Lines.ToDictionary(line => line.Number, line => line.UnitPrice);
        var (goods, total) = (found.Lines.Sum(line => prices[line.LineNumber] * line.Accepted), found.Lines.Sum(line => line.AcceptedGross));
        var signedByPpk = $"diteken secara elektronik {Formats.DateTime(found.InspectedAt!.Value)}";
        var signedBySeller = found.SellerSignedAt is { } at ? $"dikonfirmasi secara elektronik {Formats.DateTime(at)}" : Unsigned;
        return new OrderDocument(
            "Berita Acara Serah Terima", number, await OfAgencyAsync(order, cancellationToken), backUrl,
            $"Pada tanggal {Formats.Date(date)}, pihak-pihak di bawah ini menyatakan bahwa barang berikut telah diserahkan oleh penyedia, diperiksa, dan diterima oleh {order.BuyerName}.",
            [
                ("Pesanan", $"{order.Number}, {Formats.Date(order.PlacedAt)}"), ("Paket RUP", $"{order.PackageCode} · {order.PackageName}"),
                ("Surat jalan", $"{found.NoteNumber}, {Formats.Date(found.DispatchedOn)}"), ("Penyedia", $"{seller.Name} · NIB {seller.Nib}"),
                ("Alamat penyedia", AddressOf(seller)), ("Pembeli", order.BuyerName),
            ],
            HasPrices: true,
            [.. found.Lines.Where(line => line.Accepted > 0).Select(line => new DocumentRow(
                NameOf(line.Name, line.Meal), Formats.Quantity(line.Accepted, line.Unit), prices[line.LineNumber].ToString(), (prices[line.LineNumber] * line.Accepted).ToString()))],
            [("Barang", goods.ToString()), ("Ongkos kirim", (total - goods).ToString()), ("Jumlah", total.ToString())], Remarks(found),
            [
                new Party("Penyedia,", seller.Name, found.SellerSignedName ?? seller.OwnerName, $"NIB {seller.Nib}", signedBySeller),
                new Party("Pejabat Pembuat Komitmen,", order.BuyerName, found.InspectedByName!,
                    string.IsNullOrEmpty(found.InspectedByAppointment) ? "" : $"SK {found.InspectedByAppointment}", signedByPpk),
            ]);
    }

    public async Task<OrderDocument?> DeliveryNoteAsync(OrderDetails order, int delivery, string backUrl, CancellationToken cancellationToken)
    {
        if (order.Deliveries.SingleOrDefault(one => one.Number == delivery) is not { } found) return null;

        var seller = (await sellers.FindAsync(order.SellerId, cancellationToken))!;
        return new OrderDocument(
            "Surat Jalan", found.NoteNumber, new Letterhead($"NIB {seller.Nib}", seller.Name, AddressOf(seller)), backUrl, null,
            [
                ("Kepada", order.BuyerName), .. OrderPage.FactsOf(order, areas).Where(fact => fact.Label is "Tempat" or "Penerima"),
                ("Pesanan", order.Number), ("Tanggal", Formats.Date(found.DispatchedOn)), ("Dibawa oleh", found.Courier.Or("–")),
            ],
            HasPrices: false, [.. found.Lines.Select(line => new DocumentRow(NameOf(line.Name, line.Meal), Formats.Quantity(line.Sent, line.Unit), "", ""))], [], null,
            [new Party("Pengirim,", seller.Name, seller.OwnerName, "", ""), new Party("Penerima,", order.BuyerName, order.Recipient, "", "")]);
    }

    private static string NameOf(string name, MealWish? meal) => meal is null ? name : $"{name} ({meal.DishesText}; {meal.OccasionText})";

    private async Task<Letterhead> OfAgencyAsync(OrderDetails order, CancellationToken cancellationToken)
    {
        var agency = await agencies.FindAsync(order.BuyerId, cancellationToken);
        return new Letterhead(
            agency?.Kind is AgencyKind.PerangkatDaerah ? $"Pemerintah {areas.Daerah.Name}" : areas.Daerah.Name, order.BuyerName,
            agency is null ? "" : $"{agency.Address}, {areas.KecamatanName(agency.KecamatanCode)}");
    }

    private string AddressOf(SellerCard seller) =>
        $"{seller.Address.Or(areas.KelurahanName(seller.KelurahanCode))}, {areas.KecamatanName(seller.KecamatanCode)}";

    private static string? Remarks(DeliveryView delivery)
    {
        var refused = delivery.Lines.Where(line => line.Refused > 0).Select(line => $"{line.Name}: ditolak {Formats.Quantity(line.Refused, line.Unit)} ({line.RefusalReason})");
        var all = string.Join("; ", [.. refused, .. delivery.InspectionNote.Length == 0 ? [] : new[] { delivery.InspectionNote }]);
        return all.Length == 0 ? null : all;
    }
}
