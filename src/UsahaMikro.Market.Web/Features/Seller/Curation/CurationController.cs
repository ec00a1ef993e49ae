using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Curation;

public sealed class HandInForm
{
    [StringLength(1000), Display(Name = "Catatan untuk kurator")]
    public string? Note { get; set; }
}

public sealed class AppealForm
{
    [Required, StringLength(20)]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Tuliskan mengapa keputusan itu menurut Anda keliru."), StringLength(1000), Display(Name = "Alasan banding")]
    public string? Reason { get; set; }
}

/// <summary>One's own product before the curators: handed in, called back, appealed (BGR 8(3)).</summary>
[Area("Seller"), Route("usaha/produk/{code}/kurasi"), Authorize(Policies.Seller)]
public sealed class CurationController(Actor actor, OwnProductsQuery products, OwnCurationQuery curation) : Controller
{
    [HttpGet("", Name = "OwnCuration")]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken) =>
        await PageAsync(code, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("", Name = "HandInProduct")]
    public async Task<IActionResult> HandIn(string code, HandInForm form, [FromServices] HandInProduct handIn, CancellationToken cancellationToken)
    {
        if (await PageAsync(code, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var handed = await handIn.ExecuteAsync(new HandInCommand(page.Code, form.Note ?? ""), actor, cancellationToken);
        if (handed.Error is { } error) return this.Refused(error, nameof(Show), page);
        this.FlashGood($"Diajukan dengan nomor {handed.Value}. Keputusannya muncul di beranda Anda.");
        return LocalRedirect(page.Url);
    }

    [HttpPost("penarikan", Name = "CallBackProduct")]
    public async Task<IActionResult> CallBack(string code, [FromServices] CallBackProduct callBack, CancellationToken cancellationToken) =>
        this.Told(
            await callBack.ExecuteAsync(code, actor, cancellationToken), "Pengajuan ditarik; produk bisa diubah lagi.",
            $"/usaha/produk/{Uri.EscapeDataString(code)}/kurasi");

    [HttpPost("banding", Name = "AppealDecision")]
    public async Task<IActionResult> Appeal(string code, AppealForm form, [FromServices] AppealDecision appeal, CancellationToken cancellationToken)
    {
        if (await PageAsync(code, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var appealed = await appeal.ExecuteAsync(new AppealDecisionCommand(page.Code, form.Number!, form.Reason!), actor, cancellationToken);
        if (appealed.Error is { } error) return this.Refused(error, nameof(Show), page);
        this.FlashGood($"Banding diajukan dengan nomor {appealed.Value}; kurator lain yang memutuskan.");
        return LocalRedirect(page.Url);
    }

    private async Task<CurationPage?> PageAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } product
            ? CurationPage.From(product, await curation.OfProductAsync(product.Code, seller, cancellationToken)) : null;
}
