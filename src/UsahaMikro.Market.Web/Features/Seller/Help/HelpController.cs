using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Help;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Help;

/// <summary>What a seller asks help with.</summary>
public sealed class HelpForm
{
    [Required(ErrorMessage = "Pilih dokumen."), EnumDataType(typeof(DocumentKind)), Display(Name = "Dokumen yang perlu dibantu")]
    public string? Paper { get; set; }

    [StringLength(10), Display(Name = "Untuk produk", Description = "Kosongkan bila untuk usahanya.")]
    public string? Product { get; set; }

    [Required(ErrorMessage = "Tuliskan apa yang menghalangi Anda."), StringLength(1000), Display(Name = "Apa yang menghalangi?", Description = "Misalnya: belum paham cara mengisi di OSS, atau tidak punya ponsel.")]
    public string? Obstacle { get; set; }

    [Required(ErrorMessage = "Pilih caranya."), EnumDataType(typeof(HelpMeans)), Display(Name = "Bantuan yang diinginkan")]
    public string? Wished { get; set; }

    [StringLength(200), Display(Name = "Kapan sebaiknya dihubungi", Description = "Misalnya: hari kerja sesudah pukul 13.00.")]
    public string? ContactTime { get; set; }

    public AskForHelpCommand ToCommand() => new(
        Enum.Parse<DocumentKind>(Paper!), Product ?? "", Obstacle!, Enum.Parse<HelpMeans>(Wished!), ContactTime ?? "");
}

public sealed record HelpFormPage(HelpForm Form, IReadOnlyList<SelectListItem> Products);

public sealed record HelpPage(HelpLine Request, bool MayWithdraw);

/// <summary>A seller asks for help with a paper (BKS 12(3)).</summary>
[Area("Seller"), Route("usaha/bantuan-izin"), Authorize(Policies.Seller)]
public sealed class HelpController(Actor actor, OwnHelpQuery requests, OwnProductsQuery products) : Controller
{
    private const string Root = "/usaha/bantuan-izin";

    [HttpGet("", Name = "OwnHelp"), MenuItem("Bantuan izin", Icon = "heart-handshake", Order = 55)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View((await requests.OfShopAsync(actor, cancellationToken)).Select(HelpLine.From).ToList());

    [HttpGet("baru", Name = "NewHelp")]
    public async Task<IActionResult> New(DocumentKind? dokumen, string? produk, CancellationToken cancellationToken) =>
        View(await PageAsync(new HelpForm { Paper = dokumen?.ToString(), Product = produk }, cancellationToken));

    [HttpPost("", Name = "AskForHelp")]
    public async Task<IActionResult> Ask([Bind(Prefix = "Form")] HelpForm form, [FromServices] AskForHelp ask, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(nameof(New), await PageAsync(form, cancellationToken));
        var asked = await ask.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (asked.Error is { } error) return this.Refused(error.Under("Form."), nameof(New), await PageAsync(form, cancellationToken));

        if (asked.Value.IsNew) this.FlashGood($"Terkirim dengan nomor {asked.Value.Number}. Dinas menanggapi dengan hari dan tempatnya.");
        else this.FlashWarning("Bantuan untuk dokumen ini sudah Anda ajukan; ini permohonannya.");
        return LocalRedirect($"{Root}/{asked.Value.Number}");
    }

    [HttpGet("{number}", Name = "OwnHelpRequest", Order = 1)]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await requests.FindAsync(number, actor, cancellationToken) is { } one
            ? View(new HelpPage(HelpLine.From(one), one.MayMove(HelpState.Withdrawn))) : NotFound();

    [HttpPost("{number}/penarikan", Name = "WithdrawHelp")]
    public async Task<IActionResult> Withdraw(string number, [FromServices] WithdrawHelp withdraw, CancellationToken cancellationToken) =>
        this.Told(await withdraw.ExecuteAsync(number, actor, cancellationToken), "Permohonan ditarik.", Root);

    private async Task<HelpFormPage> PageAsync(HelpForm form, CancellationToken cancellationToken) => new(
        form, actor.SellerId is not { } seller ? []
            : [.. (await products.NamesAsync(seller, form.Product, cancellationToken)).Select(one => new SelectListItem(one.Name, one.Code, one.Code == form.Product))]);
}
