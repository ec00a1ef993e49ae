using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Withdrawals;

/// <summary>Taking one's product out of the market, with the reason that stays in its history.</summary>
[Area("Seller"), Route("usaha/produk/{code}/penarikan"), Authorize(Policies.Seller)]
public sealed class WithdrawalsController(Actor actor, OwnProductsQuery products) : Controller
{
    [HttpGet("", Name = "NewProductWithdrawal")]
    public async Task<IActionResult> New(string code, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } product) return NotFound();
        if (product.CanWithdraw) return View("Confirm", Page(product, product.Version));

        this.FlashWarning("Produk ini sedang tidak tayang di pasar.");
        return LocalRedirect(UrlOf(product));
    }

    [HttpPost("", Name = "ProductWithdrawal")]
    public async Task<IActionResult> Create(string code, ReasonForm form, [FromServices] WithdrawProduct withdraw, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } product) return NotFound();

        var page = Page(product, form.Version ?? product.Version);
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var command = new WithdrawProductCommand(product.Code, form.Version!.Value, form.Reason!);
        var result = await withdraw.ExecuteAsync(command, actor, cancellationToken);
        return result.Error is { } error
            ? this.Refused(error, "Confirm", page)
            : this.Told(result, "Produk ditarik dari pasar. Pesanan yang sudah masuk tetap berjalan.", UrlOf(product));
    }

    private async Task<OwnProductFacts?> FindAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? await products.FindAsync(code, seller, cancellationToken) : null;

    private static string UrlOf(OwnProductFacts product) => $"/usaha/produk/{product.Code}";

    private static ConfirmPage Page(OwnProductFacts product, long version) => new(
        $"Tarik {product.Name} dari pasar?", $"{product.Category} · kode {product.Code}.", "Tarik dari pasar",
        UrlOf(product), $"{UrlOf(product)}/penarikan",
        ["Pembeli tidak lagi menemukan produk ini.", "Pesanan yang sudah masuk tetap berjalan.", "Anda bisa menayangkannya lagi kapan saja."],
        ReasonLabel: "Alasan penarikan", ReasonHelp: "Misalnya: musim buahnya sudah lewat. Alasan tersimpan di riwayat produk.",
        Hidden: new Dictionary<string, string> { ["Version"] = version.ToString(Formats.Indonesian) });
}
