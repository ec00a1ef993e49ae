using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>A seller's own products.</summary>
[Area("Seller"), Route("usaha/produk"), Authorize(Policies.Seller)]
public sealed class ProductsController(Actor actor) : Controller
{
    [HttpGet("", Name = "OwnProducts"), MenuItem("Produk saya", Icon = "package", Order = 30, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] OwnProductsQuery products, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? View(ProductsPage.From(await products.ListAsync(seller, cancellationToken))) : NotFound();

    [HttpGet("{code}", Name = "OwnProduct", Order = 1)]
    public async Task<IActionResult> Show(string code, [FromServices] OwnProductsQuery products, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts ? View(ProductPage.From(facts)) : NotFound();

    [HttpGet("baru", Name = "NewProduct")]
    public async Task<IActionResult> New([FromServices] CategoryTreeQuery tree, CancellationToken cancellationToken) =>
        View(await PageAsync(new NewProductForm(), tree, cancellationToken));

    [HttpPost("", Name = "WriteProduct")]
    public async Task<IActionResult> Write(
        [Bind(Prefix = "Form")] NewProductForm form, [FromServices] WriteProduct write, [FromServices] CategoryTreeQuery tree, CancellationToken cancellationToken)
    {
        foreach (var (field, message) in form.Missing()) ModelState.AddModelError("Form." + field, message);
        if (!ModelState.IsValid) return this.Invalid(nameof(New), await PageAsync(form, tree, cancellationToken));

        var written = await write.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (written.Error is { } error)
            return this.Refused(error.Under("Form."), nameof(New), await PageAsync(form, tree, cancellationToken));

        this.FlashGood("Produk tersimpan sebagai draf. Periksa, lalu tayangkan.");
        return RedirectToRoute("OwnProduct", new { code = written.Value });
    }

    [HttpPost("{code}/tayang", Name = "PublishProduct")]
    public async Task<IActionResult> Publish(string code, long version, [FromServices] PublishProduct publish, CancellationToken cancellationToken) =>
        this.Told(await publish.ExecuteAsync(new PublishProductCommand(code, version), actor, cancellationToken), "Produk tayang di pasar.", $"/usaha/produk/{code}");

    private static async Task<NewProductPage> PageAsync(NewProductForm form, CategoryTreeQuery tree, CancellationToken cancellationToken)
    {
        var all = await tree.AllAsync(cancellationToken);
        var names = all.ToDictionary(category => category.Slug, category => category.Name);
        while (form.Variants.Count < 3) form.Variants.Add(new NewVariantForm());
        return new NewProductPage(form, [.. all.Where(category => category.ParentSlug is not null)
            .Select(category => new SelectListItem($"{names[category.ParentSlug!]} › {category.Name}", category.Slug))]);
    }
}
