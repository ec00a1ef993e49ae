using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Profile;

public sealed record DeclareForm
{
    public long? Version { get; init; }

    [Required, Range(0, 1_000_000_000_000), Display(Name = "Modal usaha")]
    public long? Capital { get; init; }

    [Required, Range(0, 1_000_000_000_000), Display(Name = "Hasil penjualan 12 bulan terakhir")]
    public long? AnnualSales { get; init; }
}

public sealed record StoryForm
{
    public long? Version { get; init; }

    [StringLength(2000), Display(Name = "Cerita usaha", Description = "Dua atau tiga kalimat yang dibaca pembeli.")]
    public string? Story { get; init; }

    [StringLength(200), Display(Name = "Kesanggupan sehari", Description = "Misalnya 200 kotak sehari.")]
    public string? CapacityNote { get; init; }
}

/// <summary>The own business as the registry knows it: scale with its history, and the yearly statement.</summary>
[Area("Seller"), Route("usaha/profil"), Authorize(Policies.Seller)]
public sealed class ProfileController(
    Actor actor, RegistryDetailsQuery registry, IRegulationParameters parameters, IAreaBook areas, IKbliBook kbli, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "SellerProfile"), MenuItem("Profil usaha", Icon = "id", Order = 60)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await PageAsync(null, null, cancellationToken) is { } page ? View("Show", page) : NotFound();

    [HttpPost("penjualan", Name = "DeclareSales")]
    public async Task<IActionResult> Declare(DeclareForm form, [FromServices] DeclareSales declare, CancellationToken cancellationToken)
    {
        if (await PageAsync(form, null, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Show", page);

        var command = new DeclareSalesCommand(form.Version ?? page.Version, new Rupiah(form.Capital!.Value), new Rupiah(form.AnnualSales!.Value));
        var result = await declare.ExecuteAsync(command, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Show", page);

        this.FlashGood("Pernyataan tersimpan; skala usaha dihitung ulang.");
        return LocalRedirect("/usaha/profil");
    }

    [HttpPost("cerita", Name = "TellStory")]
    public async Task<IActionResult> Tell(StoryForm form, [FromServices] TellStory tell, CancellationToken cancellationToken)
    {
        if (await PageAsync(null, form, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Show", page);

        var result = await tell.ExecuteAsync(new TellStoryCommand(form.Version ?? page.Version, form.Story ?? "", form.CapacityNote ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Show", page);

        this.FlashGood("Cerita dan kesanggupan tersimpan; pembeli membacanya sekarang.");
        return LocalRedirect("/usaha/profil");
    }

    private async Task<ProfilePage?> PageAsync(DeclareForm? form, StoryForm? story, CancellationToken cancellationToken) =>
        await registry.OfShopAsync(actor, cancellationToken) is { } own
            ? ProfilePage.From(
                own, form, story, await parameters.DefaultRuleSetAsync(clock.Today(), cancellationToken),
                await parameters.ListAsync(ParameterKeys.ListedScales, clock.Today(), cancellationToken), areas, await kbli.TodayAsync(cancellationToken)) : null;
}
