using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Account.PasswordReset;

/// <summary>A forgotten password, made anew.</summary>
[Area("Account"), AllowAnonymous]
public sealed class PasswordResetController : LetterController
{
    [HttpGet("/atur-sandi", Name = "PasswordReset")]
    public Task<IActionResult> New(string? kode, [FromServices] LetterQuery letters, CancellationToken cancellationToken) =>
        OpenAsync(kode, letters, cancellationToken);

    [HttpPost("/atur-sandi"), EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> Create(
        NewPasswordForm form, [FromServices] LetterQuery letters, [FromServices] SetPasswordByLetter use, CancellationToken cancellationToken) =>
        UseAsync(form, letters, use, cancellationToken);
}
