using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Agency.Sizes;

/// <summary>Several sizes of one product at once: a table of sizes and quantities (SRG 11.a).</summary>
[Area("Agency"), Route("instansi/keranjang/ukuran"), Authorize(Policies.AgencyOrder)]
public sealed class SizesController(Actor actor, ProductPageQuery products, TimeProvider clock) : Controller
{
    /// <summary>The table; with quantities, what they come to.</summary>
    [HttpGet("", Name = "NewAgencySizes")]
    public async Task<IActionResult> New([FromQuery] SizesForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(form, cancellationToken) is not { } page) return NotFound();
        return ModelState.IsValid ? View("New", page) : this.Invalid("New", page);
    }

    /// <param name="hitung">Pressed to see what it comes to; nothing is added.</param>
    [HttpPost("", Name = "AgencySizes")]
    public async Task<IActionResult> Create([FromForm] SizesForm form, [FromForm] string? hitung, [FromServices] AddSizesToBasket add, CancellationToken cancellationToken)
    {
        if (await PageAsync(form, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("New", page);
        if (hitung is not null) return LocalRedirect($"/instansi/keranjang/ukuran{form.Query}");

        var added = await add.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        return added.Error is { } error
            ? this.Refused(error.Field == "WantedOn" ? error with { Field = "tanggal" } : error, "New", page)
            : this.Told(added, $"{page.Product} ada di keranjang.", "/instansi/keranjang");
    }

    private async Task<SizesPage?> PageAsync(SizesForm form, CancellationToken cancellationToken) =>
        form.Code is { Length: > 0 } code && await products.FindAsync(code.ToUpperInvariant(), cancellationToken) is { Variants.Count: > 1, Menu.Count: 0 } facts
            ? SizesPage.From(facts, form, clock.Today()) : null;
}
