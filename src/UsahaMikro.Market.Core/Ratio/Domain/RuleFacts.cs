using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>
/// The part of <see cref="LineFacts"/> that rule sets read. Lines with the same rule facts share one total,
/// so a board is judged per combination, not per line.
/// </summary>
public sealed record RuleFacts(
    BusinessScale Scale, LegalForm LegalForm, RegistryState Registry, string KecamatanCode, Maker Maker, bool IsPdn)
{
    public static RuleFacts Of(LineFacts facts) => new(
        facts.Scale, facts.LegalForm, facts.Registry, AreaCode.KecamatanOf(facts.DomicileCode), facts.Maker, facts.IsPdn);

    public bool IsCooperative => LegalForm is LegalForm.Koperasi;
}
