using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Menus;

/// <summary>The dishes buyers choose from in a package of one's own.</summary>
[Area("Seller"), Route("usaha/produk/{code}/menu"), Authorize(Policies.Seller)]
public sealed class MenusController(Actor actor, OwnProductsQuery products) : Controller
{
    [HttpGet("", Name = "EditMenu")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancellationToken) =>
        await PageAsync(code, cancellationToken) is { } page ? View("Edit", page) : NotFound();

    [HttpPost("", Name = "SetMenu")]
    public async Task<IActionResult> Save(string code, MenuForm form, [FromServices] SetMenu set, CancellationToken cancellationToken)
    {
        if (await PageAsync(code, cancellationToken) is not { } page) return NotFound();
        foreach (var (field, message) in form.Unreadable()) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return this.Invalid("Edit", page);

        var saved = await set.ExecuteAsync(form.ToCommand(code), actor, cancellationToken);
        return saved.Error is { } error ? this.Refused(form.AtItsGroup(error), "Edit", page) : this.Told(saved, "Menu paket disimpan.", page.BackUrl);
    }

    private async Task<MenuPage?> PageAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts ? MenuPage.From(facts) : null;
}
