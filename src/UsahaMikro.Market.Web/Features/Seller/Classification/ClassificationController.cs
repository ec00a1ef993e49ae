using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Classifications;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Classification;

/// <summary>The own level of development: what it means, what helps next, and the own assessment (BKS 26).</summary>
[Area("Seller"), Route("usaha/klasifikasi"), Authorize(Policies.Seller)]
public sealed class ClassificationController(Actor actor, SellerDevelopmentQuery development) : Controller
{
    private const string Root = "/usaha/klasifikasi";
    private const string FormView = "Classifications/Form";

    [HttpGet("", Name = "OwnLevel"), MenuItem("Tingkat usaha", Icon = "trending-up", Order = 65)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => await development.OfShopAsync(actor, cancellationToken) is { } one
        ? View("Classifications/Show", DevelopmentPage.From(
            one, Root, [], "Tingkat usaha", "Seberapa jauh usaha Anda berkembang, dan fasilitasi apa yang sesuai.", $"{Root}/penilaian",
            one.Waiting is null ? "Isi penilaian mandiri" : "Ubah penilaian mandiri"))
        : NotFound();

    [HttpGet("penilaian", Name = "OwnAssessment")]
    public async Task<IActionResult> New(CancellationToken cancellationToken)
    {
        if (await development.OfShopAsync(actor, cancellationToken) is not { } one) return NotFound();
        if (one.Obstacle is null && one.Guideline is { } guideline) return View(
            FormView, Page(one, guideline, AnswersForm.Of(one, (one.Waiting ?? one.Own)?.Answers)));

        this.FlashWarning(one.Obstacle ?? "");
        return LocalRedirect(Root);
    }

    [HttpPost("penilaian")]
    public async Task<IActionResult> Create(AnswersForm form, [FromServices] AssessOwnBusiness assess, CancellationToken cancellationToken)
    {
        if (await development.OfShopAsync(actor, cancellationToken) is not { Guideline: { } guideline } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(FormView, Page(one, guideline, form));

        var result = await assess.ExecuteAsync(new AssessOwnBusinessCommand(form.Guideline!.Value, form.Given, form.Note ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, FormView, Page(one, guideline, form));

        this.FlashGood("Penilaian mandiri terkirim; petugas memeriksanya, lalu tingkatnya tampil di sini.");
        return LocalRedirect(Root);
    }

    [HttpGet("{round:int}", Name = "OwnResult")]
    public async Task<IActionResult> Result(int round, CancellationToken cancellationToken)
    {
        if (await development.OfShopAsync(actor, cancellationToken) is not { } one) return NotFound();
        return one.History.FirstOrDefault(entry => entry.Round == round) is { } entry
            ? View("Classifications/Result", ResultPage.From(
                entry, one.Before(entry), $"Penilaian {Formats.Date(entry.On)}", [new Crumb("Tingkat usaha", Root), new Crumb(Formats.ShortDate(entry.On))]))
            : NotFound();
    }

    private static QuestionnairePage Page(SellerDevelopment one, GuidelineInForce guideline, AnswersForm form) => QuestionnairePage.From(
        "Penilaian mandiri", [new Crumb("Tingkat usaha", Root), new Crumb("Penilaian mandiri")], $"{Root}/penilaian", Root, "Kirim penilaian",
        "Apa yang perlu diketahui petugas; boleh kosong.", "Jawab apa adanya: hasilnya menentukan fasilitasi yang cocok, bukan hukuman.", form, guideline,
        one.Now);
}
