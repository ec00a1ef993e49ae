using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Web.Features.Shared.Cooperatives;

public sealed class MemberForm
{
    [Required(ErrorMessage = "Tuliskan NIB usaha anggota."), StringLength(30), Display(Name = "NIB usaha anggota")]
    public string? Nib { get; set; }

    [Required(ErrorMessage = "Isi sejak kapan menjadi anggota."), Display(Name = "Anggota sejak")]
    public DateOnly? MemberFrom { get; set; }
}

public sealed class SeatForm
{
    [Required(ErrorMessage = "Tuliskan nama pengurus."), StringLength(200), Display(Name = "Nama")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Pilih jabatannya."), EnumDataType(typeof(BoardOffice)), Display(Name = "Jabatan")]
    public string? Office { get; set; }

    [Required(ErrorMessage = "Isi sejak kapan menjabat."), Display(Name = "Menjabat sejak")]
    public DateOnly? From { get; set; }

    [Display(Name = "Akun")]
    public Guid? AccountId { get; set; }

    public static readonly IReadOnlyList<SelectListItem> Offices =
        [.. Enum.GetValues<BoardOffice>().Select(office => new SelectListItem(office.Label(), office.ToString()))];
}

/// <summary>Until when, and why no longer.</summary>
public sealed class EndForm
{
    [Required(ErrorMessage = "Isi hari terakhirnya."), Display(Name = "Hari terakhir", Description = "Hari ini atau sebelumnya.")]
    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "Tuliskan alasannya."), StringLength(1000), Display(Name = "Alasan")]
    public string? Reason { get; set; }
}

public sealed record EndPage(string Title, string Text, string Action, string BackUrl, EndForm Form);
