using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Guidelines;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.GuidelineLevels;

/// <summary>The levels of a draft, on one page: their bounds stand in one row (BKS 26(5) b–e).</summary>
[Area("BackOffice"), Route("dinas/klasifikasi/pedoman/{guideline:int}/tingkat"), Authorize(Policies.Guideline)]
public sealed class GuidelineLevelsController(Actor actor, GuidelineQuery guidelines) : Controller
{
    [HttpGet("", Name = "GuidelineLevels")]
    public async Task<IActionResult> Edit(int guideline, CancellationToken cancellationToken) =>
        await guidelines.FindAsync(guideline, cancellationToken) is { State: GuidelineState.Draft } draft
            ? View("Edit", new LevelsPage(guideline, GuidelinePage.UrlOf(guideline), LevelsForm.Of(draft.Version, draft.Content.Levels))) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Update(
        int guideline, [Bind(Prefix = "Form")] LevelsForm form, [FromServices] SetLevels set, CancellationToken cancellationToken)
    {
        if (await guidelines.FindAsync(guideline, cancellationToken) is null) return NotFound();
        var page = new LevelsPage(guideline, GuidelinePage.UrlOf(guideline), form);
        foreach (var (field, message) in form.Missing()) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return this.Invalid("Edit", page);

        var result = await set.ExecuteAsync(form.ToCommand(guideline), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error.Under("Form."), "Edit", page);

        this.FlashGood("Tingkat tersimpan di rancangan.");
        return LocalRedirect(page.Root);
    }
}
