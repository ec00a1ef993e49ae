using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Help;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.RiskMap;

/// <summary>The filter as it stands in the address.</summary>
public sealed class RiskMapForm
{
    public RiskLevel? Risiko { get; set; }
    public string? Kecamatan { get; set; }
    public DocumentKind? Dokumen { get; set; }
    public bool Kurang { get; set; }
    public int Lewati { get; set; }

    public RiskMapFilter ToFilter() => new(Risiko, Kecamatan, Dokumen, Kurang);

    public string UrlOf(string page, int skip = 0) => QueryHelpers.AddQueryString(page, new Dictionary<string, string?>
    {
        ["risiko"] = Risiko?.ToString(),
        ["kecamatan"] = Kecamatan,
        ["dokumen"] = Dokumen?.ToString(),
        ["kurang"] = Kurang ? "true" : null,
        ["lewati"] = skip > 0 ? skip.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}

/// <summary>One paper that is lacking.</summary>
/// <param name="HelpUrl">The open request for it; empty when nobody asked.</param>
public sealed record GapLine(string Text, bool Blocks, string HelpUrl);

public sealed record RiskMapLine(string Name, string Url, string Owner, string Place, string Risk, string State, IReadOnlyList<GapLine> Gaps);

/// <summary>How many businesses stand at a level of risk, and how many of them lack a paper.</summary>
public sealed record RiskFigure(string Label, string Count, string Note, string Url);

public sealed record RiskMapPage(
    RiskMapForm Filter, string Text, IReadOnlyList<RiskFigure> Figures, IReadOnlyList<RiskMapLine> Lines, string? NextUrl, string FileUrl,
    IReadOnlyList<SelectListItem> Papers, IReadOnlyList<SelectListItem> Kecamatan, IReadOnlyList<SelectListItem> Risks)
{
    public const string Root = "/dinas/bantuan-izin/pemetaan";
    private const int PageSize = 50;

    public static RiskMapPage From(RiskMapForm filter, Market.Assistance.Queries.RiskMap map, IAreaBook areas)
    {
        var skip = Math.Max(0, filter.Lewati);
        return new RiskMapPage(
            filter, $"{Formats.Number(map.All.Count)} usaha, {Formats.Number(map.All.Count(row => row.Gaps.Count > 0))} kurang dokumen; {Formats.Number(map.Rows.Count)} sesuai saringan",
            [.. Enum.GetValues<RiskLevel>().Select(risk => Figure(risk, [.. map.All.Where(row => row.Risk == risk)]))],
            [.. map.Rows.Skip(skip).Take(PageSize).Select(row => LineOf(row, areas))],
            skip + PageSize < map.Rows.Count ? filter.UrlOf(Root, skip + PageSize) : null, filter.UrlOf(Root + ".csv"),
            [.. HelpPages.Papers(filter.Dokumen)],
            [.. areas.Kecamatan.Select(one => new SelectListItem(one.Name, one.Code, one.Code == filter.Kecamatan))],
            [.. Enum.GetValues<RiskLevel>().Select(risk => new SelectListItem(risk.Label(), risk.ToString(), filter.Risiko == risk))]);
    }

    internal static RiskMapLine LineOf(RiskMapRow row, IAreaBook areas) => new(
        row.Seller.Name, $"/dinas/pelaku-usaha/{row.Seller.Slug}", row.Seller.OwnerName,
        $"{areas.KelurahanName(row.Seller.KelurahanCode)}, {areas.KecamatanName(row.Seller.KecamatanCode)}", row.Risk?.Label() ?? RiskLevels.Unset, row.Seller.Registry.Label(),
        [.. row.Gaps.Select(gap => new GapLine(
            gap.Paper.Label() + (gap.Products > 0 ? $" ({gap.Products} produk)" : ""), gap.Blocks,
            gap.HelpNumber.Length > 0 ? $"/dinas/bantuan-izin/{gap.HelpNumber}" : ""))]);

    private static RiskFigure Figure(RiskLevel risk, IReadOnlyList<RiskMapRow> rows) => new(
        risk.Label(), Formats.Number(rows.Count), $"{Formats.Number(rows.Count(row => row.Gaps.Count > 0))} kurang dokumen", $"{Root}?risiko={risk}");
}

/// <summary>The businesses of one kecamatan that have no NIB.</summary>
public sealed record NibGroup(string Kecamatan, IReadOnlyList<Choice> Sellers);

/// <summary>Businesses without a NIB, to be invited together.</summary>
public sealed record NibPage(InvitationForm Form, int Count, IReadOnlyList<NibGroup> Groups)
{
    public static NibPage From(InvitationForm form, IReadOnlyList<RiskMapRow> rows, IAreaBook areas) => new(
        form, rows.Count,
        [.. rows.GroupBy(row => row.Seller.KecamatanCode).OrderBy(group => group.Key).Select(group => new NibGroup(
            areas.KecamatanName(group.Key), [.. group.Select(row => new Choice(row.Seller.Slug, row.Seller.Name, Help(row, areas)))]))]);

    private static string Help(RiskMapRow row, IAreaBook areas)
    {
        var asked = row.Gaps.First(gap => gap.Paper is DocumentKind.Nib).HelpNumber;
        return $"{row.Seller.OwnerName} · {areas.KelurahanName(row.Seller.KelurahanCode)}" + (asked.Length > 0 ? $" · sudah mengajukan ({asked})" : "");
    }
}
