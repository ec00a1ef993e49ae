using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.Registration;

public sealed record RegistrationForm
{
    [Required, StringLength(120), Display(Name = "Nama lengkap")]
    public string? Name { get; init; }

    [Required, EmailAddress, StringLength(254), Display(Name = "Alamat e-mail")]
    public string? Email { get; init; }

    [Required, Display(Name = "Anda membeli sebagai")]
    public BuyerGroup? BuyerGroup { get; init; }

    public static IEnumerable<SelectListItem> Groups =>
        Enum.GetValues<BuyerGroup>().Select(group => new SelectListItem(group.Label(), group.ToString()));
}

/// <summary>A buyer signs up (SRG 9); the letter's link makes the password.</summary>
[Area("Account"), AllowAnonymous]
public sealed class RegistrationController : Controller
{
    [HttpGet("/daftar", Name = "Registration")]
    public IActionResult New() => View("New", new RegistrationForm());

    [HttpPost("/daftar"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(RegistrationForm form, [FromServices] Register register, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("New", form);

        var result = await register.ExecuteAsync(
            new RegisterCommand(form.Email!, form.Name!, form.BuyerGroup!.Value, HttpContext.Device()), cancellationToken);
        return result.Error is { } error ? this.Refused(error, "New", form) : RedirectToRoute("LetterOnItsWay");
    }
}
