using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Changes;

/// <summary>Checked data as a verified seller wants them.</summary>
public sealed class ChangeForm : CheckedDataForm
{
    public ProposeChangeCommand ToCommand(long version) => new(
        Version ?? version, KelurahanCode!, Address!, Nib, KbliCodes, Npwp, Tax, BankName ?? "", BankAccount, BankHolder ?? "")
    {
        NibOn = NibOn,
    };

    public static ChangeForm From(RegistryDetails one)
    {
        var form = new ChangeForm();
        form.Fill(one);
        return form;
    }
}

/// <summary>The form with what it offers; the offers are those of the registration.</summary>
public sealed record ChangePage(ChangeForm Form, SellerFormPage Offer, bool Waits);

/// <summary>A verified seller asks for other data; those in force stay until the Dinas has compared the new ones.</summary>
[Area("Seller"), Route("usaha/profil/data"), Authorize(Policies.Seller)]
public sealed class ChangesController(Actor actor, RegistryDetailsQuery registry, SellerOfferReader offers) : Controller
{
    [HttpGet("", Name = "SellerChange")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        await registry.OfShopAsync(actor, cancellationToken) is { } own ? View("New", await PageAsync(ChangeForm.From(own), own, cancellationToken)) : NotFound();

    [HttpPost(""), EnableRateLimiting(RateLimits.Check)]
    public async Task<IActionResult> Create(ChangeForm form, [FromServices] ProposeChange propose, CancellationToken cancellationToken)
    {
        if (await registry.OfShopAsync(actor, cancellationToken) is not { } own) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("New", await PageAsync(form, own, cancellationToken));
        var result = await propose.ExecuteAsync(form.ToCommand(own.Version), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "New", await PageAsync(form, own, cancellationToken));

        this.FlashGood("Perubahan terkirim. Data lama tetap berlaku sampai Dinas memeriksanya.");
        return LocalRedirect("/usaha/profil");
    }

    private async Task<ChangePage> PageAsync(ChangeForm form, RegistryDetails own, CancellationToken cancellationToken) => new(
        form, SellerFormPage.For(new SellerForm(), "", "", "", "", [], assisted: false, own.Private, await offers.ReadAsync(cancellationToken)), own.Waiting is not null);
}
