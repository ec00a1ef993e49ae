using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Account.Sessions;

public sealed record SessionsPage(IReadOnlyList<SessionLine> Sessions, IReadOnlyList<LogLine> Log);

public sealed record LogLine(string At, string What, bool IsWarning, string Address, string Agent, string By);

public sealed record SessionLine(Guid Id, string Agent, string Address, string Since, string Seen, bool IsThis);

/// <summary>The own open sessions and the security log.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class SessionsController(Actor actor, ActorProvider actors, Texts t) : Controller
{
    [HttpGet("/akun/sesi", Name = "Sessions")]
    public async Task<IActionResult> Index([FromServices] SessionsQuery query, CancellationToken cancellationToken)
    {
        var open = await query.OpenAsync(actor.UserId!.Value, cancellationToken);
        return View(new SessionsPage(
            [.. open.Select(session => new SessionLine(
                session.Id, DeviceName.Of(session.Agent, t), session.Address, Formats.ShortDateTime(session.CreatedAt), Formats.ShortDateTime(session.LastSeenAt),
                session.Id == actors.Session!.Id))],
            [.. (await query.LogAsync(actor.UserId.Value, cancellationToken)).Select(row => new LogLine(
                Formats.ShortDateTime(row.At), row.Outcome, row.IsWarning, row.Address, DeviceName.Of(row.Agent, t), row.By ?? "–"))]));
    }

    [HttpPost("/akun/sesi/{id:guid}/akhir", Name = "SessionEnd")]
    public Task<IActionResult> End(Guid id, [FromServices] EndOwnSessions end, CancellationToken cancellationToken) =>
        EndAsync(id, end, cancellationToken);

    [HttpPost("/akun/sesi/akhir-lainnya", Name = "OtherSessionsEnd")]
    public Task<IActionResult> EndOthers([FromServices] EndOwnSessions end, CancellationToken cancellationToken) =>
        EndAsync(null, end, cancellationToken);

    private async Task<IActionResult> EndAsync(Guid? only, EndOwnSessions end, CancellationToken cancellationToken) => this.Told(
        await end.ExecuteAsync(new EndOwnSessionsCommand(only, actors.Session!.Id, HttpContext.Device()), actor, cancellationToken),
        "Sesi diakhiri.", "/akun/sesi");
}
