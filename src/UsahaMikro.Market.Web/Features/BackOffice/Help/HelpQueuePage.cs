using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Help;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Help;

/// <summary>The filter as it stands in the address.</summary>
public sealed class HelpFilterForm
{
    public string? Tab { get; set; }
    public DocumentKind? Dokumen { get; set; }
    public string? Kecamatan { get; set; }
    public RiskLevel? Risiko { get; set; }

    private const string AcceptedWord = "diterima";
    private const string EndedWord = "berakhir";

    public HelpTab Shown => Tab switch { AcceptedWord => HelpTab.Accepted, EndedWord => HelpTab.Ended, _ => HelpTab.Waiting };

    public HelpFilter ToFilter() => new(Shown, Dokumen, Kecamatan, Risiko);

    public static string WordOf(HelpTab tab) => tab switch { HelpTab.Accepted => AcceptedWord, HelpTab.Ended => EndedWord, _ => "" };

    public string UrlWith(HelpTab tab) => QueryHelpers.AddQueryString(HelpQueuePage.Root, new Dictionary<string, string?>
    {
        ["tab"] = WordOf(tab),
        ["dokumen"] = Dokumen?.ToString(),
        ["kecamatan"] = Kecamatan,
        ["risiko"] = Risiko?.ToString(),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}

/// <summary>A request with its seller's place and risk.</summary>
public sealed record HelpQueueLine(HelpLine Request, string Place, string Risk);

/// <summary>How many waiting requests share something, with the list of them.</summary>
public sealed record HelpGroup(string Title, IReadOnlyList<(string Text, int Count, string Url)> Parts);

/// <summary>The requests, oldest first, and what they are about.</summary>
public sealed record HelpQueuePage(
    HelpFilterForm Filter, string Text, IReadOnlyList<Tab> Tabs, IReadOnlyList<HelpQueueLine> Lines, IReadOnlyList<HelpGroup> Groups,
    IReadOnlyList<SelectListItem> Papers, IReadOnlyList<SelectListItem> Kecamatan, IReadOnlyList<SelectListItem> Risks)
{
    public const string Root = "/dinas/bantuan-izin";

    public static HelpQueuePage From(HelpFilterForm filter, HelpQueue queue, IAreaBook areas)
    {
        var late = queue.Open.Count(row => row.Request.IsLate);
        return new HelpQueuePage(
            filter, $"{queue.Waiting} menunggu tanggapan" + (late > 0 ? $", {late} lewat batas" : ""),
            [
                new Tab("Menunggu", filter.UrlWith(HelpTab.Waiting), filter.Shown is HelpTab.Waiting, queue.Waiting),
                new Tab("Diterima", filter.UrlWith(HelpTab.Accepted), filter.Shown is HelpTab.Accepted, queue.Accepted),
                new Tab("Berakhir", filter.UrlWith(HelpTab.Ended), filter.Shown is HelpTab.Ended, queue.Ended),
            ],
            [.. queue.Rows.Select(row => LineOf(row, areas))],
            [
                Group("Menurut dokumen", row => $"{row.Request.Paper}", row => row.Request.Paper.Label(), "dokumen"),
                Group("Menurut kecamatan", row => row.Kecamatan, row => areas.KecamatanName(row.Kecamatan), "kecamatan"),
                Group("Menurut risiko", row => $"{row.Risk}", row => row.Risk?.Label() ?? "Risiko belum ditetapkan", "risiko"),
            ],
            [.. HelpPages.Papers(filter.Dokumen)],
            [.. areas.Kecamatan.Select(one => new SelectListItem(one.Name, one.Code, one.Code == filter.Kecamatan))],
            [.. Enum.GetValues<RiskLevel>().Select(risk => new SelectListItem(risk.Label(), risk.ToString(), filter.Risiko == risk))]);

        // What waits, as the list that the links open.
        HelpGroup Group(string title, Func<HelpRow, string> key, Func<HelpRow, string> word, string field) => new(
            title, [.. queue.Open.Where(row => row.Request.State is HelpState.Asked).GroupBy(key).OrderByDescending(part => part.Count())
                .Select(part => (word(part.First()), part.Count(), part.Key.Length == 0 ? Root : $"{Root}?{field}={part.Key}"))]);
    }

    internal static HelpQueueLine LineOf(HelpRow row, IAreaBook areas) =>
        new(HelpLine.From(row.Request), row.Seller is null ? "–" : areas.KecamatanName(row.Kecamatan), row.Risk?.Label() ?? "–");
}

/// <summary>One request, with what may be done now.</summary>
public sealed record HelpRequestPage(
    HelpLine Request, string Place, string Risk, string? SellerUrl, long Version, AppointmentForm Appointment, bool MayAccept, bool MayEnd, bool IsAccepted)
{
    public static HelpRequestPage From(HelpRow row, IAreaBook areas)
    {
        var (line, one) = (HelpQueuePage.LineOf(row, areas), row.Request);
        return new HelpRequestPage(
            line.Request, line.Place, line.Risk, row.Seller is null ? null : $"/dinas/pelaku-usaha/{row.Seller.Slug}", one.Version,
            new AppointmentForm { Means = (one.Means ?? one.Wished).ToString(), On = one.AppointedOn, Place = one.Place },
            one.MayMove(HelpState.Accepted), one.MayMove(HelpState.Done), one.State is HelpState.Accepted);
    }
}
