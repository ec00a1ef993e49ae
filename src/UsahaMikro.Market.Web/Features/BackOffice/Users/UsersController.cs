using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Users;

/// <summary>All users, for the system's admin.</summary>
[Area("BackOffice"), Route("dinas/pengguna"), Authorize(Policies.UserAdministration)]
public sealed class UsersController(Actor actor) : Shared.Users.UsersController(actor)
{
    private readonly Actor _actor = actor;

    protected override string Root => "/dinas/pengguna";
    protected override bool IsWhole => true;

    [HttpGet("", Name = "BackOfficeUsers"), MenuItem("Pengguna", Icon = "users", Order = 90)]
    public Task<IActionResult> Index(string? cari, string? sesudah, [FromServices] UserListQuery query, CancellationToken cancellationToken) =>
        ListAsync(cari, sesudah, query, cancellationToken);

    [HttpPost("{id:guid}/penonaktifan")]
    public Task<IActionResult> Disable(Guid id, [FromServices] DisableAccount disable, CancellationToken cancellationToken) =>
        SwitchAsync(id, true, disable, "Akun dinonaktifkan.", cancellationToken);

    [HttpPost("{id:guid}/pengaktifan")]
    public Task<IActionResult> Enable(Guid id, [FromServices] DisableAccount disable, CancellationToken cancellationToken) =>
        SwitchAsync(id, false, disable, "Akun diaktifkan kembali.", cancellationToken);

    [HttpPost("{id:guid}/totp")]
    public async Task<IActionResult> ResetTotp(Guid id, [FromServices] ResetTotp reset, CancellationToken cancellationToken) => this.Told(
        await reset.ExecuteAsync(id, HttpContext.Device(), _actor, cancellationToken), "Verifikasi dua langkah dimatikan.", $"{Root}/{id}");

    private async Task<IActionResult> SwitchAsync(Guid id, bool off, DisableAccount disable, string done, CancellationToken cancellationToken) =>
        this.Told(
            await disable.ExecuteAsync(new AccountSwitchCommand(id, off, HttpContext.Device()), _actor, cancellationToken), done, $"{Root}/{id}");
}
