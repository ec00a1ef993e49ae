using System.Globalization;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Documents that wait for a check, were refused, or near their end.</summary>
internal sealed class DocumentTasks(DocumentsQuery documents, TimeProvider clock) : ITaskSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is Role.DinasOfficer or Role.DinasHead) return await OfDinasAsync(actor, cancellationToken);
        return actor.SellerId is null ? [] : [.. (await documents.OfShopAsync(actor, cancellationToken)).Select(OfSeller).OfType<TaskItem>()];
    }

    private async Task<IReadOnlyList<TaskItem>> OfDinasAsync(Actor actor, CancellationToken cancellationToken)
    {
        var waiting = (await documents.WaitingAsync(cancellationToken)).Where(row => row.MayBeCheckedBy(actor)).Take(Most)
            .Select(row => new TaskItem(
                $"Periksa {row.Kind.Label()} {row.SellerName}", $"Nomor {row.Number} · diunggah {Day(row.UploadedAt)}", $"/dinas/dokumen/{row.Id}", "Periksa", row.UploadedAt, null,
                TaskUrgency.Normal, "file-check"));
        var ending = (await documents.EndingAsync(cancellationToken)).Where(row => row.Warning!.IsLast).ToList();
        var within = (await documents.RulesAsync(cancellationToken)).WarningDays.Min();
        return
        [
            .. waiting,
            .. ending.Count == 0 ? [] : (TaskItem[])[new TaskItem(
                $"{ending.Count} dokumen berakhir dalam {within} hari atau sudah lewat", string.Join(", ", ending.Take(3).Select(row => $"{row.Kind.Label()} {row.SellerName}")),
                "/dinas/dokumen", "Lihat", clock.GetUtcNow(), ending[0].Through, ending[0].Warning!.IsOver ? TaskUrgency.Overdue : TaskUrgency.Soon, "certificate")],
        ];
    }

    private static TaskItem? OfSeller(DocumentRow row) => (row.State, row.Warning) switch
    {
        (DocumentState.Refused, _) => new TaskItem(
            $"{row.Kind.Label()} belum sesuai", row.Note, $"/usaha/dokumen/baru?memperbarui={row.Id}", "Unggah lagi", row.CheckedAt ?? row.UploadedAt, null, TaskUrgency.Soon, "file-certificate"),
        (DocumentState.Verified, _) when row.IsRenewed => null,
        (DocumentState.Verified, { IsOver: true } over) => Ending(row, over, "Lencananya tidak lagi tampil; unggah yang baru.", TaskUrgency.Overdue),
        (DocumentState.Verified, { IsLast: true } soon) => Ending(row, soon, "Tinggal sebentar: tanpa yang baru, lencananya hilang dan produknya dapat turun.", TaskUrgency.Overdue),
        (DocumentState.Verified, { IsFirst: true } early) => Ending(row, early, "Siapkan syarat perpanjangannya.", TaskUrgency.Normal),
        (DocumentState.Verified, { } near) => Ending(row, near, "Ajukan perpanjangannya sekarang; penerbitannya makan waktu.", TaskUrgency.Soon),
        _ => null,
    };

    private static TaskItem Ending(DocumentRow row, EndWarning warning, string detail, TaskUrgency urgency) =>
        new($"{row.Kind.Label()} {warning.Text}", detail, $"/usaha/dokumen/baru?memperbarui={row.Id}", "Perbarui", BusinessCalendar.StartOf(row.IssuedOn), row.Through, urgency, "certificate");

    private static string Day(DateTimeOffset at) => BusinessCalendar.DateOf(at).ToString("d MMM yyyy", CultureInfo.GetCultureInfo("id-ID"));
}
