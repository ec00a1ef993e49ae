using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Shared.Users;

/// <summary>User administration, the same for the system's admin and an agency's; who is seen is the actor's scope.</summary>
public abstract class UsersController(Actor actor) : Controller
{
    protected abstract string Root { get; }

    /// <summary>All roles and organisations, or those of the own agency only.</summary>
    protected abstract bool IsWhole { get; }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromServices] UserQuery query, CancellationToken cancellationToken) =>
        await query.FindAsync(id, actor, cancellationToken) is { } user
            ? View("Users/Show", new UserPage(Root, user, user.Id == actor.UserId, IsWhole))
            : NotFound();

    [HttpGet("undangan")]
    public async Task<IActionResult> New(
        [FromServices] OrganisationsQuery organisations, [FromServices] TimeProvider clock, CancellationToken cancellationToken) =>
        View("Users/New", await InviteAsync(new InviteForm { From = clock.Today() }, organisations, cancellationToken));

    [HttpPost("undangan")]
    public async Task<IActionResult> Create(
        InviteForm form, [FromServices] InviteUser invite, [FromServices] OrganisationsQuery organisations, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("Users/New", await InviteAsync(form, organisations, cancellationToken));

        var result = await invite.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Users/New", await InviteAsync(form, organisations, cancellationToken));

        this.FlashGood("Peran diberikan. Yang bersangkutan diberi tahu lewat surat; akun peragaan tidak.");
        return LocalRedirect($"{Root}/{result.Value}");
    }

    [HttpPost("{id:guid}/undangan")]
    public async Task<IActionResult> Resend(Guid id, [FromServices] ResendInvitation resend, CancellationToken cancellationToken) =>
        this.Told(await resend.ExecuteAsync(id, actor, cancellationToken), "Undangan dikirim lagi.", $"{Root}/{id}");

    [HttpGet("{id:guid}/peran/{membershipId:guid}")]
    public async Task<IActionResult> EditMembership(
        Guid id, Guid membershipId, [FromServices] UserQuery query, CancellationToken cancellationToken) =>
        await query.FindMembershipAsync(id, membershipId, actor, cancellationToken) is { } membership
            ? View("Users/Membership", MembershipPage.From(Root, id, membership))
            : NotFound();

    [HttpPost("{id:guid}/peran/{membershipId:guid}")]
    public async Task<IActionResult> UpdateMembership(
        Guid id, Guid membershipId, MembershipForm form, [FromServices] ChangeMembership change, [FromServices] UserQuery query,
        CancellationToken cancellationToken)
    {
        if (await query.FindMembershipAsync(id, membershipId, actor, cancellationToken) is not { } membership) return NotFound();

        var page = MembershipPage.From(Root, id, membership, form);
        if (!ModelState.IsValid) return this.Invalid("Users/Membership", page);

        var result = await change.ExecuteAsync(form.ToCommand(id, membershipId), actor, cancellationToken);
        return result.Error is { } error
            ? this.Refused(error, "Users/Membership", page)
            : this.Told(result, "Peran diperbarui.", $"{Root}/{id}");
    }

    [HttpGet("{id:guid}/peran/{membershipId:guid}/pencabutan")]
    public async Task<IActionResult> AskRemoval(Guid id, Guid membershipId, [FromServices] UserQuery query, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(id, actor, cancellationToken) is not { } user || user.Held(membershipId) is not { } held) return NotFound();
        if (held.EndedAt is null && id != actor.UserId) return View("Confirm", RemovalPage.From(Root, user, held));

        this.FlashWarning(held.EndedAt is null ? "Peran Anda sendiri tidak bisa Anda cabut." : "Peran ini sudah dicabut.");
        return LocalRedirect($"{Root}/{id}");
    }

    [HttpPost("{id:guid}/peran/{membershipId:guid}/pencabutan")]
    public async Task<IActionResult> RemoveMembership(
        Guid id, Guid membershipId, ReasonForm form, [FromServices] EndMembership end, [FromServices] UserQuery query, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(id, actor, cancellationToken) is not { } user || user.Held(membershipId) is not { } held) return NotFound();

        var page = RemovalPage.From(Root, user, held, form.Version);
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var command = new EndMembershipCommand(id, membershipId, form.Version!.Value, form.Reason!);
        var result = await end.ExecuteAsync(command, actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Confirm", page) : this.Told(result, "Peran dicabut.", $"{Root}/{id}");
    }

    [HttpPost("{id:guid}/sesi")]
    public async Task<IActionResult> EndSessions(Guid id, [FromServices] EndUserSessions end, CancellationToken cancellationToken) =>
        this.Told(await end.ExecuteAsync(id, HttpContext.Device(), actor, cancellationToken), "Sesi diakhiri.", $"{Root}/{id}");

    protected async Task<IActionResult> ListAsync(string? cari, string? sesudah, UserListQuery query, CancellationToken cancellationToken) =>
        View("Users/Index", new UsersPage(Root, cari, await query.PageAsync(cari, sesudah, actor, cancellationToken)));

    private async Task<InvitePage> InviteAsync(InviteForm form, OrganisationsQuery organisations, CancellationToken cancellationToken)
    {
        var roles = RoleBook.Givable.Where(role => IsWhole || RoleBook.KindOf(role) is OrganisationKind.Agency)
            .Select(role => new SelectListItem(role.Label(), role.ToString())).ToList();
        var choices = IsWhole ? await organisations.ListAsync(cancellationToken) : [];
        return new InvitePage(Root, form, roles, [.. choices.Select(one => new SelectListItem(one.Name, one.Id.ToString()))]);
    }
}
