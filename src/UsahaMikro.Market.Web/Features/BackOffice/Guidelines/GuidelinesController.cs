using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Guidelines;

/// <summary>Guidelines of classification: read, begun, put before the head (BKS 26(3)).</summary>
[Area("BackOffice"), Route("dinas/klasifikasi/pedoman"), Authorize(Policies.BackOffice)]
public sealed class GuidelinesController(Actor actor, GuidelineQuery guidelines) : Controller
{
    private const string ConfirmView = "Confirm";

    [HttpGet("", Name = "Guidelines")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(GuidelinesPage.From(await guidelines.AllAsync(cancellationToken), actor));

    [HttpPost("", Name = "DraftGuideline"), Authorize(Policies.Guideline)]
    public async Task<IActionResult> Create([FromServices] DraftGuideline draft, CancellationToken cancellationToken)
    {
        var begun = await draft.ExecuteAsync(actor, cancellationToken);
        return begun.Error is { } error
            ? this.Told(error, "", GuidelinePage.Url)
            : this.Told(Result.Ok(), "Rancangan siap diubah; yang berlaku tetap seperti semula.", GuidelinePage.UrlOf(begun.Value));
    }

    [HttpGet("{guideline:int}", Name = "Guideline")]
    public async Task<IActionResult> Show(int guideline, CancellationToken cancellationToken) =>
        await guidelines.FindAsync(guideline, cancellationToken) is { } one ? View(GuidelinePage.From(one, actor)) : NotFound();

    [HttpGet("{guideline:int}/pengajuan", Name = "GuidelineProposal"), Authorize(Policies.Guideline)]
    public async Task<IActionResult> NewProposal(int guideline, CancellationToken cancellationToken) =>
        await guidelines.FindAsync(guideline, cancellationToken) is { State: GuidelineState.Draft } one
            ? View("Propose", new ProposalPage(TitleOf(guideline), GuidelinePage.UrlOf(guideline), new ProposalForm { Version = one.Version })) : NotFound();

    [HttpPost("{guideline:int}/pengajuan"), Authorize(Policies.Guideline)]
    public async Task<IActionResult> Propose(
        int guideline, [Bind(Prefix = "Form")] ProposalForm form, [FromServices] ProposeGuideline propose, CancellationToken cancellationToken)
    {
        if (await guidelines.FindAsync(guideline, cancellationToken) is null) return NotFound();
        var page = new ProposalPage(TitleOf(guideline), GuidelinePage.UrlOf(guideline), form);
        if (!ModelState.IsValid) return this.Invalid("Propose", page);

        var result =
            await propose.ExecuteAsync(new ProposeGuidelineCommand(guideline, form.Version!.Value, form.From!.Value, form.Reason!), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error.Under("Form."), "Propose", page);

        this.FlashGood($"Diajukan mulai {Formats.Date(form.From.Value)}; Kepala Dinas mengesahkannya paling lambat sehari sebelumnya.");
        return LocalRedirect(page.Root);
    }

    [HttpGet("{guideline:int}/pengesahan", Name = "GuidelineConfirmation"), Authorize(Policies.GuidelineConfirmation)]
    public Task<IActionResult> NewConfirmation(int guideline, CancellationToken cancellationToken) => AskAsync(guideline, Confirmation, cancellationToken);

    [HttpPost("{guideline:int}/pengesahan"), Authorize(Policies.GuidelineConfirmation)]
    public async Task<IActionResult> Confirm(int guideline, [FromServices] ConfirmGuideline confirm, CancellationToken cancellationToken) =>
        await DoneAsync(guideline, Confirmation, await confirm.ExecuteAsync(guideline, actor, cancellationToken), "Pedoman disahkan dan berlaku mulai harinya.",
            cancellationToken);

    [HttpGet("{guideline:int}/pengembalian", Name = "GuidelineReturn"), Authorize(Policies.Guideline)]
    public Task<IActionResult> NewReturn(int guideline, CancellationToken cancellationToken) => AskAsync(guideline, Return, cancellationToken);

    [HttpPost("{guideline:int}/pengembalian"), Authorize(Policies.Guideline)]
    public async Task<IActionResult> Return(
        int guideline, GuidelineReasonForm form, [FromServices] ReturnGuideline give, CancellationToken cancellationToken) =>
        await DoneAsync(guideline, Return, await give.ExecuteAsync(guideline, form.Reason ?? "", actor, cancellationToken), "Dikembalikan menjadi rancangan.",
            cancellationToken);

    [HttpGet("{guideline:int}/penarikan", Name = "GuidelineWithdrawal"), Authorize(Policies.Guideline)]
    public Task<IActionResult> NewWithdrawal(int guideline, CancellationToken cancellationToken) => AskAsync(guideline, Withdrawal, cancellationToken);

    [HttpPost("{guideline:int}/penarikan"), Authorize(Policies.Guideline)]
    public async Task<IActionResult> Withdraw(
        int guideline, GuidelineReasonForm form, [FromServices] WithdrawGuideline withdraw, CancellationToken cancellationToken) =>
        await DoneAsync(guideline, Withdrawal, await withdraw.ExecuteAsync(guideline, form.Reason ?? "", actor, cancellationToken),
            "Ditarik; isinya dan riwayatnya tetap terbaca.", cancellationToken);

    private async Task<IActionResult> AskAsync(int guideline, Func<GuidelineDetails, ConfirmPage> page, CancellationToken cancellationToken) =>
        await guidelines.FindAsync(guideline, cancellationToken) is { } one ? View(ConfirmView, page(one)) : NotFound();

    private async Task<IActionResult> DoneAsync(
        int guideline, Func<GuidelineDetails, ConfirmPage> page, Result result, string done, CancellationToken cancellationToken)
    {
        if (result.Error is { } error) return await guidelines.FindAsync(guideline, cancellationToken) is { } one ? this.Refused(error, ConfirmView, page(one))
            : NotFound();

        this.FlashGood(done);
        return LocalRedirect(GuidelinePage.UrlOf(guideline));
    }

    private static ConfirmPage Confirmation(GuidelineDetails one) => new(
        $"Sahkan pedoman {one.Number}?", $"{GuidelinePage.SpanOf(one)}. {one.Content.Questions.Count} pertanyaan, {one.Content.Levels.Count} tingkat.",
        "Sahkan", GuidelinePage.UrlOf(one.Number),
        $"{GuidelinePage.UrlOf(one.Number)}/pengesahan",
        ["Penilaian mulai hari itu memakai pedoman ini.", "Penilaian sebelumnya tetap menurut pedoman harinya.", "Sesudah disahkan isinya tidak berubah lagi."],
        ReasonLabel: null, IsDestructive: false, Pasal: one.Pasal);

    private static ConfirmPage Return(GuidelineDetails one) => new(
        $"Kembalikan pedoman {one.Number}?", "Penyusunnya membaca alasan ini.", "Kembalikan", GuidelinePage.UrlOf(one.Number),
        $"{GuidelinePage.UrlOf(one.Number)}/pengembalian",
        ["Menjadi rancangan lagi, tanpa hari mulai."], ReasonHelp: "Apa yang perlu diperbaiki.", IsDestructive: false);

    private static ConfirmPage Withdrawal(GuidelineDetails one) => new(
        $"Tarik pedoman {one.Number}?", "Tidak bisa dibatalkan; yang berlaku sekarang terus berlaku.", "Tarik", GuidelinePage.UrlOf(one.Number),
        $"{GuidelinePage.UrlOf(one.Number)}/penarikan", ["Isinya tetap terbaca, dengan nama Anda dan alasannya."]);

    private static string TitleOf(int guideline) => $"Ajukan pedoman {guideline}";
}
