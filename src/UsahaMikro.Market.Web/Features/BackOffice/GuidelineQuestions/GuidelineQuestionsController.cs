using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Guidelines;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.GuidelineQuestions;

/// <summary>Questions of a draft, one page each (BKS 26(6)).</summary>
[Area("BackOffice"), Route("dinas/klasifikasi/pedoman/{guideline:int}/pertanyaan"), Authorize(Policies.Guideline)]
public sealed class GuidelineQuestionsController(Actor actor, GuidelineQuery guidelines) : Controller
{
    private const string FormView = "Edit";

    [HttpGet("baru", Name = "NewGuidelineQuestion")]
    public async Task<IActionResult> New(int guideline, CancellationToken cancellationToken) =>
        await DraftAsync(guideline, cancellationToken) is { } draft ? View(FormView, new QuestionPage(guideline, null, QuestionForm.Of(draft.Version, null)))
            : NotFound();

    [HttpPost("baru")]
    public Task<IActionResult> Create(
        int guideline, [Bind(Prefix = "Form")] QuestionForm form, [FromServices] SetQuestion set, CancellationToken cancellationToken) =>
        SaveAsync(guideline, null, form, set, cancellationToken);

    [HttpGet("{question}", Name = "GuidelineQuestion")]
    public async Task<IActionResult> Edit(int guideline, string question, CancellationToken cancellationToken) =>
        await DraftAsync(guideline, cancellationToken) is { } draft && draft.Content.Questions.FirstOrDefault(one => one.Code == question) is { } found
            ? View(FormView, new QuestionPage(guideline, question, QuestionForm.Of(draft.Version, found))) : NotFound();

    [HttpPost("{question}")]
    public Task<IActionResult> Update(
        int guideline, string question, [Bind(Prefix = "Form")] QuestionForm form, [FromServices] SetQuestion set, CancellationToken cancellationToken) =>
        SaveAsync(guideline, question, form, set, cancellationToken);

    [HttpPost("{question}/penghapusan", Name = "RemoveGuidelineQuestion")]
    public async Task<IActionResult> Remove(
        int guideline, string question, long version, [FromServices] RemoveQuestion remove, CancellationToken cancellationToken) =>
        this.Told(await remove.ExecuteAsync(guideline, version, question, actor, cancellationToken), "Pertanyaan dihapus dari rancangan.",
            GuidelinePage.UrlOf(guideline));

    private async Task<IActionResult> SaveAsync(int guideline, string? code, QuestionForm form, SetQuestion set, CancellationToken cancellationToken)
    {
        if (await guidelines.FindAsync(guideline, cancellationToken) is not { } one
            || (code is not null && one.Content.Questions.All(question => question.Code != code))) return NotFound();
        var page = new QuestionPage(guideline, code, form.WithRoom());
        foreach (var (field, message) in form.Missing()) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return this.Invalid(FormView, page);

        var result = await set.ExecuteAsync(form.ToCommand(guideline, code), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error.Under("Form."), FormView, page);

        this.FlashGood("Pertanyaan tersimpan di rancangan.");
        return LocalRedirect(GuidelinePage.UrlOf(guideline));
    }

    private async Task<GuidelineDetails?> DraftAsync(int guideline, CancellationToken cancellationToken) =>
        await guidelines.FindAsync(guideline, cancellationToken) is { State: GuidelineState.Draft } draft ? draft : null;
}
