using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Account.Profile;

public sealed record ProfileForm
{
    [Required, StringLength(120), Display(Name = "Nama")]
    public string? Name { get; init; }

    [Required, Display(Name = "Kelompok pembeli")]
    public BuyerGroup? BuyerGroup { get; init; }

    public static IEnumerable<SelectListItem> Groups =>
        Enum.GetValues<BuyerGroup>().Select(group => new SelectListItem(group.Label(), group.ToString()));
}

public sealed record ProfilePage(ProfileForm Form, string Email, bool HasPassword, bool HasTotp, int CodesLeft, IReadOnlyList<ProfileRole> Roles)
{
    public static ProfilePage From(MyAccount account, ProfileForm? form = null) => new(
        form ?? new ProfileForm { Name = account.Name, BuyerGroup = account.BuyerGroup },
        account.Email, account.HasPassword, account.HasTotp, account.RecoveryCodesLeft, [.. account.Memberships.Select(ProfileRole.From)]);
}

public sealed record ProfileRole(Role Role, string Organisation, string Appointment, string Since, string Until, bool IsActive)
{
    public static ProfileRole From(MyMembership membership) => new(
        membership.Role, membership.OrganisationName ?? "–", membership.AppointmentNumber ?? "–", Formats.ShortDate(membership.From),
        membership.Until is { } until ? Formats.ShortDate(until) : "–", membership.IsActive);
}

/// <summary>The own account: who I am here, in which offices, and how safe.</summary>
[Area("Account"), Authorize(Policies.SignedIn)]
public sealed class ProfileController : Controller
{
    [HttpGet("/akun", Name = "Profile")]
    public async Task<IActionResult> Show(
        [FromServices] Actor actor, [FromServices] MyAccountQuery query, CancellationToken cancellationToken) =>
        View("Show", ProfilePage.From(await query.GetAsync(actor.UserId!.Value, cancellationToken)));

    [HttpPost("/akun")]
    public async Task<IActionResult> Update(
        ProfileForm form, [FromServices] Actor actor, [FromServices] RenameSelf rename, [FromServices] MyAccountQuery query,
        CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return this.Invalid("Show", ProfilePage.From(await query.GetAsync(actor.UserId!.Value, cancellationToken), form));

        var result = await rename.ExecuteAsync(new RenameSelfCommand(form.Name!, form.BuyerGroup!.Value), actor, cancellationToken);
        return this.Told(result, "Profil tersimpan.", "/akun");
    }
}
