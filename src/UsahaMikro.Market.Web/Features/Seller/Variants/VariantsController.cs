using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Variants;

/// <summary>Price, stock and capacity of one's own variants; each change with its reason.</summary>
[Area("Seller"), Route("usaha/produk/{code}/varian/{id:guid}"), Authorize(Policies.Seller)]
public sealed class VariantsController(Actor actor, OwnProductsQuery products, IStockRoom room) : Controller
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

    /// <param name="lokasi">The place that was counted; the main one when none is named.</param>
    [HttpGet("stok", Name = "NewStock")]
    public async Task<IActionResult> Stock(string code, Guid id, Guid? lokasi, CancellationToken cancellationToken) =>
        await StockPageAsync(code, id, lokasi, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("stok", Name = "AdjustStock")]
    public async Task<IActionResult> Stock(string code, Guid id, StockForm form, [FromServices] AdjustStock adjust, CancellationToken cancellationToken)
    {
        if (await StockPageAsync(code, id, form.PlaceId, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Stock", page);
        var result = await adjust.CountAsync(code, form.ToCount(id, page.PlaceId), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Stock", page) : this.Told(result, "Stok disesuaikan.", page.ProductUrl);
    }

    [HttpPost("peringatan", Name = "SetStockWarning")]
    public async Task<IActionResult> Warn(string code, Guid id, WarningForm form, [FromServices] AdjustStock adjust, CancellationToken cancellationToken)
    {
        if (await StockPageAsync(code, id, null, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Stock", page);
        var result = await adjust.SetWarningAsync(code, id, form.Threshold, actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Stock", page) : this.Told(result, "Peringatan stok disimpan.", page.ProductUrl);
    }

    [HttpGet("pemindahan", Name = "NewStockShift")]
    public async Task<IActionResult> Shift(string code, Guid id, CancellationToken cancellationToken) =>
        await ShiftPageAsync(code, id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("pemindahan", Name = "ShiftStock")]
    public async Task<IActionResult> Shift(string code, Guid id, ShiftForm form, [FromServices] AdjustStock adjust, CancellationToken cancellationToken)
    {
        if (await ShiftPageAsync(code, id, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Shift", page);
        var result = await adjust.ShiftAsync(code, form.ToShift(id), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Shift", page) : this.Told(result, "Stok dipindahkan.", page.ProductUrl);
    }

    [HttpGet("kapasitas", Name = "NewCapacity")]
    public Task<IActionResult> Capacity(string code, Guid id, CancellationToken cancellationToken) => FormAsync("Capacity", code, id, cancellationToken);

    [HttpPost("kapasitas", Name = "ChangeCapacity")]
    public async Task<IActionResult> Capacity(string code, Guid id, CapacityForm form, [FromServices] AdjustStock adjust, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync("Capacity", code, id, cancellationToken);
        var result = await adjust.SetDailyCapacityAsync(code, id, form.DailyCapacity!.Value, form.Reason!, actor, cancellationToken);
        return await AnswerAsync(result, "Kapasitas harian diubah.", "Capacity", code, id, cancellationToken);
    }

    private async Task<StockPage?> StockPageAsync(string code, Guid id, Guid? place, CancellationToken cancellationToken) =>
        await FindAsync(code, cancellationToken) is { } facts ? StockPage.From(facts, id, await room.PlacesAsync(actor.SellerId!.Value, cancellationToken), place) : null;

    private async Task<ShiftPage?> ShiftPageAsync(string code, Guid id, CancellationToken cancellationToken) =>
        await FindAsync(code, cancellationToken) is { } facts ? ShiftPage.Of(facts, id, await room.PlacesAsync(actor.SellerId!.Value, cancellationToken)) : null;

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
        await FindAsync(code, cancellationToken) is { } facts ? VariantPage.From(facts, id) : null;

    private async Task<OwnProductFacts?> FindAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? await products.FindAsync(code, seller, cancellationToken) : null;
}
