using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Classifications;

/// <summary>Classifying a seller, the same for an officer and a mentor; whom a mentor finds is the query's scope.</summary>
public abstract class SellerClassificationController(Actor actor, SellerDevelopmentQuery development) : Controller
{
    private const string FormView = "Classifications/Form";

    protected abstract string RootOf(string slug);

    /// <summary>The way to the seller's levels, this page not included.</summary>
    protected abstract IReadOnlyList<Crumb> CrumbsTo(SellerDevelopment one);

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (await development.FindAsync(slug, actor, cancellationToken) is not { } one) return NotFound();
        return View("Classifications/Show", DevelopmentPage.From(
            one, RootOf(slug), [.. CrumbsTo(one), new Crumb("Klasifikasi")], $"Tingkat perkembangan {one.Name}", "Klasifikasi usaha mikro dengan riwayatnya.",
            $"{RootOf(slug)}/baru",
            one.Waiting is null ? "Nilai" : "Periksa penilaian mandiri"));
    }

    [HttpGet("baru")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellationToken)
    {
        if (await development.FindAsync(slug, actor, cancellationToken) is not { } one) return NotFound();
        if (one.Obstacle is null && one.Guideline is { } guideline) return View(FormView, Page(one, guideline, AnswersForm.Of(one, one.Waiting?.Answers)));

        this.FlashWarning(one.Obstacle ?? "");
        return LocalRedirect(RootOf(slug));
    }

    [HttpPost("baru")]
    public async Task<IActionResult> Create(string slug, AnswersForm form, [FromServices] ClassifySeller classify, CancellationToken cancellationToken)
    {
        if (await development.FindAsync(slug, actor, cancellationToken) is not { Guideline: { } guideline } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, Page(one, guideline, form));

        var result = await classify.ExecuteAsync(
            new ClassifySellerCommand(slug, form.Guideline!.Value, form.Round!.Value, form.Given, form.Note ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, Page(one, guideline, form));

        this.FlashGood($"Penilaian {one.Name} tersimpan.");
        return LocalRedirect(RootOf(slug));
    }

    [HttpGet("{round:int}")]
    public async Task<IActionResult> Result(string slug, int round, CancellationToken cancellationToken)
    {
        if (await development.FindAsync(slug, actor, cancellationToken) is not { } one) return NotFound();
        return one.History.FirstOrDefault(entry => entry.Round == round) is { } entry
            ? View("Classifications/Result", ResultPage.From(
                entry, one.Before(entry), $"Penilaian {one.Name}, {Formats.Date(entry.On)}",
                [.. CrumbsTo(one), new Crumb("Klasifikasi", RootOf(slug)), new Crumb(Formats.ShortDate(entry.On))]))
            : NotFound();
    }

    private QuestionnairePage Page(SellerDevelopment one, GuidelineInForce guideline, AnswersForm form) => QuestionnairePage.From(
        $"Nilai {one.Name}", [.. CrumbsTo(one), new Crumb("Klasifikasi", RootOf(one.Slug)), new Crumb("Nilai")], $"{RootOf(one.Slug)}/baru", RootOf(one.Slug),
        "Simpan penilaian",
        "Apa yang dilihat di tempat usaha; pelaku usaha membacanya.",
        one.Waiting is { } own
            ? $"Jawaban di bawah diisi {own.ByName} pada {Formats.Date(own.At)}{(own.Note.Length > 0 ? $": {own.Note}" : ".")} Betulkan yang tidak sesuai."
            : null,
        form, guideline, one.Now);
}
