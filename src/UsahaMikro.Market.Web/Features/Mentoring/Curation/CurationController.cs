using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Mentoring.Curation;

public sealed record MentoredLine(
    string Name, string Code, string Seller, string State, Tone Tone, string Number, string Reason, string HandInUrl, string CallBackUrl);

public sealed record MentoredPage(string Question, IReadOnlyList<MentoredLine> Lines)
{
    public static MentoredPage From(string? question, IReadOnlyList<MentoredProduct> products) =>
        new(question?.Trim() ?? "", [.. products.Select(one => new MentoredLine(
        one.Name, one.Code, one.SellerName, one.State?.Label() ?? "Belum diajukan", one.State is { } state ? CurationText.ToneOf(state) : Tone.Plain,
        one.CaseNumber, one.Reason,
        one.MayHandIn ? $"{CurationController.Root}/{one.Code}" : "", one.MayCallBack ? $"{CurationController.Root}/{one.Code}/penarikan" : ""))]);
}

/// <summary>A mentor hands products in for the sellers they brought into the registry (BLT 12.m).</summary>
[Area("Mentoring"), Route("pendampingan/kurasi"), Authorize(Policies.Mentoring)]
public sealed class CurationController(Actor actor) : Controller
{
    internal const string Root = "/pendampingan/kurasi";

    [HttpGet("", Name = "MentoredProducts"), MenuItem("Kurasi", Icon = "clipboard-list", Order = 10, InBottomBar = true)]
    public async Task<IActionResult> Index(string? q, [FromServices] MentoredProductsQuery products, CancellationToken cancellationToken) =>
        View(MentoredPage.From(q, await products.FindAsync(q, actor, cancellationToken)));

    [HttpPost("{code}", Name = "HandInForSeller")]
    public async Task<IActionResult> HandIn(string code, [FromServices] HandInForSeller handIn, CancellationToken cancellationToken)
    {
        var handed = await handIn.ExecuteAsync(new HandInCommand(code, ""), actor, cancellationToken);
        return this.Told(handed.Error is { } error ? error : Result.Ok(), handed.IsSuccess ? $"Diajukan dengan nomor {handed.Value}." : "", Root);
    }

    [HttpPost("{code}/penarikan", Name = "CallBackForSeller")]
    public async Task<IActionResult> CallBack(string code, [FromServices] CallBackProduct callBack, CancellationToken cancellationToken) =>
        this.Told(await callBack.ExecuteAsync(code, actor, cancellationToken), "Pengajuan ditarik; penjual bisa mengubah produknya lagi.", Root);
}
