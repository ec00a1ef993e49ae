using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.PersonalData;

public sealed record RevealForm([StringLength(500)] string? Reason);

/// <summary>Asked why, or answered once.</summary>
public sealed record RevealPage(string Name, string Root, RevealedData? Data);

/// <summary>NIK and accounts in full: with a reason, written down, a few times a day.</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}/data-pribadi"), Authorize(Policies.SellerVerification)]
public sealed class PersonalDataController(Actor actor, RegistryDetailsQuery registry) : Controller
{
    [HttpGet("", Name = "PersonalData")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellationToken) =>
        await registry.FindAsync(slug, cancellationToken) is { } one ? View("Reveal", Page(one, null)) : NotFound();

    /// <summary>Answers the post itself: the numbers must not stand behind an address that can be opened again.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Create(string slug, RevealForm form, [FromServices] RevealPersonalData reveal, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one) return NotFound();

        if (!ModelState.IsValid) return this.Invalid("Reveal", Page(one, null));
        var result = await reveal.ExecuteAsync(new RevealPersonalDataCommand(slug, form.Reason ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Reveal", Page(one, null));
        return View("Reveal", Page(one, result.Value));
    }

    private static RevealPage Page(RegistryDetails one, RevealedData? data) => new(one.Name, $"/dinas/pelaku-usaha/{one.Slug}", data);
}
