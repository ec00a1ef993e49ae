using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Regulation.UseCases;

namespace UsahaMikro.Market.Web.Features.BackOffice.RegulationRecords;

/// <summary>A regulation that is not on the shelf yet.</summary>
public sealed record RegulationForm
{
    public const string National = "Nasional";

    [Display(Name = "Kode"), Required, StringLength(40)] public string? Code { get; init; }

    [Display(Name = "Jenis"), Required, StringLength(200)] public string? Kind { get; init; }

    [Display(Name = "Nomor"), Required, StringLength(200)] public string? Number { get; init; }

    [Display(Name = "Tahun"), Required, Range(1945, 2200)] public int? Year { get; init; }

    [Display(Name = "Tentang"), Required, StringLength(500)] public string? Title { get; init; }

    [Display(Name = "Ditetapkan"), Required] public DateOnly? IssuedOn { get; init; }

    [Display(Name = "Berlaku di"), Required] public string? Scope { get; init; }

    [Display(Name = "Mencabut")] public string? Revokes { get; init; }

    public AddRegulationCommand ToCommand() => new(Code, Kind, Number, Year!.Value, Title, IssuedOn!.Value, Scope == National, Revokes);
}

/// <summary>The form with the regulations that a new one may revoke.</summary>
public sealed record NewRegulationPage(RegulationForm Form, IReadOnlyList<SelectListItem> Scopes, IReadOnlyList<SelectListItem> Revocable)
{
    public static NewRegulationPage From(RegulationForm form, IReadOnlyList<RegulationSummary> all, string daerah, string areaCode) => new(
        form, [new("Seluruh Indonesia (hukum nasional)", RegulationForm.National), new($"{daerah} (peraturan daerah ini)", "Daerah")],
        [.. all.Where(one => one.IsInForce && (one.AreaCode is null || one.AreaCode == areaCode)).Select(one => new SelectListItem($"{one.Code}: {one.Name}", one.Code))]);
}
