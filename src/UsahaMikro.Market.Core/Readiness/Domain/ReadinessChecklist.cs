using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Readiness.Domain;

/// <summary>Looks at one product, criterion by criterion, in the order of the profile; computed, never stored.</summary>
public static class ReadinessChecklist
{
    private const string CheckedByDinas = "BKS 14(2)";
    private const string MadeHere = "SRG 3(1)";
    private const string DomesticGoods = "INPRES-2-2022";

    public static IReadOnlyList<ReadinessRow> Of(ReadinessSubject subject, ReadinessRules rules) =>
        [.. rules.Criteria.SelectMany(criterion => RowsOf(criterion, subject, rules))];

    public static ReadinessLevel LevelOf(int gaps, ReadinessRules rules) =>
        gaps == 0 ? ReadinessLevel.Ready : gaps <= rules.NearGaps ? ReadinessLevel.Near : ReadinessLevel.Far;

    private static IEnumerable<ReadinessRow> RowsOf(Criterion criterion, ReadinessSubject subject, ReadinessRules rules)
    {
        var (seller, facts) = (subject.Seller, subject.Product.Facts);
        return criterion switch
        {
            Criterion.Verified => [Row(criterion, "Data usaha diperiksa Dinas", seller.Registry is RegistryState.Verified, seller.Registry.Label(), Mend.Profile, CheckedByDinas)],
            Criterion.Nib => [Row(criterion, "NIB", seller.Nib.Length > 0, seller.Nib.Length > 0 ? seller.Nib : "belum ada", Mend.CheckedData, NibPasal(subject.Risk, rules)) with { Paper = DocumentKind.Nib }],
            Criterion.Npwp => [Row(criterion, "NPWP", subject.Given.HasNpwp, Said(subject.Given.HasNpwp), Mend.CheckedData)],
            Criterion.BankAccount => [Row(criterion, "Rekening", subject.Given.HasBankAccount, Said(subject.Given.HasBankAccount), Mend.CheckedData)],
            Criterion.Licences => Licences(subject, rules),
            Criterion.Local => [Local(seller, facts, rules)],
            Criterion.Kbli => [Row(criterion, "KBLI", facts.Kbli.Length > 0, facts.Kbli, Mend.Edit)],
            Criterion.Kbki => [Row(criterion, "KBKI", facts.Kbki.Length > 0, facts.Kbki, Mend.Edit)],
            Criterion.Pdn => [Row(criterion, "Produk dalam negeri", facts.IsPdn, facts.IsPdn ? "dinyatakan penjual" : "", Mend.Edit, DomesticGoods)],
            Criterion.Tkdn => [Row(criterion, "TKDN", facts.Tkdn is not null, facts.Tkdn is { } percent ? $"{percent} %" : "", Mend.Edit, DomesticGoods)],
            Criterion.Specification => [Row(criterion, "Spesifikasi", facts.Specification.Count > 0, $"{facts.Specification.Count} baris", Mend.Edit)],
            Criterion.Photos => [Row(criterion, "Foto", facts.Pictures.Count >= rules.Photos, $"{facts.Pictures.Count} dari paling sedikit {rules.Photos}", Mend.Photos)],
            Criterion.PhotoTexts => [PhotoTexts(facts)],
            Criterion.Listed => [Listed(subject.Product)],
            Criterion.Terms => [Terms(subject.Product)],
            Criterion.Supply => [Supply(subject)],
            Criterion.Ladder => [Ladder(subject.Product)],
            Criterion.Packing when facts.Nature is ProductNature.Barang => [Packing(subject.Product.Terms)],
            Criterion.Halal or Criterion.FoodLicence or Criterion.ShelfLife or Criterion.Composition when subject.Product.IsFood => FoodChecks.Of(criterion, subject, rules),
            _ => [],
        };
    }

    /// <summary>The gate's own findings, without the NIB, which has its row.</summary>
    private static IEnumerable<ReadinessRow> Licences(ReadinessSubject subject, ReadinessRules rules)
    {
        var missing = subject.Product.Missing.Where(one => one.Kind is not DocumentKind.Nib && (one.Kind is not DocumentKind.Halal || !rules.Criteria.Contains(Criterion.Halal))).ToList();
        return missing.Count == 0
            ? [Row(Criterion.Licences, "Izin menurut tingkat risiko", isMet: true, "lengkap", Mend.Nowhere)]
            : missing.Select(one => new ReadinessRow(
                Criterion.Licences, one.Kind.Label(), IsMet: false, one.Why, one.Pasal, MendOf(one.Vault), one.Kind));
    }

    internal static Mend MendOf(InVault vault) => vault switch
    {
        InVault.Waiting => Mend.AwaitCheck,
        InVault.NotTicked => Mend.TickPaper,
        _ => Mend.Upload,
    };

    /// <summary>What asks the NIB of a business of this risk; of one whose risk is not known yet, the lowest.</summary>
    private static string NibPasal(RiskLevel? risk, ReadinessRules rules) => rules.Licences.ByRisk[risk ?? rules.Licences.ByRisk.Keys.Min()].Pasal;

    private static ReadinessRow Local(SellerCard seller, JudgedFacts facts, ReadinessRules rules)
    {
        var isHere = AreaCode.IsInside(seller.KelurahanCode, rules.AreaCode);
        var isMade = seller.MakerOf(facts.Maker, facts.Member?.Id) is not Maker.DijualKembali;
        return Row(
            Criterion.Local, $"Dihasilkan di {rules.AreaName}", isHere && isMade,
            !isMade ? "barang dibeli untuk dijual lagi" : isHere ? "dibuat sendiri atau kelompoknya" : "domisili usaha di luar daerah", isMade ? Mend.CheckedData : Mend.Edit, MadeHere);
    }

    private static ReadinessRow PhotoTexts(JudgedFacts facts)
    {
        var without = facts.Pictures.Index().Where(one => string.IsNullOrWhiteSpace(one.Item.Alt)).Select(one => one.Index + 1).ToList();
        return Row(
            Criterion.PhotoTexts, "Keterangan setiap foto", facts.Pictures.Count > 0 && without.Count == 0,
            facts.Pictures.Count == 0 ? "belum ada foto" : without.Count == 0 ? "lengkap" : $"foto {string.Join(", ", without)} tanpa keterangan", Mend.Photos);
    }

    private static ReadinessRow Listed(ProductSheet product) => Row(
        Criterion.Listed, "Lolos kurasi dan tayang", product is { IsListed: true, HasChanges: false },
        product.HasChanges ? "perubahannya belum lolos kurasi" : product.IsListed ? "tayang" : product.IsCleared ? "lolos kurasi, belum tampil" : "belum lolos kurasi",
        product is { IsCleared: true, HasChanges: false } ? Mend.Product : Mend.Curation, "BGR 8(3)");

    private static ReadinessRow Terms(ProductSheet product)
    {
        var isStated = product.Variants.Count > 0 && product.Variants.All(variant => variant.Price > Rupiah.Zero) && product.Facts.Unit.Length > 0;
        var ready = product.Terms.LeadTimeDays == 0 ? "siap hari itu juga" : $"siap {product.Terms.LeadTimeDays} hari";
        return Row(
            Criterion.Terms, "Harga, satuan, pesanan paling sedikit, waktu siap", isStated,
            isStated ? $"mulai {product.Variants.Min(variant => variant.Price)} per {product.Facts.Unit}, paling sedikit {product.Terms.MinimumOrder}, {ready}" : "harga atau satuan belum ada",
            Mend.Edit);
    }

    private static ReadinessRow Supply(ReadinessSubject subject)
    {
        var (terms, amounts) = (subject.Product.Terms, subject.Product.Variants.ToDictionary(
            variant => variant.Id, variant => subject.Supply.TryGetValue(variant.Id, out var level) ? AmountOf(level) : 0));
        var together = amounts.Values.Sum(amount => (long)amount);
        var empty = subject.Product.Variants.FirstOrDefault(variant => amounts[variant.Id] == 0
            || (terms.CountsTogether ? together : amounts[variant.Id]) < terms.MinimumOrder);
        var isStock = subject.Product.Fulfilment is Fulfilment.Stock;
        return Row(
            Criterion.Supply, isStock ? "Stok" : "Kapasitas sehari", empty is null, empty is null ? "cukup untuk pesanan paling sedikit" : $"{empty.Name}: kurang dari pesanan paling sedikit",
            Mend.Supply) with
        { VariantId = empty?.Id };
    }

    private static int AmountOf(SupplyLevel level) => level.Mode is SupplyMode.Stock ? level.Available : level.DailyCapacity;

    private static ReadinessRow Ladder(ProductSheet product)
    {
        var isGiven = product.Variants.Any(variant => variant.Steps.Count > 0);
        return Row(
            Criterion.Ladder, "Harga grosir", isGiven, isGiven ? "ada harga untuk jumlah besar" : "belum ada harga untuk jumlah besar", Mend.Price)
            with
        { VariantId = product.Variants.Count > 0 ? product.Variants[0].Id : null };
    }

    private static ReadinessRow Packing(ProductTerms terms)
    {
        string?[] lacks = [terms.WeightGrams is null ? "berat" : null, terms.Size.Length == 0 ? "ukuran" : null];
        var missing = lacks.OfType<string>().ToList();
        return Row(
            Criterion.Packing, "Berat dan ukuran kemasan", missing.Count == 0, missing.Count == 0 ? $"{terms.WeightGrams} gram, {terms.Size}" : $"{string.Join(" dan ", missing)} belum ada", Mend.Edit);
    }

    internal static ReadinessRow Row(Criterion criterion, string label, bool isMet, string detail, Mend mend, string pasal = "") =>
        new(criterion, label, isMet, detail.Length > 0 ? detail : "belum diisi", pasal, isMet ? Mend.Nowhere : mend);

    private static string Said(bool isGiven) => isGiven ? "tercatat" : "belum ada";
}
