using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared.Users;

public sealed record InviteForm
{
    [Required, EmailAddress, StringLength(254), Display(Name = "Alamat e-mail")]
    public string? Email { get; init; }

    [Required, StringLength(120), Display(Name = "Nama lengkap")]
    public string? Name { get; init; }

    [Required, Display(Name = "Peran")]
    public Role? Role { get; init; }

    [Display(Name = "Organisasi")]
    public Guid? OrganisationId { get; init; }

    [StringLength(100), Display(Name = "Nomor SK penetapan")]
    public string? AppointmentNumber { get; init; }

    [Required, Display(Name = "Mulai")]
    public DateOnly? From { get; init; }

    [Display(Name = "Sampai")]
    public DateOnly? Until { get; init; }

    public InviteUserCommand ToCommand() => new(Email!, Name!, Role!.Value, OrganisationId, AppointmentNumber, From!.Value, Until);
}

public sealed record MembershipForm
{
    public long Version { get; init; }

    [StringLength(100), Display(Name = "Nomor SK penetapan")]
    public string? AppointmentNumber { get; init; }

    [Required, Display(Name = "Mulai")]
    public DateOnly? From { get; init; }

    [Display(Name = "Sampai")]
    public DateOnly? Until { get; init; }

    public ChangeMembershipCommand ToCommand(Guid accountId, Guid membershipId) =>
        new(accountId, membershipId, Version, AppointmentNumber, From!.Value, Until);
}

/// <param name="Root">Where this admin's user pages live.</param>
public sealed record InvitePage(string Root, InviteForm Form, IReadOnlyList<SelectListItem> Roles, IReadOnlyList<SelectListItem> Organisations);

public sealed record MembershipPage(string Root, Guid AccountId, Guid MembershipId, string Role, MembershipForm Form)
{
    public static MembershipPage From(string root, Guid accountId, UserMembership membership, MembershipForm? form = null) => new(
        root, accountId, membership.Id, new Hat(membership.Id, membership.Role, membership.OrganisationName).Text,
        form ?? new MembershipForm
        {
            Version = membership.Version,
            AppointmentNumber = membership.AppointmentNumber,
            From = membership.From,
            Until = membership.Until,
        });
}

public sealed record UsersPage(string Root, string? Find, UserList Users)
{
    public string? NextUrl => Users.Next is null ? null : Root + new QueryString().Add("cari", Find ?? "").Add("sesudah", Users.Next);
}

/// <param name="IsWhole">The system's admin: may close the account itself.</param>
public sealed record UserPage(string Root, UserDetails User, bool IsSelf, bool IsWhole)
{
    public static string LabelOf(UserState state) => state switch
    {
        UserState.Active => "Aktif",
        UserState.Invited => "Diundang",
        _ => "Nonaktif",
    };
}
