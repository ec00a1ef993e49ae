using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Variants;

public sealed record PriceForm
{
    [Required, Range(1, ProductLimits.Price), Display(Name = "Harga baru")]
    public long? Price { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    public long Version { get; init; }
}

/// <summary>A row of the ladder as typed; an empty one is left out.</summary>
public sealed record LadderRow
{
    [Range(2, ProductLimits.Supply), Display(Name = "Mulai jumlah")]
    public int? From { get; init; }

    [Range(1, ProductLimits.Price), Display(Name = "Harga satuan")]
    public long? Price { get; init; }

    public bool IsEmpty => From is null && Price is null;
}

public sealed record LadderForm
{
    public List<LadderRow> Steps { get; init; } = [];

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    public long Version { get; init; }

    private IEnumerable<(int At, LadderRow Row)> Filled => Steps.Index().Where(one => !one.Item.IsEmpty).Select(one => (one.Index, one.Item));

    /// <summary>Rows of which only one half is filled in.</summary>
    public IEnumerable<(string Field, string Message)> Halves() => Filled.Where(one => one.Row.From is null || one.Row.Price is null)
        .Select(one => one.Row.From is null
            ? ($"Steps[{one.At}].From", "Isi mulai berapa harga ini berlaku.") : ($"Steps[{one.At}].Price", "Isi harganya, atau kosongkan kedua kolom."));

    public ChangeLadderCommand ToCommand(string code, Guid variantId) => new(
        code, Version, variantId, [.. Filled.Select(one => new PriceStep(one.Row.From!.Value, new Rupiah(one.Row.Price!.Value)))], Reason!);

    /// <summary>The refusal counts the filled rows; the form has empty ones between them.</summary>
    public Error AtItsRow(Error error) => error with { Field = RowOf(error.Field), Also = [.. error.Also.Select(AtItsRow)] };

    private string? RowOf(string? field)
    {
        foreach (var (index, (at, _)) in Filled.Index().Reverse())
            field = field?.Replace($"Steps[{index}].", $"Steps[{at}].", StringComparison.Ordinal);
        return field;
    }
}

public sealed record CapacityForm
{
    [Required, Range(0, ProductLimits.Supply), Display(Name = "Kesanggupan sehari")]
    public int? DailyCapacity { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }
}

/// <summary>One variant about to be changed, with what it is now.</summary>
/// <param name="Steps">The rows of the ladder form: those there are, and some empty ones.</param>
public sealed record VariantPage(
    string Product, string ProductUrl, string Variant, string Unit, string Price, long PriceNow, int DailyCapacity, long Version, string Url,
    IReadOnlyList<(string From, string Price)> Steps)
{
    private const int EmptyRows = 3;

    public static VariantPage? From(OwnProductFacts product, Guid variantId) =>
        product.Variants.SingleOrDefault(variant => variant.Id == variantId) is not { } found ? null : new VariantPage(
            product.Name, $"/usaha/produk/{product.Code}", found.Name, product.Unit, Formats.Rupiah(found.Price.Amount), found.Price.Amount,
            found.Supply?.DailyCapacity ?? 0, product.Version, $"/usaha/produk/{product.Code}/varian/{variantId:N}",
            [.. found.Steps.Select(step => (Formats.Number(step.From), Formats.Number(step.Price.Amount))).Concat(Enumerable.Repeat(("", ""), EmptyRows))]);
}
