using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Shared;

/// <summary>What is behind a letter's link: a form for a password. Opening it uses nothing up (mail scanners open links too).</summary>
public abstract class LetterController : Controller
{
    protected async Task<IActionResult> OpenAsync(string? token, LetterQuery letters, CancellationToken cancellationToken) =>
        await letters.FindAsync(token, cancellationToken) is { } letter
            ? View("New", new NewPasswordForm { Token = token, Email = letter.Email, About = letter.About })
            : Spent();

    protected async Task<IActionResult> UseAsync(
        NewPasswordForm form, LetterQuery letters, SetPasswordByLetter use, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(form.Token, cancellationToken) is not { } letter) return Spent();

        form = form with { Email = letter.Email, About = letter.About };
        if (!ModelState.IsValid) return this.Invalid("New", form);

        var result = await use.ExecuteAsync(new SetPasswordByLetterCommand(form.Token!, form.Password!, HttpContext.Device()), cancellationToken);
        if (result.Error is { } error) return error.Code == "account.link-spent" ? Spent() : this.Refused(error, "New", form);

        this.FlashGood("Kata sandi tersimpan. Silakan masuk.");
        return RedirectToRoute("SignIn");
    }

    private ViewResult Spent()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("_LinkSpent");
    }
}
