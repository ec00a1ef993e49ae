using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerIntake;

/// <summary>An officer or mentor registers someone who cannot do it online, from a signed paper form (BKS 5(3)).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha"), Authorize(Policies.SellerIntake)]
public sealed class SellerIntakeController(Actor actor, RegistryDetailsQuery registry, SellerOfferReader offers) : Controller
{
    private const string Root = "/dinas/pelaku-usaha";
    private const string FormView = "Sellers/Form";

    [HttpGet("baru", Name = "SellerIntake")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => View(FormView, await PageAsync(new SellerForm(), cancellationToken));

    [HttpPost("baru"), RequestSizeLimit(UploadLimits.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Create(SellerForm form, [FromServices] RegisterSeller register, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(FormView, await PageAsync(form, cancellationToken));

        var scan = form.Scan is null ? null : new Upload(form.Scan.FileName, await FileContent.ReadAsync(form.Scan, cancellationToken));
        var result = await register.ExecuteAsync(new RegisterSellerCommand(form.ToEntry(), Intake.Assisted, scan), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, await PageAsync(form, cancellationToken));

        this.FlashGood($"Pendaftaran {form.Name} tercatat; petugas lain memeriksanya.");
        return LocalRedirect(actor.Role switch
        {
            Role.DinasOfficer or Role.DinasHead => $"{Root}/{result.Value}",
            Role.Mentor => $"/pendampingan/pelaku-usaha/{result.Value}",
            _ => $"{Root}/baru",
        });
    }

    [HttpGet("{slug}/perbaikan", Name = "SellerMend"), Authorize(Policies.SellerVerification)]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { State: RegistryState.Returned } one) return NotFound();

        foreach (var finding in one.Wanted) ModelState.AddModelError(SellerForm.FieldOf(finding.Item), finding.Reason);
        return View(FormView, await MendAsync(SellerForm.From(one), one, cancellationToken));
    }

    [HttpPost("{slug}/perbaikan"), Authorize(Policies.SellerVerification), EnableRateLimiting(RateLimits.Check)]
    public async Task<IActionResult> Update(string slug, SellerForm form, [FromServices] ResubmitSeller resubmit, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, await MendAsync(form, one, cancellationToken));

        var result = await resubmit.ExecuteAsync(new ResubmitSellerCommand(slug, IsOwn: false, form.Version ?? one.Version, form.ToEntry()), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, await MendAsync(form, one, cancellationToken));

        this.FlashGood("Perbaikan tercatat; petugas lain memeriksanya.");
        return LocalRedirect($"{Root}/{slug}");
    }

    private async Task<SellerFormPage> PageAsync(SellerForm form, CancellationToken cancellationToken) => SellerFormPage.For(
        form, "Daftarkan pelaku usaha", "Dibantu petugas: salin formulir kertas yang sudah ditandatangani, lalu lampirkan pindaiannya.", $"{Root}/baru", Root,
        actor.Role is Role.DinasOfficer or Role.DinasHead ? [new("Pelaku usaha", Root), new("Daftarkan")] : [], assisted: true, masked: null,
        await offers.ReadAsync(cancellationToken));

    private async Task<SellerFormPage> MendAsync(SellerForm form, RegistryDetails one, CancellationToken cancellationToken) => SellerFormPage.For(
        form, $"Perbaiki data {one.Name}", "Yang perlu diperbaiki ditandai di isiannya.", $"{Root}/{one.Slug}/perbaikan", $"{Root}/{one.Slug}",
        [new("Pelaku usaha", Root), new(one.Name, $"{Root}/{one.Slug}"), new("Perbaiki")], assisted: true, one.Private,
        await offers.ReadAsync(cancellationToken));
}
