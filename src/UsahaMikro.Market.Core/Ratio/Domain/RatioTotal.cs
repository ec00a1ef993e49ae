using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>What lines must share to stand in one total.</summary>
public sealed record TotalKey(int FiscalYear, Guid AgencyId, BuyerKind BuyerKind, int Month, RuleFacts Facts);

/// <summary>
/// Read model: rupiah per agency, year, month and combination of rule facts. Rule sets are applied to these rows when
/// asked, so no judgement is stored and a changed rule needs no rewriting.
/// </summary>
public sealed class RatioTotal
{
    public required int FiscalYear { get; init; }
    public required Guid AgencyId { get; init; }
    public required BuyerKind BuyerKind { get; init; }
    public required int Month { get; init; }
    public required BusinessScale Scale { get; init; }
    public required LegalForm LegalForm { get; init; }
    public required RegistryState Registry { get; init; }
    public required string KecamatanCode { get; init; }
    public required Maker Maker { get; init; }
    public required bool IsPdn { get; init; }
    public required Rupiah Committed { get; init; }
    public required Rupiah Realised { get; init; }

    public RuleFacts Facts => new(Scale, LegalForm, Registry, KecamatanCode, Maker, IsPdn);

    public TotalKey Key => new(FiscalYear, AgencyId, BuyerKind, Month, Facts);

    public static RatioTotal Of(TotalKey key, Rupiah committed, Rupiah realised) => new()
    {
        FiscalYear = key.FiscalYear,
        AgencyId = key.AgencyId,
        BuyerKind = key.BuyerKind,
        Month = key.Month,
        Scale = key.Facts.Scale,
        LegalForm = key.Facts.LegalForm,
        Registry = key.Facts.Registry,
        KecamatanCode = key.Facts.KecamatanCode,
        Maker = key.Facts.Maker,
        IsPdn = key.Facts.IsPdn,
        Committed = committed,
        Realised = realised,
    };
}
