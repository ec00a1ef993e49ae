using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Curation;

/// <summary>How products are judged here and how it went; names no seller.</summary>
/// <param name="Basis">The pasal behind the weights; empty when the Dinas chose them itself.</param>
public sealed record PublicCurationPage(
    string Period, string Decided, string Median, string Cleared, string Revision, string Refused, string InTime,
    bool HasFigures, string Promise, string AppealPromise,
    IReadOnlyList<(string Criterion, string Weight)> Weights, string WeightsSince, string Basis)
{
    public static PublicCurationPage From(PublishedCuration published, Texts t)
    {
        var all = published.Figures;
        return new PublicCurationPage(
            $"{Formats.ShortDate(published.From)} – {Formats.ShortDate(published.Until)}", Formats.Number(all.Decided),
            all.MedianDays is { } days ? t["{0} hari kerja", Formats.Number(days)] : "–",
            Share(all.Cleared), Share(all.Revision), Share(all.Refused), Share(all.InTime),
            all.Decided > 0, t["{0} hari kerja", published.WorkingDays], t["{0} hari kerja", published.AppealDays],
            [.. ParameterValues.WeightsOf(published.Weights.Value).Select(one => (t[CurationText.Criterion(one.Key)], Formats.Percent(one.Value, 0)))],
            Formats.Date(published.Weights.From), published.Weights.Pasal);

        string Share(int count) => all.Decided == 0 ? "–" : Formats.Percent(all.RateOf(count), 1);
    }
}

/// <summary>Curation in public: what is judged, by what weights, how long it takes and how it ends.</summary>
public sealed class CurationController : StorefrontController
{
    [HttpGet("/tentang/kurasi", Name = "public-curation"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Index([FromServices] CurationFiguresQuery figures, CancellationToken cancellationToken) =>
        View(PublicCurationPage.From(await figures.PublishedAsync(cancellationToken), T));
}
