using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Licences;

public sealed record LicencePaper(string Name, string HelpUrl);

/// <summary>What one level of risk asks.</summary>
public sealed record RiskCard(string Anchor, string Title, IReadOnlyList<LicencePaper> Papers, string Pasal);

/// <summary>A line of business with its risk and the papers it needs.</summary>
public sealed record TradeLine(string Code, string Title, string Risk, string RiskUrl, string Papers);

/// <summary>Licences in public: what is needed, how to apply, what it costs (BKS 13).</summary>
/// <param name="HalalDuty">From when food needs halal, and what happens without.</param>
public sealed record LicencesPage(
    string Question, bool IsAsked, IReadOnlyList<TradeLine> Trades, IReadOnlyList<RiskCard> Risks, string HalalDuty, string HalalPasal, string HalalYears, string Fee,
    string FeePasal, string Dpmptsp, string Contact, string AnswerDays)
{
    public static LicencesPage From(string question, LicenceGuide guide, Texts t)
    {
        var rules = guide.Rules;
        return new LicencesPage(
            question, guide.IsAsked,
            [.. guide.Trades.Select(one => new TradeLine(
                one.Code, one.Title, t[one.Risk.Label()], "#" + AnchorOf(one.Risk), string.Join(t[" dan "], rules.ByRisk[one.Risk].Kinds.Select(kind => t[kind.Label()]))))],
            [.. rules.ByRisk.OrderBy(one => one.Key).Select(one => CardOf(one.Key, one.Value, t))],
            DutyOf(rules, t), rules.Halal.Pasal, t["{0} tahun", guide.HalalYears], t[RegulationWords.ValueOf(guide.Fee)], guide.Fee.Pasal, guide.Dpmptsp.Value, guide.Contact.Value,
            t["{0} hari kerja", guide.AnswerDays]);
    }

    private static RiskCard CardOf(RiskLevel risk, RequiredLicences required, Texts t) => new(
        AnchorOf(risk), t[risk.Label()], [.. required.Kinds.Select(kind => new LicencePaper(t[kind.Label()], $"/usaha/bantuan-izin/baru?dokumen={kind}"))], required.Pasal);

    private static string AnchorOf(RiskLevel risk) => "risiko-" + risk.ToString().ToLowerInvariant();

    private static string DutyOf(GateRules rules, Texts t)
    {
        var duty = rules.On >= rules.Halal.From
            ? t["Sejak {0} makanan dan minuman perlu sertifikat halal, atau pernyataan tidak halal.", Formats.Date(rules.Halal.From)]
            : t["Mulai {0} makanan dan minuman perlu sertifikat halal, atau pernyataan tidak halal.", Formats.Date(rules.Halal.From)];
        var without = t[rules.Halal.Blocks ? "Tanpa itu, produk tidak dapat tayang di pasar ini." : "Tanpa itu, penjual diperingatkan; produknya tetap tayang."];
        return $"{duty} {without}";
    }
}

/// <summary>Public information on licences.</summary>
public sealed class LicencesController : StorefrontController
{
    [HttpGet("/izin-usaha", Name = "licences")]
    public async Task<IActionResult> Index(string? q, [FromServices] LicenceGuideQuery guide, CancellationToken cancellationToken) =>
        View(LicencesPage.From(q?.Trim() ?? "", await guide.ReadAsync(q, cancellationToken), T));
}
