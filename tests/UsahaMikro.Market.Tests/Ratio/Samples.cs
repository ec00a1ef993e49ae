using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Ratio;

/// <summary>Lines, orders and rule sets, worded like the trade.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset June = new(2026, 6, 15, 3, 0, 0, TimeSpan.Zero);

    public static readonly Daerah Serang = new("3673", "Kota Serang", "Kota", "Banten", "SRG");

    /// <summary>A micro business in Taktakan that makes its own goods in the country.</summary>
    public static readonly LineFacts Local = new()
    {
        Scale = BusinessScale.Mikro,
        LegalForm = LegalForm.Perorangan,
        Registry = RegistryState.Verified,
        Nib = "9120003455667",
        DomicileCode = "3673051001",
        Maker = Maker.DibuatSendiri,
        IsPdn = true,
        Nature = ProductNature.Barang,
        Category = "snack-box",
    };

    public static readonly RuleSet Serang11e = Rule("srg-11e", "SRG 11.e", 40, [BusinessScale.Mikro, BusinessScale.Kecil, BusinessScale.Menengah], local: true, own: true);
    public static readonly RuleSet Serang31 = Rule("srg-3-1", "SRG 3(1), 11.e", 40, [BusinessScale.Mikro], local: true, own: true);
    public static readonly RuleSet Bekasi = Rule("bks-24-1", "BKS 24(1), 24(3)", null, [BusinessScale.Mikro], cooperative: true, pdn: true, registered: true);
    public static readonly RuleSet Bogor = Rule("bgr-35-1", "BGR 35(1)", null, [BusinessScale.Mikro], pdn: true);
    public static readonly RuleSet National = Rule("inpres-2-2022", "INPRES-2-2022", 40, [BusinessScale.Mikro, BusinessScale.Kecil], cooperative: true, pdn: true);

    public static OrderPlaced Order(Guid agencyId, string number, params (LineFacts Facts, long Gross)[] lines) => new(
        Guid.CreateVersion7(), number, new BuyerRef(BuyerKind.Agency, agencyId, "Dinas Pendidikan"), PackageId: null, FiscalYear: 2026,
        Guid.CreateVersion7(), "Dapur Bu Sarnah", June,
        [.. lines.Select((line, at) => new PlacedLine(at + 1, Guid.CreateVersion7(), $"Barang {at + 1}", 10, "kotak", new Rupiah(line.Gross), line.Facts))]);

    public static HandedOver HandOver(OrderPlaced order, DateOnly? bast = null, params (int Line, long Gross)[] parts) => new(
        order.OrderId, Guid.CreateVersion7(), "BAST-2026-0147", bast ?? new DateOnly(2026, 7, 1), June.AddDays(16), Amounts(order, parts));

    public static OrderLinesReleased Release(OrderPlaced order, params (int Line, long Gross)[] parts) => new(
        order.OrderId, Guid.CreateVersion7(), "Dibatalkan pembeli", June.AddDays(1), Amounts(order, parts));

    private static IReadOnlyList<LineAmount> Amounts(OrderPlaced order, (int Line, long Gross)[] parts) => parts.Length > 0
        ? [.. parts.Select(part => new LineAmount(part.Line, 1, new Rupiah(part.Gross)))]
        : [.. order.Lines.Select(line => new LineAmount(line.Number, line.Quantity, line.Gross))];

    private static RuleSet Rule(
        string code, string pasal, decimal? target, BusinessScale[] scales, bool cooperative = false, bool local = false,
        bool pdn = false, bool registered = false, bool own = false) => new(
        code, code, IsDefault: true, new DateOnly(2022, 1, 1), null, pasal, RuleForce.PeraturanDaerah, target, scales,
        cooperative ? CooperativeRule.Yes : CooperativeRule.ByScale, local, pdn, registered, own, TaxBasis.Gross, "");
}
