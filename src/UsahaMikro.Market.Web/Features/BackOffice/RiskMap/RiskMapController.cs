using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.RiskMap;

/// <summary>An appointment to get a NIB, for several businesses at once.</summary>
public sealed class InvitationForm
{
    public List<string> Sellers { get; set; } = [];

    [Required(ErrorMessage = "Pilih caranya."), EnumDataType(typeof(HelpMeans)), Display(Name = "Cara")]
    public string? Means { get; set; }

    [Required(ErrorMessage = "Isi tanggalnya."), Display(Name = "Tanggal")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Tuliskan tempatnya."), StringLength(200), Display(Name = "Tempat")]
    public string? Place { get; set; }

    public InviteForNibCommand ToCommand() => new(Sellers, Enum.Parse<HelpMeans>(Means!), On!.Value, Place!);
}

/// <summary>Identifikasi dan pemetaan by level of risk, and help to get a NIB (BKS 8(2)).</summary>
[Area("BackOffice"), Route("dinas/bantuan-izin"), Authorize(Policies.LicenceHelp)]
public sealed class RiskMapController(Actor actor, RiskMapQuery map, IAreaBook areas) : Controller
{
    private static readonly RiskMapFilter WithoutNib = new(Paper: DocumentKind.Nib);

    [HttpGet("pemetaan", Name = "RiskMap")]
    public async Task<IActionResult> Index(RiskMapForm filter, CancellationToken cancellationToken) =>
        View(RiskMapPage.From(filter, await map.ReadAsync(filter.ToFilter(), cancellationToken), areas));

    [HttpGet("pemetaan.csv", Name = "RiskMapFile")]
    public async Task<IActionResult> Export(RiskMapForm filter, CancellationToken cancellationToken)
    {
        object?[] heading = ["usaha", "pemilik", "nib", "kecamatan", "kelurahan", "kbli", "risiko", "registri", "dokumen_kurang", "permohonan"];
        var rows = (await map.ReadAsync(filter.ToFilter(), cancellationToken)).Rows.Select(row => (object?[])
        [
            row.Seller.Name, row.Seller.OwnerName, row.Seller.Nib, areas.KecamatanName(row.Seller.KecamatanCode), areas.KelurahanName(row.Seller.KelurahanCode), row.Seller.Kbli,
            row.Risk?.Label(), row.Seller.Registry.Label(), string.Join("; ", row.Gaps.Select(gap => gap.Paper.Label())),
            string.Join("; ", row.Gaps.Select(gap => gap.HelpNumber).Where(number => number.Length > 0)),
        ]);
        return File(CsvTable.Write([heading, .. rows]), CsvTable.ContentType, "pemetaan-risiko.csv");
    }

    [HttpGet("nib", Name = "WithoutNib")]
    public async Task<IActionResult> Nib(CancellationToken cancellationToken) => View(await NibPageAsync(new InvitationForm(), cancellationToken));

    [HttpPost("nib", Name = "InviteForNib")]
    public async Task<IActionResult> Invite(InvitationForm form, [FromServices] InviteForNib invite, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(nameof(Nib), await NibPageAsync(form, cancellationToken));
        var invited = await invite.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (invited.Error is { } error) return this.Refused(error, nameof(Nib), await NibPageAsync(form, cancellationToken));

        this.FlashGood($"{invited.Value} usaha diundang; masing-masing diberi tahu.");
        return LocalRedirect("/dinas/bantuan-izin?tab=diterima&dokumen=Nib");
    }

    private async Task<NibPage> NibPageAsync(InvitationForm form, CancellationToken cancellationToken) =>
        NibPage.From(form, (await map.ReadAsync(WithoutNib, cancellationToken)).Rows, areas);
}
