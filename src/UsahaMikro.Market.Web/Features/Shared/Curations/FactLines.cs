using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared.Curations;

/// <summary>Names of what judged facts only cite.</summary>
public sealed record FactNames(
    IReadOnlyDictionary<string, string> Categories, IReadOnlyDictionary<Guid, string> Papers, Func<string, string?> KbliTitle);

/// <param name="Before">What stood there when it was judged last; empty unless it changed.</param>
public sealed record FactLine(string Label, string Value, string Before, bool IsChanged);

/// <summary>Judged facts, line by line, with what changed since the last look.</summary>
public static class FactLines
{
    private const string Nothing = "tidak diisi";

    /// <summary>All but the pictures, which are shown as such; what is empty now and before is left out.</summary>
    public static IReadOnlyList<FactLine> Of(JudgedFacts facts, JudgedFacts? previous, IReadOnlyCollection<JudgedField> changed, FactNames names) =>
    [
        .. Enum.GetValues<JudgedField>().Where(field => field is not JudgedField.Pictures)
            .Select(field => new FactLine(
                Label(field), Value(field, facts, names), previous is not null && changed.Contains(field) ? Value(field, previous, names) : "",
                changed.Contains(field)))
            .Where(line => line.IsChanged || line.Value != Nothing),
    ];

    public static string Label(JudgedField field) => field switch
    {
        JudgedField.Name => "Nama",
        JudgedField.Category => "Kategori",
        JudgedField.Description => "Keterangan",
        JudgedField.Composition => "Bahan atau komposisi",
        JudgedField.Specification => "Spesifikasi",
        JudgedField.Unit => "Satuan",
        JudgedField.ShelfLifeDays => "Masa simpan",
        JudgedField.Maker => "Dibuat oleh",
        JudgedField.Member => "Anggota pembuat",
        JudgedField.Nature => "Barang atau jasa",
        JudgedField.IsPdn => "Produk dalam negeri",
        JudgedField.Tkdn => "TKDN",
        JudgedField.Kbli => "KBLI",
        JudgedField.Kbki => "KBKI",
        JudgedField.Halal => "Kehalalan",
        JudgedField.Papers => "Dokumen produk",
        _ => "Foto",
    };

    private static string Value(JudgedField field, JudgedFacts facts, FactNames names)
    {
        var value = field switch
        {
            JudgedField.Name => facts.Name,
            JudgedField.Category => names.Categories.GetValueOrDefault(facts.Category, facts.Category),
            JudgedField.Description => facts.Description,
            JudgedField.Composition => facts.Composition,
            JudgedField.Specification => string.Join("; ", facts.Specification.Select(line => $"{line.Label}: {line.Value}")),
            JudgedField.Unit => facts.Unit,
            JudgedField.ShelfLifeDays => facts.ShelfLifeDays is { } days ? $"{days} hari" : "",
            JudgedField.Maker => MakerWord(facts.Maker),
            JudgedField.Member => facts.Member?.Name ?? "",
            JudgedField.Nature => facts.Nature.ToString(),
            JudgedField.IsPdn => facts.IsPdn ? "ya" : "tidak",
            JudgedField.Tkdn => facts.Tkdn is { } percent ? $"{percent} %" : "",
            JudgedField.Kbli => facts.Kbli.Length == 0 ? "" : $"{facts.Kbli} {names.KbliTitle(facts.Kbli)}".Trim(),
            JudgedField.Kbki => facts.Kbki,
            JudgedField.Halal => HalalWord(facts.Halal),
            JudgedField.Papers => string.Join("; ", facts.Papers.Select(paper => names.Papers.GetValueOrDefault(paper, "dokumen yang tidak berlaku lagi"))),
            _ => "",
        };
        return value.Length == 0 ? Nothing : value;
    }

    private static string MakerWord(Maker maker) => maker switch
    {
        Maker.DibuatSendiri => "penjual sendiri",
        Maker.AnggotaKelompok => "anggota kelompok atau koperasi",
        _ => "pihak lain, dijual kembali",
    };

    private static string HalalWord(HalalClaim claim) => claim switch
    {
        HalalClaim.Certified => "bersertifikat halal",
        HalalClaim.NotHalal => "tidak halal",
        _ => "",
    };
}
