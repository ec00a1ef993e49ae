using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Account.Invitation;

/// <summary>An invitation or a sign-up, accepted by making a password.</summary>
[Area("Account"), AllowAnonymous]
public sealed class InvitationController : LetterController
{
    [HttpGet("/undangan/{token}", Name = "Invitation")]
    public Task<IActionResult> New(string token, [FromServices] LetterQuery letters, CancellationToken cancellationToken) =>
        OpenAsync(token, letters, cancellationToken);

    [HttpPost("/undangan"), EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> Create(
        NewPasswordForm form, [FromServices] LetterQuery letters, [FromServices] SetPasswordByLetter use, CancellationToken cancellationToken) =>
        UseAsync(form, letters, use, cancellationToken);
}
