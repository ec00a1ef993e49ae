using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>A seller's own products.</summary>
[Area("Seller"), Route("usaha/produk"), Authorize(Policies.Seller)]
public sealed class ProductsController(Actor actor, ProductChoicesQuery choices) : Controller
{
    [HttpGet("", Name = "OwnProducts"), MenuItem("Produk saya", Icon = "package", Order = 30, InBottomBar = true)]
    public async Task<IActionResult> Index(int? mulai, [FromServices] OwnProductsQuery products, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller) return NotFound();
        var skip = Math.Max(0, mulai ?? 0);
        var (rows, all) = await products.ListAsync(seller, skip, cancellationToken);
        return View(ProductsPage.From(rows, all, skip));
    }

    [HttpGet("{code}", Name = "OwnProduct", Order = 1)]
    public async Task<IActionResult> Show(string code, [FromServices] OwnProductsQuery products, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts ? View(ProductPage.From(facts)) : NotFound();

    [HttpGet("baru", Name = "NewProduct")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? View(await PageAsync(ProductForm.New(), seller, null, cancellationToken)) : NotFound();

    [HttpPost("", Name = "WriteProduct")]
    public async Task<IActionResult> Write([Bind(Prefix = "Form")] ProductForm form, [FromServices] WriteProduct write, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller) return NotFound();
        foreach (var (field, message) in form.MissingVariants()) ModelState.AddModelError("Form." + field, message);
        if (!ModelState.IsValid) return this.Invalid(nameof(New), await PageAsync(form.Filled(), seller, null, cancellationToken));

        var written = await write.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (written.Error is { } error) return this.Refused(error.Under("Form."), nameof(New), await PageAsync(form.Filled(), seller, null, cancellationToken));

        this.FlashGood("Produk tersimpan sebagai draf. Tambahkan foto, lalu ajukan kurasi.");
        return RedirectToRoute("OwnProduct", new { code = written.Value });
    }

    [HttpGet("{code}/ubah", Name = "EditProduct")]
    public async Task<IActionResult> Edit(string code, [FromServices] OwnProductsQuery products, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts
            ? View(await PageAsync(ProductForm.From(facts), seller, facts, cancellationToken)) : NotFound();

    [HttpPost("{code}/ubah", Name = "AmendProduct")]
    public async Task<IActionResult> Amend(
        string code, [Bind(Prefix = "Form")] ProductForm form, [FromServices] OwnProductsQuery products, [FromServices] AmendProduct amend,
        CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller || await products.FindAsync(code, seller, cancellationToken) is not { } facts) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Edit), await PageAsync(form.Filled(), seller, facts, cancellationToken));

        var amended = await amend.ExecuteAsync(new AmendProductCommand(code, form.Version, form.ToEntry()), actor, cancellationToken);
        if (amended.Error is { } error) return this.Refused(error.Under("Form."), nameof(Edit), await PageAsync(form.Filled(), seller, facts, cancellationToken));

        this.FlashGood("Perubahan disimpan.");
        return RedirectToRoute("OwnProduct", new { code });
    }

    [HttpPost("{code}/pembuangan", Name = "DiscardProduct")]
    public async Task<IActionResult> Discard(string code, long version, [FromServices] DiscardProduct discard, CancellationToken cancellationToken)
    {
        var gone = await discard.ExecuteAsync(new DiscardProductCommand(code, version), actor, cancellationToken);
        return this.Told(gone, "Draf dibuang.", gone.IsSuccess ? "/usaha/produk" : $"/usaha/produk/{code}");
    }

    [HttpPost("{code}/tayang", Name = "PublishProduct")]
    public async Task<IActionResult> Publish(string code, long version, [FromServices] PublishProduct publish, CancellationToken cancellationToken) =>
        this.Told(await publish.ExecuteAsync(new PublishProductCommand(code, version), actor, cancellationToken), "Produk tayang di pasar.", $"/usaha/produk/{code}");

    private async Task<ProductFormPage> PageAsync(ProductForm form, Guid seller, OwnProductFacts? known, CancellationToken cancellationToken) =>
        ProductFormPage.From(form, await choices.OfAsync(seller, cancellationToken), known);
}
