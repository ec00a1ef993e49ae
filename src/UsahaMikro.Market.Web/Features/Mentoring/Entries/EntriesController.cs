using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Mentoring.Entries;

/// <summary>A mentor sees what they brought into the registry, and mends what was returned (BKS 5(3), 14(2)). Others' entries are not found.</summary>
[Area("Mentoring"), Route("pendampingan/pelaku-usaha"), Authorize(Policies.Mentoring)]
public sealed class EntriesController(Actor actor, RegistryDetailsQuery registry, SellerOfferReader offers) : Controller
{
    internal const string Root = "/pendampingan/pelaku-usaha";

    private const string FormView = "Sellers/Form";

    [HttpGet("", Name = "MentorsEntries"), MenuItem("Pendaftaran", Icon = "user-plus", Order = 5, InBottomBar = true)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(EntriesPage.From(await registry.EntriesAsync(actor, cancellationToken)));

    [HttpGet("{slug}", Name = "MentorsEntry")]
    public async Task<IActionResult> Show(string slug, [FromServices] IAreaBook areas, [FromServices] IKbliBook kbli, CancellationToken cancellationToken) =>
        await registry.OfEntryAsync(slug, actor, cancellationToken) is { } one ? View(EntryPage.From(one, areas, await kbli.TodayAsync(cancellationToken))) : NotFound();

    [HttpGet("{slug}/perbaikan", Name = "MentorsMend")]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancellationToken)
    {
        if (await registry.OfEntryAsync(slug, actor, cancellationToken) is not { State: RegistryState.Returned } one) return NotFound();

        foreach (var finding in one.Wanted) ModelState.AddModelError(SellerForm.FieldOf(finding.Item), finding.Reason);
        return View(FormView, await PageAsync(SellerForm.From(one), one, cancellationToken));
    }

    [HttpPost("{slug}/perbaikan"), EnableRateLimiting(RateLimits.Check)]
    public async Task<IActionResult> Update(string slug, SellerForm form, [FromServices] ResubmitSeller resubmit, CancellationToken cancellationToken)
    {
        if (await registry.OfEntryAsync(slug, actor, cancellationToken) is not { } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, await PageAsync(form, one, cancellationToken));

        var result =
            await resubmit.ExecuteAsync(new ResubmitSellerCommand(slug, IsOwn: false, form.Version ?? one.Version, form.ToEntry()), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, await PageAsync(form, one, cancellationToken));

        this.FlashGood("Perbaikan terkirim; petugas Dinas memeriksanya.");
        return LocalRedirect($"{Root}/{slug}");
    }

    private async Task<SellerFormPage> PageAsync(SellerForm form, RegistryDetails one, CancellationToken cancellationToken) => SellerFormPage.For(
        form, $"Perbaiki data {one.Name}", "Yang perlu diperbaiki ditandai di isiannya.", $"{Root}/{one.Slug}/perbaikan", $"{Root}/{one.Slug}",
        [new("Pendaftaran", Root), new(one.Name, $"{Root}/{one.Slug}"), new("Perbaiki")], assisted: true, one.Private,
        await offers.ReadAsync(cancellationToken));
}
