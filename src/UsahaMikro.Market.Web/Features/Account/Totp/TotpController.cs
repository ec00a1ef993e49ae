using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.Totp;

public sealed record TotpForm
{
    [Required, StringLength(40), Display(Name = "Kode")]
    public string? Code { get; init; }

    [StringLength(1000)]
    public string? Setup { get; init; }
}

/// <summary>Setting the second factor up, taking it off, and paper codes. Codes are shown once, in the answer itself.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class TotpController(Actor actor, MyAccountQuery account, TotpSetupQuery setups) : Controller
{
    [HttpGet("/akun/totp", Name = "Totp")]
    public Task<IActionResult> Show(CancellationToken cancellationToken) => PageAsync(null, cancellationToken);

    [HttpPost("/akun/totp"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(TotpForm form, [FromServices] EnableTotp enable, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync(form, null, cancellationToken);

        var result = await enable.ExecuteAsync(new EnableTotpCommand(form.Setup ?? "", form.Code!, HttpContext.Device()), actor, cancellationToken);
        if (result.Error is { } error) return await AgainAsync(form, error, cancellationToken);

        await HttpContext.IssueAsync(result.Value.SessionKey);
        return View("Codes", result.Value.RecoveryCodes);
    }

    [HttpPost("/akun/totp/pencabutan", Name = "TotpRemoval"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Remove(TotpForm form, [FromServices] DisableTotp disable, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync(form, null, cancellationToken);

        var result = await disable.ExecuteAsync(new FactorCommand(form.Code!, HttpContext.Device()), actor, cancellationToken);
        if (result.Error is { } error) return await AgainAsync(form, error, cancellationToken);

        await HttpContext.IssueAsync(result.Value);
        this.FlashWarning("Verifikasi dua langkah dimatikan.");
        return RedirectToRoute("Totp");
    }

    [HttpPost("/akun/totp/kode-cadangan", Name = "RecoveryCodes"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Renew(TotpForm form, [FromServices] RenewRecoveryCodes renew, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await AgainAsync(form, null, cancellationToken);

        var result = await renew.ExecuteAsync(new FactorCommand(form.Code!, HttpContext.Device()), actor, cancellationToken);
        return result.Error is { } error ? await AgainAsync(form, error, cancellationToken) : View("Codes", result.Value);
    }

    private async Task<IActionResult> AgainAsync(TotpForm form, Error? error, CancellationToken cancellationToken)
    {
        Response.StatusCode = error is { Kind: ErrorKind.Conflict } ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        if (error is not null) ModelState.AddModelError(error.Field ?? "", error.Message);
        return await PageAsync(form.Setup, cancellationToken);
    }

    private async Task<IActionResult> PageAsync(string? setup, CancellationToken cancellationToken)
    {
        var me = await account.GetAsync(actor.UserId!.Value, cancellationToken);
        return me.HasTotp
            ? View("Show", me.RecoveryCodesLeft)
            : View("New", TotpPage.From(setups.Again(actor.UserId.Value, me.Email, setup), actor.Role));
    }
}
