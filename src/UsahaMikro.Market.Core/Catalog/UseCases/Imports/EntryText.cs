using System.Globalization;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>What stands in the cells of a product file: written from an entry, and read into one. Rules are not asked here.</summary>
internal sealed class EntryText(EntryGround ground)
{
    private static readonly Words<Fulfilment> FulfilmentWords = new(
        (Fulfilment.Stock, ["stok", "stock", "dari stok", "ready", "ready stock"]),
        (Fulfilment.MadeToOrder, ["dibuat setelah dipesan", "dibuat", "pesanan", "pre order", "po", "made to order"]),
        (Fulfilment.Service, ["jasa", "layanan", "service"]));

    private static readonly Words<Maker> MakerWords = new(
        (Maker.DibuatSendiri, ["sendiri", "dibuat sendiri", "saya sendiri"]),
        (Maker.AnggotaKelompok, ["kelompok", "anggota kelompok", "koperasi", "anggota kelompok atau koperasi"]),
        (Maker.DijualKembali, ["dijual kembali", "pihak lain", "jual kembali"]));

    private static readonly Words<HalalClaim> HalalWords = new(
        (HalalClaim.Unsaid, ["belum", "belum bersertifikat", "-"]),
        (HalalClaim.Certified, ["bersertifikat", "halal", "ya", "bersertifikat halal"]),
        (HalalClaim.NotHalal, ["tidak halal", "non halal", "nonhalal"]));

    private static readonly Words<bool> YesOrNo = new((true, ["ya", "y", "1", "true", "benar"]), (false, ["tidak", "t", "0", "false", "bukan", "-"]));

    private readonly Dictionary<string, string> _shelves = Lookup(
        ground.Shelves.Values.GroupBy(shelf => shelf.Name.ToLowerInvariant()).Where(name => name.Count() == 1).Select(name => (name.Key, name.Single().Slug))
            .Concat(ground.Shelves.Keys.Select(slug => (slug, slug))));

    private readonly Dictionary<string, string> _occasions = Lookup(
        ground.Occasions.Values.Select(occasion => (occasion.Name.ToLowerInvariant(), occasion.Slug)).Concat(ground.Occasions.Keys.Select(slug => (slug, slug))));

    private readonly Dictionary<string, Guid> _papers = Lookup(ground.Seller.Documents.Select(paper => (paper.Number.ToLowerInvariant(), paper.Id)));

    /// <summary>The fields an entry holds; code, variant, price and supply are not among them.</summary>
    public static readonly IReadOnlyList<ProductField> Fields =
    [
        .. Enum.GetValues<ProductField>().Except(
            [ProductField.Code, ProductField.Sku, ProductField.Variant, ProductField.Price, ProductField.Supply, ProductField.SupplySeen]),
    ];

    /// <summary>Those of them that are terms, no judged facts.</summary>
    public static readonly IReadOnlyList<ProductField> Terms =
        [ProductField.MinimumOrder, ProductField.LeadTimeDays, ProductField.WeightGrams, ProductField.Size, ProductField.Occasions];

    public EntryGround Ground => ground;

    public string Of(ProductField field, ProductEntry entry) => field switch
    {
        ProductField.Name => entry.Name,
        ProductField.Category => ShelfName(entry.Category),
        ProductField.Unit => entry.Unit,
        ProductField.MinimumOrder => Number(entry.Terms.MinimumOrder),
        ProductField.LeadTimeDays => Number(entry.Terms.LeadTimeDays),
        ProductField.Fulfilment => FulfilmentWords.Of(entry.Fulfilment),
        ProductField.Description => entry.Description,
        ProductField.Composition => entry.Composition,
        ProductField.Specification => string.Join(" | ", entry.Specification.Select(line => $"{line.Label}: {line.Value}")),
        ProductField.WeightGrams => Number(entry.Terms.WeightGrams),
        ProductField.Size => entry.Terms.Size,
        ProductField.ShelfLifeDays => Number(entry.ShelfLifeDays),
        ProductField.Maker => MakerWords.Of(entry.Maker),
        ProductField.IsPdn => YesOrNo.Of(entry.IsPdn),
        ProductField.Tkdn => Number(entry.Tkdn),
        ProductField.Kbki => entry.Kbki,
        ProductField.Kbli => entry.Kbli,
        ProductField.Halal => HalalWords.Of(entry.Halal),
        ProductField.Papers => string.Join(
            "; ", ground.Seller.Documents.Where(paper => entry.Papers.Contains(paper.Id)).Select(paper => paper.Number).Order(StringComparer.Ordinal)),
        ProductField.Occasions => string.Join("; ", entry.Terms.Occasions.Select(slug => ground.Occasions.GetValueOrDefault(slug)?.Name ?? slug)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No entry holds it."),
    };

    public Result<ProductEntry> With(ProductField field, ProductEntry entry, string text) => field switch
    {
        ProductField.Name => entry with { Name = text },
        ProductField.Category => _shelves.TryGetValue(LastPart(text).ToLowerInvariant(), out var slug) ? entry with { Category = slug } : CatalogErrors.CategoryUnknown,
        ProductField.Unit => entry with { Unit = text },
        ProductField.MinimumOrder => Whole(field, text, number => entry with { Terms = entry.Terms with { MinimumOrder = number } }),
        ProductField.LeadTimeDays => Whole(field, text, number => entry with { Terms = entry.Terms with { LeadTimeDays = number } }),
        ProductField.Fulfilment => FulfilmentWords.Read(text, ImportErrors.FulfilmentUnknown, said => entry with { Fulfilment = said }),
        ProductField.Description => entry with { Description = text },
        ProductField.Composition => entry with { Composition = text },
        ProductField.Specification => Specification(entry, text),
        ProductField.WeightGrams => Whole(field, text, number => entry with { Terms = entry.Terms with { WeightGrams = number } }),
        ProductField.Size => entry with { Terms = entry.Terms with { Size = text } },
        ProductField.ShelfLifeDays => Whole(field, text, number => entry with { ShelfLifeDays = number }),
        ProductField.Maker => MakerWords.Read(text, ImportErrors.MakerUnknown, said => entry with { Maker = said }),
        ProductField.IsPdn => YesOrNo.Read(text, ImportErrors.NotYesOrNo, said => entry with { IsPdn = said }),
        ProductField.Tkdn => Whole(field, text.TrimEnd('%', ' '), number => entry with { Tkdn = number }),
        ProductField.Kbki => entry with { Kbki = text },
        ProductField.Kbli => entry with { Kbli = text },
        ProductField.Halal => HalalWords.Read(text, ImportErrors.HalalUnknown, said => entry with { Halal = said }),
        ProductField.Papers => Listed(text, _papers, CatalogErrors.PaperUnknown, papers => entry with { Papers = papers }),
        ProductField.Occasions => Listed(text, _occasions, CatalogErrors.OccasionUnknown, occasions => entry with { Terms = entry.Terms with { Occasions = occasions } }),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No entry holds it."),
    };

    /// <summary>A whole number as people write it; too large ones stay too large, so that the rule about them speaks.</summary>
    public static Result<long> Whole(ProductField field, string text) =>
        IndonesianNumber.ReadWhole(text, out var number) is NumberReading.Good
            ? (long)decimal.Clamp(number, long.MinValue, long.MaxValue) : ImportErrors.NotANumber with { Field = field.ToString() };

    private static Result<ProductEntry> Whole(ProductField field, string text, Func<int, ProductEntry> put) =>
        Whole(field, text) is { Error: null } number
            ? put((int)long.Clamp(number.Value, int.MinValue, int.MaxValue)) : ImportErrors.NotANumber with { Field = field.ToString() };

    private static Result<ProductEntry> Specification(ProductEntry entry, string text)
    {
        var lines = Parts(text, '|').Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        return lines.TrueForAll(line => line is [{ Length: > 0 }, { Length: > 0 }])
            ? entry with { Specification = lines.ConvertAll(line => new SpecificationLine(line[0], line[1])) } : ImportErrors.SpecificationUnreadable;
    }

    private static Result<ProductEntry> Listed<T>(string text, Dictionary<string, T> known, Error unknown, Func<IReadOnlyList<T>, ProductEntry> put)
    {
        var words = Parts(text, ';').Select(word => word.ToLowerInvariant()).Distinct().ToList();
        return words.TrueForAll(known.ContainsKey) ? put(words.ConvertAll(word => known[word])) : unknown;
    }

    private static string[] Parts(string text, char separator) =>
        text.Split([separator, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string ShelfName(string slug) =>
        ground.Shelves.GetValueOrDefault(slug)?.Name is { } name && _shelves.TryGetValue(name.ToLowerInvariant(), out var found) && found == slug ? name : slug;

    /// <summary>Forms show “Makanan › Kue basah”.</summary>
    private static string LastPart(string text) => text[(text.LastIndexOf('›') + 1)..].Trim();

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Dictionary<string, T> Lookup<T>(IEnumerable<(string Word, T Meaning)> words)
    {
        var lookup = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words) lookup.TryAdd(word, meaning);
        return lookup;
    }
}

/// <summary>The words for each value; the first is the one we write.</summary>
internal sealed class Words<T>(params (T Value, string[] Said)[] words) where T : struct
{
    public string Of(T value) => words.First(one => one.Value.Equals(value)).Said[0];

    public Result<ProductEntry> Read(string text, Error unknown, Func<T, ProductEntry> put)
    {
        var found = Array.FindIndex(words, one => one.Said.Contains(text.Trim().ToLowerInvariant()));
        return found < 0 ? unknown : put(words[found].Value);
    }
}
