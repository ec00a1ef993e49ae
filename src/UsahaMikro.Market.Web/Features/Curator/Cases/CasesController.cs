using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Curation.UseCases;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Curator.Cases;

/// <summary>One case: seen, taken, assessed, decided (BGR 8(3): penilaian, then seleksi).</summary>
[Area("Curator"), Route("kurasi/{number}"), Authorize(Policies.Curator)]
public sealed class CasesController(Actor actor, CasePages pages) : Controller
{
    [HttpGet("", Name = "CurationCase")]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await pages.FindAsync(number, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>A picture of the judged version, which the market may not show yet or no longer.</summary>
    [HttpGet("foto/{hash:length(64)}.webp", Name = "CurationPicture")]
    public async Task<IActionResult> Picture(
        string number, string hash, [FromServices] CaseQuery cases, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        await cases.ShowsAsync(number, hash, cancellationToken) && files.Open(hash) is { } content ? File(content, "image/webp") : NotFound();

    [HttpPost("pengambilan", Name = "TakeCase")]
    public async Task<IActionResult> Take(string number, [FromServices] TakeCase take, CancellationToken cancellationToken) =>
        this.Told(await take.ExecuteAsync(number, actor, cancellationToken), "Anda yang meninjau produk ini.", UrlOf(number));

    [HttpPost("pelepasan", Name = "ReleaseCase")]
    public async Task<IActionResult> Release(string number, long version, [FromServices] ReleaseCase release, CancellationToken cancellationToken) =>
        this.Told(await release.ExecuteAsync(number, version, actor, cancellationToken), "Dikembalikan ke antrean.", "/kurasi");

    [HttpPost("pendapat-kedua", Name = "AskSecondOpinion")]
    public async Task<IActionResult> Ask(string number, QuestionForm form, [FromServices] AskSecondOpinion ask, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(number, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var asked = await ask.ExecuteAsync(new AskSecondOpinionCommand(number, form.Version!.Value, form.Question!), actor, cancellationToken);
        return asked.Error is { } error ? this.Refused(error, nameof(Show), page)
            : this.Told(asked, "Pendapat kedua diminta; kurator lain melihatnya di antrean.", UrlOf(number));
    }

    [HttpPost("penilaian", Name = "AssessCase")]
    public async Task<IActionResult> Assess(string number, AssessmentForm form, [FromServices] AssessCase assess, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(number, cancellationToken, assessment: form) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var assessed = await assess.ExecuteAsync(form.ToCommand(number), actor, cancellationToken);
        return assessed.Error is { } error ? this.Refused(error, nameof(Show), page) : this.Told(assessed, "Penilaian disimpan.", UrlOf(number));
    }

    [HttpPost("keputusan", Name = "DecideCase")]
    public async Task<IActionResult> Decide(string number, DecisionForm form, [FromServices] DecideCase decide, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(number, cancellationToken, decision: form) is not { } page) return NotFound();
        foreach (var (field, message) in form.Missing()) ModelState.AddModelError(field, message);
        if (!ModelState.IsValid) return this.Invalid(nameof(Show), page);

        var decided = await decide.ExecuteAsync(form.ToCommand(number), actor, cancellationToken);
        if (decided.Error is { } error) return this.Refused(error, nameof(Show), page);

        if (form.State is not CaseState.Cleared) this.FlashGood("Keputusan tersimpan; penjual membaca alasannya.");
        else if (decided.Value.IsListed) this.FlashGood($"{page.Title} lolos dan tampil di pasar.");
        else this.FlashWarning($"{page.Title} lolos, tetapi belum tampil. {decided.Value.Hindrance}".TrimEnd());
        return LocalRedirect(UrlOf(number));
    }

    private static string UrlOf(string number) => $"/kurasi/{Uri.EscapeDataString(number)}";
}
