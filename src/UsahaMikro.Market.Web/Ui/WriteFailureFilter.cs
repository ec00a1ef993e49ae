using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>A stale form is answered 409, too many writers 503: both are nobody's mistake, and nothing was written.</summary>
internal sealed class WriteFailureFilter : IExceptionFilter
{
    private const int ComeBackSeconds = 5;

    public void OnException(ExceptionContext context)
    {
        switch (context.Exception)
        {
            case DbUpdateConcurrencyException:
                context.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
                break;
            case WriteGateTimeoutException:
                context.HttpContext.Response.Headers.RetryAfter = ComeBackSeconds.ToString(CultureInfo.InvariantCulture);
                context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
                break;
            default:
                return;
        }

        context.ExceptionHandled = true;
    }
}
