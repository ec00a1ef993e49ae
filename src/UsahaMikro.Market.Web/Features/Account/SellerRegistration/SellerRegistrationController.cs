using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.SellerRegistration;

/// <summary>A citizen registers the own business, sees how far it is, and mends what was returned.</summary>
[Area("Account"), Route("usaha/daftar"), Authorize(Policies.Citizen)]
public sealed class SellerRegistrationController(Actor actor, RegistryDetailsQuery registry, IKbliBook kbli, IAreaBook areas) : Controller
{
    private const string Here = "/usaha/daftar";
    private const string FormView = "Sellers/Form";

    [HttpGet("", Name = "SellerRegistration")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await registry.OwnRegistrationAsync(actor, cancellationToken) is { } own
            ? View("Status", StatusPage.From(own, areas, kbli))
            : View(FormView, New(new SellerForm { OwnerName = actor.DisplayName }));

    [HttpPost(""), RequestSizeLimit(UploadLimits.RequestBytes)]
    public async Task<IActionResult> Create(SellerForm form, [FromServices] RegisterSeller register, CancellationToken cancellationToken)
    {
        if (!form.Agrees) ModelState.AddModelError(nameof(SellerForm.Agrees), "Nyatakan bahwa datanya benar dan boleh dipakai.");
        if (!ModelState.IsValid) return this.Invalid(FormView, New(form));

        var result = await register.ExecuteAsync(new RegisterSellerCommand(form.ToEntry(), Intake.Self, null), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, New(form));

        this.FlashGood("Pendaftaran terkirim. Dinas memeriksa data Anda; keadaannya tampil di halaman ini.");
        return LocalRedirect(Here);
    }

    [HttpGet("perbaikan", Name = "SellerRegistrationMend")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken)
    {
        if (await registry.OwnRegistrationAsync(actor, cancellationToken) is not { State: RegistryState.Returned } own) return NotFound();

        foreach (var finding in own.Wanted) ModelState.AddModelError(SellerForm.FieldOf(finding.Item), finding.Reason);
        return View(FormView, Mend(SellerForm.From(own), own));
    }

    [HttpPost("perbaikan"), RequestSizeLimit(UploadLimits.RequestBytes)]
    public async Task<IActionResult> Update(SellerForm form, [FromServices] ResubmitSeller resubmit, CancellationToken cancellationToken)
    {
        if (await registry.OwnRegistrationAsync(actor, cancellationToken) is not { } own) return NotFound();
        if (!form.Agrees) ModelState.AddModelError(nameof(SellerForm.Agrees), "Nyatakan bahwa datanya benar dan boleh dipakai.");
        if (!ModelState.IsValid) return this.Invalid(FormView, Mend(form, own));

        var result = await resubmit.ExecuteAsync(new ResubmitSellerCommand(null, form.Version ?? own.Version, form.ToEntry()), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, Mend(form, own));

        this.FlashGood("Perbaikan terkirim; Dinas memeriksanya lagi.");
        return LocalRedirect(Here);
    }

    private SellerFormPage New(SellerForm form) => SellerFormPage.For(
        form, "Daftarkan usaha Anda", "Gratis. Siapkan KTP, dan NIB bila sudah punya.", Here, "/akun", [], assisted: false, masked: null, kbli, areas);

    private SellerFormPage Mend(SellerForm form, RegistryDetails own) => SellerFormPage.For(
        form, "Perbaiki pendaftaran", "Yang perlu diperbaiki ditandai di isiannya.", $"{Here}/perbaikan", Here, [], assisted: false, own.Private, kbli, areas);
}
