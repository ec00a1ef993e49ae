using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.TradeRisks;

public sealed record KbliLine(string Code, string Url, string Title, string Risk, string Since, string? Pasal, string Force, string? Coming);

/// <summary>A line of business without a risk, and whom that keeps from publishing.</summary>
public sealed record UnsetLine(string Code, string Url, string Sellers, string Since);

public sealed record TradeRisksPage(string Question, IReadOnlyList<UnsetLine> Unset, IReadOnlyList<KbliLine> Lines, bool MayChange)
{
    public static TradeRisksPage From(string question, IReadOnlyList<KbliRisk> risks, IReadOnlyList<UnsetRisk> unset, bool mayChange) => new(
        question,
        [.. unset.Select(one => new UnsetLine(
            one.Code, mayChange ? UrlOf(one.Code) + "/ubah" : UrlOf(one.Code), string.Join(", ", one.Sellers), Formats.ShortDate(one.Since)))],
        [.. risks.Select(Line)], mayChange);

    public static string UrlOf(string code) => $"{RegulationController.Root}/{KbliRisks.KeyOf(code)}";

    private static KbliLine Line(KbliRisk one)
    {
        var known = one.Now ?? one.Next ?? one.Unconfirmed;
        return new KbliLine(
            one.Code, UrlOf(one.Code), known?.Note ?? "", one.Now is { } now ? RegulationWords.ValueOf(now) : RiskLevels.Unset,
            one.Now is { } since ? Formats.ShortDate(since.From) : "–", one.Now?.Pasal is { Length: > 0 } pasal ? pasal : null,
            one.Now is { } held ? RegulationWords.ForceOf(held.Force) : "",
            one.Next is { } next ? $"{RegulationWords.ValueOf(next)} mulai {Formats.ShortDate(next.From)}"
                : one.Unconfirmed is { } open ? $"{RegulationWords.ValueOf(open)} mulai {Formats.ShortDate(open.From)}, menunggu pengesahan" : null);
    }
}
