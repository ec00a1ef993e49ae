using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
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

/// <summary>A citizen registers the own business, and the cooperative or company it heads; sees how far each is, and mends what was returned.</summary>
[Area("Account"), Route("usaha/daftar"), Authorize(Policies.Citizen)]
public sealed class SellerRegistrationController(Actor actor, RegistryDetailsQuery registry, SellerOfferReader offers) : Controller
{
    private const string Here = "/usaha/daftar";
    private const string FormView = "Sellers/Form";

    /// <param name="usaha">Which of the own registrations; else the one that waits for its owner, or the newest.</param>
    [HttpGet("", Name = "SellerRegistration")]
    public async Task<IActionResult> Index(
        string? usaha, [FromServices] IAreaBook areas, [FromServices] IKbliBook kbli, [FromServices] IRegulationParameters parameters,
        [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var own = await registry.OwnRegistrationsAsync(actor, cancellationToken);
        if (own.Count == 0) return View(FormView, await NewAsync(Fresh(own), cancellationToken));
        var checkDays = await parameters.WholeAsync(ParameterKeys.RegistryCheckDays, clock.Today(), cancellationToken);
        return await registry.OwnRegistrationAsync(actor, usaha, cancellationToken) is { } one ? View("Status", StatusPage.From(one, own, areas, await kbli.TodayAsync(cancellationToken), checkDays)) : NotFound();
    }

    [HttpGet("baru", Name = "SecondRegistration")]
    public async Task<IActionResult> New(CancellationToken cancellationToken)
    {
        var own = await registry.OwnRegistrationsAsync(actor, cancellationToken);
        return StatusPage.MayAdd(own) ? View(FormView, await NewAsync(Fresh(own), cancellationToken)) : LocalRedirect(Here);
    }

    [HttpPost(""), RequestSizeLimit(UploadLimits.RequestBytes), EnableRateLimiting(RateLimits.Check)]
    public async Task<IActionResult> Create(SellerForm form, [FromServices] RegisterSeller register, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(FormView, await NewAsync(form, cancellationToken));

        var result = await register.ExecuteAsync(new RegisterSellerCommand(form.ToEntry(), Intake.Self, null), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, await NewAsync(form, cancellationToken));

        this.FlashGood("Pendaftaran terkirim. Dinas memeriksa data Anda; keadaannya tampil di halaman ini.");
        return LocalRedirect($"{Here}?usaha={result.Value}");
    }

    [HttpGet("perbaikan", Name = "SellerRegistrationMend")]
    public async Task<IActionResult> Edit(string? usaha, CancellationToken cancellationToken)
    {
        if (await registry.OwnRegistrationAsync(actor, usaha, cancellationToken) is not { State: RegistryState.Returned } own) return NotFound();

        foreach (var finding in own.Wanted) ModelState.AddModelError(SellerForm.FieldOf(finding.Item), finding.Reason);
        return View(FormView, await MendAsync(SellerForm.From(own), own, cancellationToken));
    }

    [HttpPost("perbaikan"), RequestSizeLimit(UploadLimits.RequestBytes), EnableRateLimiting(RateLimits.Check)]
    public async Task<IActionResult> Update(string? usaha, SellerForm form, [FromServices] ResubmitSeller resubmit, CancellationToken cancellationToken)
    {
        if (await registry.OwnRegistrationAsync(actor, usaha, cancellationToken) is not { } own) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, await MendAsync(form, own, cancellationToken));

        var result = await resubmit.ExecuteAsync(new ResubmitSellerCommand(own.Slug, IsOwn: true, form.Version ?? own.Version, form.ToEntry()), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, await MendAsync(form, own, cancellationToken));

        this.FlashGood("Perbaikan terkirim; Dinas memeriksanya lagi.");
        return LocalRedirect($"{Here}?usaha={own.Slug}");
    }

    /// <summary>Who has a business of their own comes to register another body.</summary>
    private SellerForm Fresh(IReadOnlyList<OwnRegistration> own) => new()
    {
        OwnerName = actor.DisplayName,
        LegalForm = (own.Any(one => !one.IsLegalEntity) ? LegalForm.Koperasi : LegalForm.Perorangan).ToString(),
    };

    private async Task<SellerFormPage> NewAsync(SellerForm form, CancellationToken cancellationToken) => SellerFormPage.For(
        form, "Daftarkan usaha Anda", "Gratis. Siapkan KTP, dan NIB bila sudah punya.", Here, "/akun", [], assisted: false, masked: null,
        await offers.ReadAsync(cancellationToken));

    private async Task<SellerFormPage> MendAsync(SellerForm form, RegistryDetails own, CancellationToken cancellationToken) => SellerFormPage.For(
        form, "Perbaiki pendaftaran", "Yang perlu diperbaiki ditandai di isiannya.", $"{Here}/perbaikan?usaha={own.Slug}", $"{Here}?usaha={own.Slug}", [], assisted: false,
        own.Private, await offers.ReadAsync(cancellationToken));
}
