using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.ForgottenPassword;

public sealed record EmailForm
{
    [Required, EmailAddress, StringLength(254), Display(Name = "Alamat e-mail")]
    public string? Email { get; init; }
}

/// <summary>Asking for a link; the answer never tells whether the address is known.</summary>
[Area("Account"), AllowAnonymous]
public sealed class ForgottenPasswordController : Controller
{
    [HttpGet("/lupa-sandi", Name = "ForgottenPassword")]
    public IActionResult New() => View("New", new EmailForm());

    [HttpPost("/lupa-sandi"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(EmailForm form, [FromServices] AskPasswordReset ask, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("New", form);

        await ask.ExecuteAsync(form.Email!, HttpContext.Device(), cancellationToken);
        return RedirectToRoute("LetterOnItsWay");
    }

    [HttpGet("/lupa-sandi/terkirim", Name = "LetterOnItsWay")]
    public IActionResult Sent() => View();
}
