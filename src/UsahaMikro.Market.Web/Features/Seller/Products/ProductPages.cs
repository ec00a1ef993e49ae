using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

public sealed record OwnRow(
    string Name, string Url, string Category, string Picture, bool IsPhoto, int Hue, string Price, string Supply, bool IsLow, string State, Tone Tone);

public sealed record ProductsPage(IReadOnlyList<OwnRow> Rows)
{
    private const int Low = 5;

    public static ProductsPage From(IReadOnlyList<OwnProductRow> rows) => new([.. rows.Select(row => new OwnRow(
        row.Name, $"/usaha/produk/{row.Code}", row.Category, row.Picture is null ? Cards.ObjectUrl(row.Emoji) : Cards.PictureUrl(row.Picture),
        row.Picture is not null, row.Hue,
        Formats.Rupiah(row.From.Amount) + (row.To.Amount == row.From.Amount ? "" : "–" + Formats.Rupiah(row.To.Amount)) + $" / {row.Unit}",
        row.Mode is SupplyMode.Stock ? Formats.Quantity(row.Supply, row.Unit) : $"{Formats.Quantity(row.Supply, row.Unit)} / hari",
        row.Supply <= Low && row.Mode is SupplyMode.Stock, StateOf(row.State), ToneOf(row.State)))]);

    public static string StateOf(ListingState state) => state switch
    {
        ListingState.Published => "Tayang",
        ListingState.Withdrawn => "Ditarik",
        _ => "Draf",
    };

    public static Tone ToneOf(ListingState state) => state switch
    {
        ListingState.Published => Tone.Good,
        ListingState.Withdrawn => Tone.Warn,
        _ => Tone.Plain,
    };
}

public sealed record LedgerLine(string When, string What, string Quantity, string Balance, string Reason, string Who);

public sealed record OwnVariant(
    string Name, string Sku, string Price, string Ladder, string Supply, bool IsStock, string PriceUrl, string SupplyUrl,
    IReadOnlyList<TimelineStep> PriceChanges, IReadOnlyList<LedgerLine> Ledger);

public sealed record ProductPage(
    string Name, string Code, string Url, string? PublicUrl, string Category, string State, Tone Tone, long Version, bool CanPublish, bool CanWithdraw,
    IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<OwnVariant> Variants,
    IReadOnlyList<TimelineStep> Steps)
{
    public static ProductPage From(OwnProductFacts facts) => new(
        facts.Name, facts.Code, $"/usaha/produk/{facts.Code}",
        facts.State is ListingState.Published ? Cards.ProductUrl(facts.Slug, facts.Code) : null, facts.Category, ProductsPage.StateOf(facts.State),
        ProductsPage.ToneOf(facts.State), facts.Version, facts.CanPublish, facts.CanWithdraw,
        [
            ("Kategori", facts.Category), ("Satuan", facts.Unit), ("Pesanan paling sedikit", Formats.Quantity(facts.MinimumOrder, facts.Unit)),
            ("Waktu siap", facts.LeadTimeDays == 0 ? "hari itu juga" : $"{facts.LeadTimeDays} hari"), ("Produk dalam negeri", facts.IsPdn ? "ya" : "tidak"),
        ],
        [.. facts.Variants.Select(variant => Of(variant, facts))],
        [.. facts.Steps.Select(step => new TimelineStep(
            step.To is ListingState.Published ? "Tayang di pasar" : "Ditarik dari pasar", step.ByName, Formats.ShortDateTime(step.At),
            step.Note.Length > 0 ? step.Note : null, step.To is ListingState.Published ? StepState.Done : StepState.Refused))]);

    private static OwnVariant Of(OwnVariantFacts variant, OwnProductFacts facts)
    {
        var isStock = variant.Supply is not { Mode: SupplyMode.DailyCapacity };
        var root = $"/usaha/produk/{facts.Code}/varian/{variant.Id:N}";
        return new OwnVariant(
            variant.Name, variant.Sku, Formats.Rupiah(variant.Price.Amount),
            string.Join(" · ", variant.Steps.Select(step => $"mulai {Formats.Quantity(step.From, facts.Unit)}: {Formats.Rupiah(step.Price.Amount)}")),
            isStock ? Formats.Quantity(variant.Supply?.OnHand ?? 0, facts.Unit) : $"{Formats.Quantity(variant.Supply!.DailyCapacity, facts.Unit)} / hari",
            isStock, root + "/harga", root + (isStock ? "/stok" : "/kapasitas"),
            [.. variant.PriceChanges.Select(change => new TimelineStep(
                $"{Formats.Rupiah(change.Before.Amount)} menjadi {Formats.Rupiah(change.After.Amount)}", change.ByName, Formats.ShortDateTime(change.At), change.Reason))],
            [.. variant.Ledger.Select(line => new LedgerLine(
                Formats.ShortDateTime(line.At), KindOf(line.Kind), Signed(line.Quantity), Formats.Number(line.Balance),
                line.Reference is "awal" or "penyesuaian" or "kapasitas" ? line.Reason : $"{line.Reason} · {line.Reference}", line.ByName))]);
    }

    private static string KindOf(string kind) => kind switch
    {
        "Opening" => "Awal",
        "Sold" => "Dipesan",
        "GivenBack" => "Kembali",
        _ => "Penyesuaian",
    };

    private static string Signed(int quantity) => quantity switch
    {
        > 0 => "+" + Formats.Number(quantity),
        < 0 => "−" + Formats.Number(-(long)quantity),
        _ => "0",
    };
}
