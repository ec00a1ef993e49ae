using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.ProductVariants;

/// <summary>Which variants one's own product has, what they are called, in what order, and whether they are sold.</summary>
[Area("Seller"), Route("usaha/produk/{code}/varian"), Authorize(Policies.Seller)]
public sealed class ProductVariantsController(Actor actor, OwnProductsQuery products) : Controller
{
    [HttpGet("baru", Name = "NewVariant", Order = -1)]
    public async Task<IActionResult> New(string code, CancellationToken cancellationToken) =>
        await FindAsync(code, cancellationToken) is { } product ? View(NewVariantPage.From(product)) : NotFound();

    [HttpPost("", Name = "AddVariant")]
    public async Task<IActionResult> Add(string code, VariantForm form, [FromServices] AddVariant add, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } product) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(New), NewVariantPage.From(product));

        var added = await add.ExecuteAsync(form.ToCommand(code), actor, cancellationToken);
        return added.Error is { } error
            ? this.Refused(error, nameof(New), NewVariantPage.From(product))
            : this.Told(added, $"Varian {form.Name} ditambahkan.", UrlOf(product));
    }

    [HttpGet("{id:guid}/nama", Name = "EditVariantName")]
    public async Task<IActionResult> Rename(string code, Guid id, CancellationToken cancellationToken) =>
        await NamePageAsync(code, id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/nama", Name = "RenameVariant")]
    public async Task<IActionResult> Rename(string code, Guid id, VariantNameForm form, [FromServices] ArrangeVariants arrange, CancellationToken cancellationToken)
    {
        if (await NamePageAsync(code, id, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Rename), page);

        var renamed = await arrange.RenameAsync(new VariantCommand(code, form.Version, id), form.Name!, actor, cancellationToken);
        return renamed.Error is { } error ? this.Refused(error, nameof(Rename), page) : this.Told(renamed, "Nama varian diubah.", page.BackUrl);
    }

    [HttpGet("{id:guid}/penghentian", Name = "NewVariantStop")]
    public async Task<IActionResult> NewStop(string code, Guid id, CancellationToken cancellationToken) =>
        await StopPageAsync(code, id, null, cancellationToken) is { } page ? View("Confirm", page) : NotFound();

    [HttpPost("{id:guid}/penghentian", Name = "StopVariant")]
    public async Task<IActionResult> Stop(string code, Guid id, ReasonForm form, [FromServices] ArrangeVariants arrange, CancellationToken cancellationToken)
    {
        if (await StopPageAsync(code, id, form.Version, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var stopped = await arrange.StopAsync(new VariantCommand(code, form.Version!.Value, id), form.Reason!, actor, cancellationToken);
        return stopped.Error is { } error
            ? this.Refused(error, "Confirm", page)
            : this.Told(stopped, "Varian berhenti dijual. Pesanan yang sudah masuk tetap berjalan.", $"/usaha/produk/{Uri.EscapeDataString(code)}");
    }

    [HttpPost("{id:guid}/penjualan", Name = "ResumeVariant")]
    public async Task<IActionResult> Resume(string code, Guid id, long version, [FromServices] ArrangeVariants arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.ResumeAsync(new VariantCommand(code, version, id), actor, cancellationToken), "Varian dijual lagi.", code);

    [HttpPost("{id:guid}/urutan", Name = "PutVariantEarlier")]
    public async Task<IActionResult> PutEarlier(string code, Guid id, long version, [FromServices] ArrangeVariants arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.PutEarlierAsync(new VariantCommand(code, version, id), actor, cancellationToken), "Urutan varian diubah.", code);

    private IActionResult Answer(Result result, string done, string code) => this.Told(result, done, $"/usaha/produk/{Uri.EscapeDataString(code)}");

    private async Task<OwnProductFacts?> FindAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? await products.FindAsync(code, seller, cancellationToken) : null;

    private async Task<VariantNamePage?> NamePageAsync(string code, Guid id, CancellationToken cancellationToken) =>
        await FindAsync(code, cancellationToken) is { } product ? VariantNamePage.From(product, id) : null;

    private async Task<ConfirmPage?> StopPageAsync(string code, Guid id, long? version, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } product) return null;
        if (product.Variants.SingleOrDefault(one => one.Id == id) is not { } variant) return null;
        return new ConfirmPage(
            $"Hentikan penjualan {variant.Name}?", $"{product.Name} · {variant.Sku}.", "Berhenti dijual", UrlOf(product), $"{UrlOf(product)}/varian/{id:N}/penghentian",
            ["Pembeli tidak lagi bisa memesan varian ini.", "Pesanan yang sudah masuk tetap berjalan.", "Anda bisa menjualnya lagi kapan saja."],
            ReasonLabel: "Alasan", ReasonHelp: "Misalnya: ukuran ini jarang dipesan. Alasan tersimpan di riwayat varian.",
            Hidden: new Dictionary<string, string> { ["Version"] = (version ?? product.Version).ToString(Formats.Indonesian) });
    }

    private static string UrlOf(OwnProductFacts product) => $"/usaha/produk/{product.Code}";
}
