using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.Password;

public sealed record PasswordForm
{
    [Required, StringLength(256), Display(Name = "Kata sandi sekarang")]
    public string? CurrentPassword { get; init; }

    [Required, StringLength(256), Display(Name = "Kata sandi baru")]
    public string? Password { get; init; }

    [Required, Compare(nameof(Password), ErrorMessage = "Kedua kata sandi tidak sama."), Display(Name = "Ulangi kata sandi baru")]
    public string? Again { get; init; }
}

/// <summary>Changing the own password ends every other session.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class PasswordController : Controller
{
    [HttpGet("/akun/sandi", Name = "Password")]
    public IActionResult Edit() => View("Edit", new PasswordForm());

    [HttpPost("/akun/sandi"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Update(
        PasswordForm form, [FromServices] Actor actor, [FromServices] ActorProvider actors, [FromServices] ChangePassword change,
        CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("Edit", form);

        var result = await change.ExecuteAsync(
            new ChangePasswordCommand(form.CurrentPassword!, form.Password!, actors.Session!.HasSecondFactor, HttpContext.Device()),
            actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Edit", form);

        await HttpContext.IssueAsync(result.Value);
        this.FlashGood("Kata sandi diubah. Semua sesi lain sudah diakhiri.");
        return RedirectToRoute("Profile");
    }
}
