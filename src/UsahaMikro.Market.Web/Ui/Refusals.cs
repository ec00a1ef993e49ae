using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>The one way from a refusal to an answer: the same form again, filled, with its sentence.</summary>
public static class Refusals
{
    /// <summary>Shows the form again: 422 for wrong input, 409 for a conflict, 404 and 403 as their own pages.</summary>
    public static IActionResult Refused(this Controller controller, Error error, string view, object? model)
    {
        if (error.Kind is ErrorKind.NotFound) return controller.NotFound();
        if (error.Kind is ErrorKind.Forbidden) return new StatusCodeResult(StatusCodes.Status403Forbidden);

        foreach (var one in error.Also.Prepend(error)) controller.ModelState.AddModelError(one.Field ?? "", TextOf(controller, one));
        controller.Response.StatusCode = error.Kind is ErrorKind.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, model);
    }

    /// <summary>The form itself was filled in wrongly.</summary>
    public static IActionResult Invalid(this Controller controller, string view, object? model)
    {
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, model);
    }

    /// <summary>Done, or a page's own refusal after a button: told on the page one comes back to.</summary>
    public static IActionResult Told(this Controller controller, Result result, string done, string url)
    {
        if (result.Error is { Kind: ErrorKind.NotFound }) return controller.NotFound();

        if (result.Error is { } error) controller.FlashBad(TextOf(controller, error));
        else controller.FlashGood(done);
        return controller.LocalRedirect(url);
    }

    private static string TextOf(Controller controller, Error error) =>
        controller.HttpContext.RequestServices.GetRequiredService<Texts>()[error.Message];
}
