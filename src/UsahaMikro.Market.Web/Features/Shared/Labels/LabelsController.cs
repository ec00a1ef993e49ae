using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Labels;

public sealed record LabelLine(string Product, string Seller, string Granted, string CaseNumber, string RemovalUrl, string Removed, string Because);

public sealed record LabelsPage(string Root, IReadOnlyList<LabelLine> Bearers, IReadOnlyList<LabelLine> Former)
{
    public static LabelsPage From(string root, IReadOnlyList<LabelRow> rows) => new(
        root, [.. rows.Where(row => row.RemovedAt is null).Select(row => Of(root, row))],
        [.. rows.Where(row => row.RemovedAt is not null).Select(row => Of(root, row))]);

    private static LabelLine Of(string root, LabelRow row) => new(
        row.ProductName, row.SellerName, $"{Formats.ShortDate(row.GrantedAt)}, {row.GrantedByName}", row.CaseNumber, $"{root}/{row.ProductCode}/pencabutan",
        row.RemovedAt is { } at ? $"{Formats.ShortDate(at)}, {row.RemovedByName}" : "", row.RemovedBecause);
}

/// <summary>Produk Unggulan Daerah (BGR 8(3)): who bears the label, and taking it away; the same for curators and the head of the Dinas.</summary>
public abstract class LabelsController(Actor actor, LabelsQuery labels) : Controller
{
    protected abstract string Root { get; }

    [HttpGet("{code}/pencabutan")]
    public async Task<IActionResult> New(string code, CancellationToken cancellationToken) =>
        await labels.FindAsync(code, cancellationToken) is { } row ? View("Confirm", Page(row, row.Version)) : NotFound();

    [HttpPost("{code}/pencabutan")]
    public async Task<IActionResult> Create(string code, ReasonForm form, [FromServices] RemoveLabel remove, CancellationToken cancellationToken)
    {
        if (await labels.FindAsync(code, cancellationToken) is not { } row) return NotFound();
        var page = Page(row, form.Version ?? row.Version);
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var removed = await remove.ExecuteAsync(new RemoveLabelCommand(row.ProductCode, form.Reason!, form.Version!.Value), actor, cancellationToken);
        return removed.Error is { } error ? this.Refused(error, "Confirm", page) : this.Told(removed, $"Label {row.ProductName} dicabut.", Root);
    }

    protected async Task<IActionResult> ListAsync(CancellationToken cancellationToken) =>
        View("Labels/Index", LabelsPage.From(Root, await labels.ListAsync(cancellationToken)));

    private ConfirmPage Page(LabelRow row, long version) => new(
        $"Cabut label {row.ProductName}?", $"{row.SellerName} · Produk Unggulan Daerah sejak {Formats.Date(row.GrantedAt)}.", "Cabut label", Root,
        $"{Root}/{row.ProductCode}/pencabutan",
        ["Lencana Unggulan hilang dari produk ini.", "Produknya tetap dijual.", "Label bisa diberikan lagi lewat kurasi."],
        ReasonLabel: "Alasan pencabutan", Hidden: new Dictionary<string, string> { ["Version"] = version.ToString(Formats.Indonesian) });
}
