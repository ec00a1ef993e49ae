using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Features.Account.RoleSwitch;

public sealed record HatLine(string Id, Hat Hat, bool IsWorn);

/// <summary>"Anda bekerja sebagai …": another hat, another session id.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class RoleSwitchController(Actor actor, ActorProvider actors) : Controller
{
    [HttpGet("/akun/peran", Name = "Roles")]
    public async Task<IActionResult> Index([FromServices] MyHatsQuery hats, CancellationToken cancellationToken) =>
        View((await hats.ListAsync(actor.UserId!.Value, cancellationToken))
            .Select(hat => new HatLine(hat.MembershipId?.ToString("N") ?? "", hat, hat.MembershipId == actor.MembershipId)).ToList());

    [HttpPost("/akun/peran")]
    public async Task<IActionResult> Create(
        string? membership, [FromServices] SwitchRole switchRole, [FromServices] KnownPages pages, CancellationToken cancellationToken)
    {
        Guid? wanted = null;
        if (!string.IsNullOrEmpty(membership))
        {
            if (!Guid.TryParse(membership, out var id)) return NotFound();
            wanted = id;
        }

        var result = await switchRole.ExecuteAsync(
            new SwitchRoleCommand(wanted, actors.Session!.Id, HttpContext.Device()), actor, cancellationToken);
        if (result.Error is { } error) return this.Told(error, "", "/akun/peran");

        var session = await HttpContext.IssueAsync(result.Value);
        this.FlashGood($"Anda bekerja sebagai {Hats.Of(session).Text}.");
        return LocalRedirect(session.IsStrong ? Hats.HomeOf(session.Role, pages) : "/akun/totp");
    }
}
