using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Features.Account.SignIn;

/// <summary>The door: password, then code; in a demo one click.</summary>
[Area("Account"), AllowAnonymous]
public sealed class SignInController(KnownPages pages) : Controller
{
    [HttpGet("/masuk", Name = "SignIn")]
    public async Task<IActionResult> New(
        string? kembali, [FromServices] ActorProvider actors, [FromServices] DemoAccountsQuery demo, CancellationToken cancellationToken)
    {
        if (actors.Session is { } session) return Home(session, kembali);

        return View("New", await PageAsync(new SignInForm { Kembali = kembali }, demo, cancellationToken));
    }

    [HttpPost("/masuk"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(
        SignInForm form, [FromServices] SignInWithPassword signIn, [FromServices] PendingSignIn pending,
        [FromServices] DemoAccountsQuery demo, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("New", await PageAsync(form, demo, cancellationToken));

        var result = await signIn.ExecuteAsync(new SignInCommand(form.Email!, form.Password!, HttpContext.Device()), cancellationToken);
        if (result.Error is { } error) return Refuse(error, "New", await PageAsync(form, demo, cancellationToken));

        if (result.Value.SessionKey is { } key) return Home(await HttpContext.IssueAsync(key), form.Kembali);

        pending.Keep(HttpContext, result.Value.AccountId, result.Value.SecurityStamp);
        return RedirectToRoute("SignInCode", new { kembali = form.Kembali });
    }

    [HttpGet("/masuk/kode", Name = "SignInCode")]
    public IActionResult Code(string? kembali, [FromServices] PendingSignIn pending) =>
        pending.Read(HttpContext) is null ? RedirectToRoute("SignIn", new { kembali }) : View("Code", new CodeForm { Kembali = kembali });

    [HttpPost("/masuk/kode"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Confirm(
        CodeForm form, [FromServices] ConfirmSignInCode confirm, [FromServices] PendingSignIn pending, CancellationToken cancellationToken)
    {
        if (pending.Read(HttpContext) is not { } waiting) return RedirectToRoute("SignIn", new { kembali = form.Kembali });
        if (!ModelState.IsValid) return this.Invalid("Code", form);

        var result = await confirm.ExecuteAsync(
            new ConfirmSignInCodeCommand(waiting.AccountId, waiting.SecurityStamp, form.Code!, HttpContext.Device()), cancellationToken);
        if (result.Error is { } error) return Refuse(error, "Code", form);

        pending.Forget(HttpContext);
        return Home(await HttpContext.IssueAsync(result.Value), form.Kembali);
    }

    [HttpPost("/masuk/demo"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Demo(
        string? userName, string? kembali, [FromServices] SignInDemo signIn, CancellationToken cancellationToken)
    {
        var result = await signIn.ExecuteAsync(userName ?? "", HttpContext.Device(), cancellationToken);
        return result.IsSuccess ? Home(await HttpContext.IssueAsync(result.Value), kembali) : NotFound();
    }

    // Too many at once is no wrong input: the browser is told when to come again.
    private IActionResult Refuse(Error error, string view, object model)
    {
        var answer = this.Refused(error, view, model);
        if (error.Code == "account.too-many-attempts")
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "5";
        }

        return answer;
    }

    private LocalRedirectResult Home(LiveSession session, string? back)
    {
        if (!session.IsStrong) return LocalRedirect("/akun/totp");

        return LocalRedirect(Url.IsLocalUrl(back) ? back : Hats.HomeOf(session.Role, pages));
    }

    private static async Task<SignInPage> PageAsync(SignInForm form, DemoAccountsQuery demo, CancellationToken cancellationToken) =>
        new(form with { Password = null }, [.. (await demo.ListAsync(cancellationToken)).Select(DemoButton.From)]);
}
