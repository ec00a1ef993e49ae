using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Curation;

namespace UsahaMikro.Market.Tests.Readiness;

/// <summary>A product that lacks nothing, to take one thing away at a time.</summary>
internal static class ReadinessSamples
{
    public static readonly DateOnly Today = new(2026, 6, 15);
    public static readonly Guid Halal = Guid.Parse("00000000-0000-7000-8000-00000000000a");
    public static readonly Guid Pirt = Guid.Parse("00000000-0000-7000-8000-00000000000b");
    public static readonly Guid Variant = Guid.Parse("00000000-0000-7000-8000-00000000000c");

    public static readonly SellerCard Seller = new(
        Guid.Parse("00000000-0000-7000-8000-00000000000d"), "dapur", "Dapur", "Sarnah", "", "3673011001", "", BusinessScale.Mikro, LegalForm.Perorangan,
        RegistryState.Verified, "9120003455667", null, null, false, "", "", new DateOnly(2020, 1, 1), [Paper(Halal, DocumentKind.Halal), Paper(Pirt, DocumentKind.Pirt)]);

    public static readonly ProductSheet Product = new(
        Guid.CreateVersion7(), "SBN1", "sate-bandeng", Seller.Id, "Sate bandeng", IsFood: true,
        ProductSamples.Bandeng with
        {
            Kbli = "10212",
            Kbki = "2124300",
            Composition = "Bandeng, santan",
            ShelfLifeDays = 14,
            Halal = HalalClaim.Certified,
            Specification = [new("Isi", "1 ekor")],
            Papers = [Halal, Pirt],
            Pictures = [CurationSamples.Picture, CurationSamples.Picture],
        },
        new ProductTerms { LeadTimeDays = 1, MinimumOrder = 2, WeightGrams = 300, Size = "20 × 8 × 4 cm" }, Fulfilment.Stock, IsCleared: true, IsListed: true, HasChanges: false,
        [new SheetVariant(Variant, "Standar", new Rupiah(20_000), [new PriceStep(50, new Rupiah(18_000))])], []);

    public static readonly ReadinessSubject Subject = new(Seller, RiskLevel.Rendah, new GivenNumbers(true, true), Product, Stock(2));

    public static ReadinessRules Rules(params Criterion[] criteria) => new(
        Today, criteria.Length > 0 ? criteria : [.. Enum.GetValues<Criterion>().Except([Criterion.Tkdn])], Photos: 2, ShelfLifeDays: 14, NearGaps: 1, "3673", "Kota Serang",
        new GateRules(
            Today, Enum.GetValues<RiskLevel>().ToDictionary(risk => risk, risk => new RequiredLicences([DocumentKind.Nib], $"BKS 7({(int)risk + 1})", RuleForce.DiadopsiDinas)),
            new HalalRule(Today, false, "PP-42-2024", RuleForce.HukumNasional), Enum.GetValues<BusinessScale>(), "SRG 3(1)"));

    public static DocumentFact Paper(Guid id, DocumentKind kind, DateOnly? through = null) => new(id, kind, "1", "Penerbit", new DateOnly(2025, 1, 1), through);

    public static IReadOnlyDictionary<Guid, SupplyLevel> Stock(int onHand) =>
        new Dictionary<Guid, SupplyLevel> { [Variant] = new(Variant, SupplyMode.Stock, onHand, 0, 0) };
}
