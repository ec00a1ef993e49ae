using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Curator.Queue;

/// <param name="Days">Working days since it was handed in.</param>
/// <param name="Late">How far over the promise; empty when in time.</param>
public sealed record QueueLine(
    string Number, string Url, string Product, string Seller, string Round, string HandedIn, string Days, string Due, string Late, string State, Tone Tone,
    string Icon, string Curator);

public sealed record QueuePage(
    string Subtitle, IReadOnlyList<TaskRow> Tasks, IReadOnlyList<Tab> Tabs, IReadOnlyList<QueueLine> Lines, bool IsDone,
    string EmptyTitle, string EmptyText, string? Next)
{
    private const string MineWord = "saya";
    private const string DoneWord = "selesai";

    public static QueueTab TabOf(string? word) => word switch { MineWord => QueueTab.Mine, DoneWord => QueueTab.Done, _ => QueueTab.Waiting };

    public static QueuePage From(CurationQueue queue, IReadOnlyList<TaskRow> tasks)
    {
        var (title, text) = queue.Tab switch
        {
            QueueTab.Waiting => ("Tidak ada yang menunggu", "Produk baru muncul di sini begitu diajukan penjual atau pendampingnya."),
            QueueTab.Mine => ("Anda tidak sedang meninjau apa pun", "Ambil satu dari yang menunggu; yang paling lama ada di atas."),
            _ => ("Belum ada yang selesai", "Keputusan tersimpan di sini dengan nilai dan alasannya."),
        };
        var late = queue.Rows.Count(row => row.Clock.IsOverdue);
        return new QueuePage(
            queue.Tab is QueueTab.Waiting && late > 0 ? $"{queue.Waiting} menunggu, {late} lewat batas" : $"{queue.Waiting} menunggu",
            queue.Tab is QueueTab.Waiting ? tasks : [],
            [
                new("Menunggu", "/kurasi", queue.Tab is QueueTab.Waiting, queue.Waiting),
                new("Saya tinjau", $"/kurasi?tab={MineWord}", queue.Tab is QueueTab.Mine, queue.Mine),
                new("Selesai", $"/kurasi?tab={DoneWord}", queue.Tab is QueueTab.Done, queue.Done),
            ],
            [.. queue.Rows.Select(Of)], queue.Tab is QueueTab.Done, title, text, queue.Next is null ? null : $"/kurasi?tab={DoneWord}&sesudah={queue.Next}");
    }

    private static QueueLine Of(QueueRow row) => new(
        row.Number, $"/kurasi/{row.Number}", row.ProductName, row.SellerName, CurationText.Kind(row.Kind, row.Round), Formats.ShortDate(row.Clock.HandedInAt),
        $"{row.Clock.WorkingDays} hari kerja", Formats.ShortDate(row.Clock.Due), row.Clock.IsOverdue ? "lewat batas" : "",
        row.WantsSecondOpinion ? "Pendapat kedua diminta" : row.State.Label(), CurationText.ToneOf(row.State), CurationText.IconOf(row.State), row.CuratorName);
}
