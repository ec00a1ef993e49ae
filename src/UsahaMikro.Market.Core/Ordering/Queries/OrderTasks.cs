using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <summary>Which orders wait for whom.</summary>
internal sealed class OrderTasks(MarketDbContext db, TimeProvider clock) : ITaskSource
{
    private const int PatienceDays = 2;
    private const int NewsDays = 14;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken) => actor.Role switch
    {
        Role.SellerOwner or Role.CooperativeOfficer => await SellerAsync(actor, cancellationToken),
        Role.Ppk => await InspectorAsync(actor, cancellationToken),
        Role.PejabatPengadaan => await BuyerAsync(actor, cancellationToken),
        Role.Pptk => await LateAsync(actor, cancellationToken),
        _ => [],
    };

    private async Task<IReadOnlyList<TaskItem>> SellerAsync(Actor actor, CancellationToken cancellationToken)
    {
        var orders = await db.Set<Order>().AsNoTracking()
            .Where(o => o.SellerId == actor.SellerId && (o.Status == OrderStatus.Placed || o.Status == OrderStatus.Confirmed || o.Status == OrderStatus.InDelivery))
            .OrderBy(o => o.WantedOn).Take(50)
            .Select(o => new
            {
                o.Number,
                o.Status,
                o.BuyerName,
                o.Total,
                o.PlacedAt,
                o.WantedOn,
                ToSend = o.Lines.Any(l => l.Quantity > l.Dispatched),
                Bast = o.Deliveries.Where(d => d.Status == DeliveryStatus.Inspected)
                    .Select(d => new { d.BastNumber, d.InspectedAt, Accepted = d.Lines.Sum(l => (long)l.AcceptedGross) }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var tasks = new List<TaskItem>();
        foreach (var order in orders)
        {
            var detail = $"{order.BuyerName} · {order.Total}";
            var link = $"/usaha/pesanan/{order.Number}";
            if (order.Bast is { } bast)
                tasks.Add(new TaskItem($"{bast.BastNumber} menunggu konfirmasi Anda", $"{order.BuyerName} · {new Rupiah(bast.Accepted)} diterima", link, "Konfirmasi BAST", bast.InspectedAt!.Value, null, TaskUrgency.Soon, "file-check"));
            if (order.Status is OrderStatus.Placed)
                tasks.Add(Task($"Pesanan baru {order.Number}", detail, link, "Jawab", order.PlacedAt, AnswerBy(order.PlacedAt, order.WantedOn), "inbox"));
            else if (order.ToSend)
                tasks.Add(Task($"Kirim pesanan {order.Number}", detail, link, "Kirim", order.PlacedAt, order.WantedOn, "truck"));
        }

        return tasks;
    }

    private async Task<IReadOnlyList<TaskItem>> InspectorAsync(Actor actor, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<Order>().AsNoTracking().Where(o => o.BuyerId == actor.AgencyId && o.Status == OrderStatus.InDelivery)
            .SelectMany(o => o.Deliveries, (o, d) => new { o.Number, o.SellerName, o.PlacedById, d.Id, d.Status, Delivery = d.Number, d.DispatchedOn })
            .Where(row => row.Status == DeliveryStatus.Dispatched).OrderBy(row => row.DispatchedOn).Take(50).ToListAsync(cancellationToken);
        return waiting.Where(row => row.PlacedById != actor.UserId).Select(row => Task(
            $"Periksa kiriman ke-{row.Delivery} pesanan {row.Number}", $"{row.SellerName} · penjual menunggu BAST",
            $"/instansi/pesanan/{row.Number}", "Periksa", BusinessCalendar.StartOf(row.DispatchedOn), row.DispatchedOn.AddDays(PatienceDays), "clipboard-check")).ToList();
    }

    private async Task<IReadOnlyList<TaskItem>> BuyerAsync(Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (patience, news) = (now.AddDays(-PatienceDays), now.AddDays(-NewsDays));
        var tasks = new List<TaskItem>();
        var lines = await db.Set<Basket>().AsNoTracking().Where(b => b.BuyerId == actor.AgencyId && b.OwnerId == actor.UserId)
            .SelectMany(b => b.Lines).CountAsync(cancellationToken);
        if (lines > 0) tasks.Add(new TaskItem("Keranjang belum dipesan", $"{lines} baris menunggu paket RUP dan alamat", "/instansi/keranjang", "Lanjutkan", now, null, TaskUrgency.Normal, "shopping-cart"));

        var orders = await db.Set<Order>().AsNoTracking()
            .Where(o => o.BuyerId == actor.AgencyId && o.PlacedById == actor.UserId
                && ((o.Status == OrderStatus.Rejected && o.PlacedAt > news) || (o.Status == OrderStatus.Placed && o.PlacedAt < patience)))
            .OrderBy(o => o.PlacedAt).Take(50).Select(o => new { o.Number, o.Status, o.SellerName, o.Total, o.PlacedAt, o.WantedOn }).ToListAsync(cancellationToken);
        tasks.AddRange(orders.Select(order => order.Status is OrderStatus.Rejected
            ? new TaskItem($"{order.Number} ditolak penjual", $"{order.SellerName} · {order.Total} · pilih penjual lain", $"/instansi/pesanan/{order.Number}", "Lihat alasan", order.PlacedAt, null, TaskUrgency.Soon, "circle-x")
            : Task($"{order.SellerName} belum menjawab {order.Number}", $"{order.Total} · batalkan atau hubungi penjual", $"/instansi/pesanan/{order.Number}", "Lihat", order.PlacedAt, order.WantedOn, "clock")));
        return tasks;
    }

    /// <summary>What the office needed by now and nobody has sent yet, for whoever watches over the activity.</summary>
    private async Task<IReadOnlyList<TaskItem>> LateAsync(Actor actor, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var late = await db.Set<Order>().AsNoTracking()
            .Where(o => o.BuyerId == actor.AgencyId && o.WantedOn < today && (o.Status == OrderStatus.Confirmed || o.Status == OrderStatus.InDelivery)
                && o.Lines.Any(l => l.Quantity > l.Dispatched))
            .OrderBy(o => o.WantedOn).Take(50).Select(o => new { o.Number, o.SellerName, o.Total, o.PlacedAt, o.WantedOn }).ToListAsync(cancellationToken);
        return late.ConvertAll(o => Task(
            $"Pesanan {o.Number} belum dikirim", $"{o.SellerName} · {o.Total} · tanyakan kepada penjual", $"/instansi/pesanan/{o.Number}", "Lihat", o.PlacedAt, o.WantedOn, "truck"));
    }

    /// <summary>From then on the buyer is told that the seller has not answered.</summary>
    private static DateOnly AnswerBy(DateTimeOffset placedAt, DateOnly wantedOn)
    {
        var patience = BusinessCalendar.DateOf(placedAt).AddDays(PatienceDays);
        return patience < wantedOn ? patience : wantedOn;
    }

    private TaskItem Task(string title, string detail, string link, string linkText, DateTimeOffset since, DateOnly due, string icon)
    {
        var left = due.DayNumber - clock.Today().DayNumber;
        var urgency = left < 0 ? TaskUrgency.Overdue : left <= 2 ? TaskUrgency.Soon : TaskUrgency.Normal;
        return new TaskItem(title, detail, link, linkText, since, due, urgency, icon);
    }
}
