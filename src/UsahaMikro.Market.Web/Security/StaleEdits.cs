using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Two ways to come too late: another edit was first (409), or too many writers stand before us (503, try again).</summary>
internal sealed class StaleEdits : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var status = context.Exception switch
        {
            DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            WriteGateTimeoutException => StatusCodes.Status503ServiceUnavailable,
            _ => 0,
        };
        if (status == 0) return;

        if (status == StatusCodes.Status503ServiceUnavailable) context.HttpContext.Response.Headers.RetryAfter = "5";
        context.Result = new StatusCodeResult(status);
        context.ExceptionHandled = true;
    }
}
