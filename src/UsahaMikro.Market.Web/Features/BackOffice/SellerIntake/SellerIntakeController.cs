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

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerIntake;

/// <summary>An officer or mentor registers someone who cannot do it online, from a signed paper form (BKS 5(3)).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha"), Authorize(Policies.SellerIntake)]
public sealed class SellerIntakeController(Actor actor, RegistryDetailsQuery registry, IKbliBook kbli, IAreaBook areas) : Controller
{
    private const string Root = "/dinas/pelaku-usaha";
    private const string FormView = "Sellers/Form";

    [HttpGet("baru", Name = "SellerIntake")]
    public IActionResult New() => View(FormView, Page(new SellerForm()));

    [HttpPost("baru"), RequestSizeLimit(UploadLimits.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes)]
    public async Task<IActionResult> Create(SellerForm form, [FromServices] RegisterSeller register, CancellationToken cancellationToken)
    {
        if (!form.Agrees) ModelState.AddModelError(nameof(SellerForm.Agrees), "Pastikan pemilik usaha menyetujui datanya dipakai.");
        if (!ModelState.IsValid) return this.Invalid(FormView, Page(form));

        var scan = form.Scan is null ? null : new Upload(form.Scan.FileName, await FileContent.ReadAsync(form.Scan, cancellationToken));
        var result = await register.ExecuteAsync(new RegisterSellerCommand(form.ToEntry(), Intake.Assisted, scan), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, Page(form));

        this.FlashGood($"Pendaftaran {form.Name} tercatat; petugas lain memeriksanya.");
        return LocalRedirect(actor.Role is Role.DinasOfficer or Role.DinasHead ? $"{Root}/{result.Value}" : $"{Root}/baru");
    }

    [HttpGet("{slug}/perbaikan", Name = "SellerMend"), Authorize(Policies.SellerVerification)]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { State: RegistryState.Returned } one) return NotFound();

        foreach (var finding in one.Wanted) ModelState.AddModelError(SellerForm.FieldOf(finding.Item), finding.Reason);
        return View(FormView, Mend(SellerForm.From(one), one));
    }

    [HttpPost("{slug}/perbaikan"), Authorize(Policies.SellerVerification)]
    public async Task<IActionResult> Update(string slug, SellerForm form, [FromServices] ResubmitSeller resubmit, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, Mend(form, one));

        var result = await resubmit.ExecuteAsync(new ResubmitSellerCommand(slug, form.Version ?? one.Version, form.ToEntry()), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, Mend(form, one));

        this.FlashGood("Perbaikan tercatat; petugas lain memeriksanya.");
        return LocalRedirect($"{Root}/{slug}");
    }

    private SellerFormPage Page(SellerForm form) => SellerFormPage.For(
        form, "Daftarkan pelaku usaha", "Dibantu petugas: salin formulir kertas yang sudah ditandatangani, lalu lampirkan pindaiannya.", $"{Root}/baru", Root,
        actor.Role is Role.DinasOfficer or Role.DinasHead ? [new("Pelaku usaha", Root), new("Daftarkan")] : [], assisted: true, masked: null, kbli, areas);

    private SellerFormPage Mend(SellerForm form, RegistryDetails one) => SellerFormPage.For(
        form, $"Perbaiki data {one.Name}", "Yang perlu diperbaiki ditandai di isiannya.", $"{Root}/{one.Slug}/perbaikan", $"{Root}/{one.Slug}",
        [new("Pelaku usaha", Root), new(one.Name, $"{Root}/{one.Slug}"), new("Perbaiki")], assisted: true, one.Private, kbli, areas);
}
