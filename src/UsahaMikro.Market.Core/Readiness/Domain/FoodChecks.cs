using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Readiness.Domain;

/// <summary>What is asked of food and drink alone.</summary>
internal static class FoodChecks
{
    private static readonly DocumentKind[] FoodLicences = [DocumentKind.Pirt, DocumentKind.Bpom];

    public static IEnumerable<ReadinessRow> Of(Criterion criterion, ReadinessSubject subject, ReadinessRules rules)
    {
        var facts = subject.Product.Facts;
        return criterion switch
        {
            Criterion.Halal => [Halal(subject, rules)],
            // Cooked to order is eaten the same day; the licence is for what stands on a shelf.
            Criterion.FoodLicence when facts.Nature is ProductNature.Barang && subject.Product.Fulfilment is Fulfilment.Stock => [FoodLicence(subject, rules)],
            Criterion.ShelfLife => [ShelfLife(facts, rules)],
            Criterion.Composition => [ReadinessChecklist.Row(
                criterion, "Bahan atau komposisi", facts.Composition.Length > 0, facts.Composition.Length > 0 ? "tercantum" : "", Mend.Edit)],
            _ => [],
        };
    }

    private static ReadinessRow Halal(ReadinessSubject subject, ReadinessRules rules)
    {
        var (facts, rule) = (subject.Product.Facts, rules.Licences.Halal);
        if (facts.Halal is HalalClaim.NotHalal) return ReadinessChecklist.Row(Criterion.Halal, "Halal atau tidak halal", isMet: true, "dinyatakan tidak halal", Mend.Nowhere, rule.Pasal);

        var isCovered = Covers(subject, [DocumentKind.Halal], rules.On);
        return ReadinessChecklist.Row(
            Criterion.Halal, "Halal atau tidak halal", isCovered, isCovered ? "bersertifikat halal" : "belum ada sertifikat halal yang mencakup produk ini",
            MendOf(subject.Seller, [DocumentKind.Halal], rules.On), rule.Pasal) with
        { Paper = isCovered ? null : DocumentKind.Halal };
    }

    private static ReadinessRow FoodLicence(ReadinessSubject subject, ReadinessRules rules)
    {
        var isCovered = Covers(subject, FoodLicences, rules.On);
        return ReadinessChecklist.Row(
            Criterion.FoodLicence, "PIRT atau izin edar BPOM", isCovered, isCovered ? "mencakup produk ini" : "belum ada yang mencakup produk ini",
            MendOf(subject.Seller, FoodLicences, rules.On)) with
        { Paper = isCovered ? null : DocumentKind.Pirt };
    }

    private static ReadinessRow ShelfLife(JudgedFacts facts, ReadinessRules rules)
    {
        var detail = facts.ShelfLifeDays is { } days
            ? rules.ShelfLifeDays is { } least ? $"{days} hari, paling sedikit {least} hari" : $"{days} hari"
            : "";
        return ReadinessChecklist.Row(Criterion.ShelfLife, "Masa simpan", facts.ShelfLifeDays is { } stated && stated >= (rules.ShelfLifeDays ?? 0), detail, Mend.Edit);
    }

    private static bool Covers(ReadinessSubject subject, DocumentKind[] kinds, DateOnly on) =>
        subject.Seller.Documents.Any(document => kinds.Contains(document.Kind) && document.HoldsOn(on) && subject.Product.Facts.Papers.Contains(document.Id));

    private static Mend MendOf(SellerCard seller, DocumentKind[] kinds, DateOnly on) =>
        seller.Documents.Any(document => kinds.Contains(document.Kind) && document.HoldsOn(on)) ? Mend.TickPaper
        : seller.WaitingPapers.Any(kinds.Contains) ? Mend.AwaitCheck : Mend.Upload;
}
