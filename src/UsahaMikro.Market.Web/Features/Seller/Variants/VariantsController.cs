using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Variants;

/// <summary>Price, stock and capacity of one's own variants; each change with its reason.</summary>
[Area("Seller"), Route("usaha/produk/{code}/varian/{id:guid}"), Authorize(Policies.Seller)]
public sealed class VariantsController(Actor actor, OwnProductsQuery products) : Controller
{
    [HttpGet("harga", Name = "NewPrice")]
    public Task<IActionResult> Price(string code, Guid id, CancellationToken cancellationToken) => FormAsync("Price", code, id, cancellationToken);

    [HttpPost("harga", Name = "ChangePrice")]
    public async Task<IActionResult> Price(string code, Guid id, PriceForm form, [FromServices] ChangePrice change, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync("Price", code, id, cancellationToken);
        var command = new ChangePriceCommand(code, form.Version, id, new Rupiah(form.Price!.Value), form.Reason!);
        return await AnswerAsync(await change.ExecuteAsync(command, actor, cancellationToken), "Harga diubah.", "Price", code, id, cancellationToken);
    }

    [HttpGet("jenjang", Name = "NewLadder")]
    public Task<IActionResult> Ladder(string code, Guid id, CancellationToken cancellationToken) => FormAsync("Ladder", code, id, cancellationToken);

    [HttpPost("jenjang", Name = "ChangeLadder")]
    public async Task<IActionResult> Ladder(string code, Guid id, LadderForm form, [FromServices] ChangeLadder change, CancellationToken cancellationToken)
    {
        foreach (var (field, message) in form.Halves()) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return await AgainAsync("Ladder", code, id, cancellationToken);
        var result = await change.ExecuteAsync(form.ToCommand(code, id), actor, cancellationToken);
        return await AnswerAsync(result.Error is { } error ? form.AtItsRow(error) : result, "Jenjang harga disimpan.", "Ladder", code, id, cancellationToken);
    }

    [HttpGet("stok", Name = "NewStock")]
    public Task<IActionResult> Stock(string code, Guid id, CancellationToken cancellationToken) => FormAsync("Stock", code, id, cancellationToken);

    [HttpPost("stok", Name = "AdjustStock")]
    public async Task<IActionResult> Stock(string code, Guid id, StockForm form, [FromServices] AdjustStock adjust, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync("Stock", code, id, cancellationToken);
        var command = new AdjustStockCommand(code, id, form.Seen, form.OnHand!.Value, form.Reason!);
        return await AnswerAsync(await adjust.ExecuteAsync(command, actor, cancellationToken), "Stok disesuaikan.", "Stock", code, id, cancellationToken);
    }

    [HttpGet("kapasitas", Name = "NewCapacity")]
    public Task<IActionResult> Capacity(string code, Guid id, CancellationToken cancellationToken) => FormAsync("Capacity", code, id, cancellationToken);

    [HttpPost("kapasitas", Name = "ChangeCapacity")]
    public async Task<IActionResult> Capacity(
        string code, Guid id, CapacityForm form, [FromServices] ChangeDailyCapacity change, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync("Capacity", code, id, cancellationToken);
        var command = new ChangeDailyCapacityCommand(code, id, form.DailyCapacity!.Value, form.Reason!);
        return await AnswerAsync(await change.ExecuteAsync(command, actor, cancellationToken), "Kapasitas harian diubah.", "Capacity", code, id, cancellationToken);
    }

    private async Task<IActionResult> FormAsync(string view, string code, Guid id, CancellationToken cancellationToken) =>
        await PageAsync(code, id, cancellationToken) is { } page ? View(view, page) : NotFound();

    private async Task<IActionResult> AgainAsync(string view, string code, Guid id, CancellationToken cancellationToken) =>
        await PageAsync(code, id, cancellationToken) is { } page ? this.Invalid(view, page) : NotFound();

    private async Task<IActionResult> AnswerAsync(Result result, string done, string view, string code, Guid id, CancellationToken cancellationToken)
    {
        if (result.Error is { } error) return this.Refused(error, view, await PageAsync(code, id, cancellationToken));
        this.FlashGood(done);
        return LocalRedirect($"/usaha/produk/{Uri.EscapeDataString(code)}");
    }

    private async Task<VariantPage?> PageAsync(string code, Guid id, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts ? VariantPage.From(facts, id) : null;
}
