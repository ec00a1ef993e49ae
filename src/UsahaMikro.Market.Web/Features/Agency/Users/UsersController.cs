using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Users;

/// <summary>The own agency's people, for its admin.</summary>
[Area("Agency"), Route("instansi/pengguna"), Authorize(Policies.AgencyAdmin)]
public sealed class UsersController(Actor actor) : Shared.Users.UsersController(actor)
{
    protected override string Root => "/instansi/pengguna";
    protected override bool IsWhole => false;

    [HttpGet("", Name = "AgencyUsers"), MenuItem("Pengguna", Icon = "users", Order = 90)]
    public Task<IActionResult> Index(string? cari, string? sesudah, [FromServices] UserListQuery query, CancellationToken cancellationToken) =>
        ListAsync(cari, sesudah, query, cancellationToken);
}
