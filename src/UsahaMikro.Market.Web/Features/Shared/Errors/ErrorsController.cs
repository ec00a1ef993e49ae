using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Shared.Errors;

/// <summary>The error pages; also the last stop for unknown addresses.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    // Read from the address itself: when the body was unreadable, nothing is bound, and the 400 would become a 500.
    [Route("/galat/{code:int}", Name = "error")]
    public IActionResult Show()
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        return Page(ErrorPage.Codes.Contains(code) ? code : code is >= 400 and < 500 ? 400 : 500, code);
    }

    [Route("/galat", Name = "exception")]
    public IActionResult Exception() => Page(Response.StatusCode is >= 400 ? Response.StatusCode : 500, Response.StatusCode);

    public IActionResult NotFoundPage() =>
        UiModule.IsApi(Request.Path) ? Problem(statusCode: StatusCodes.Status404NotFound) : Page(404, 404);

    private ViewResult Page(int code, int status)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? Request.Path;
        Response.StatusCode = status is >= 400 and < 600 ? status : code;
        Response.Headers.CacheControl = "no-store";
        var reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        return View("Show", ErrorPage.For(code, reference, asked));
    }
}
