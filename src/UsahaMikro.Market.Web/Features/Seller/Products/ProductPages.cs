using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Menus;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

public sealed record OwnRow(
    string Name, string Url, string Category, string Picture, bool IsPhoto, int Hue, string Price, string Supply, string? Warning, string State, Tone Tone);

public sealed record ProductsPage(IReadOnlyList<OwnRow> Rows, string Count, string? PreviousUrl, string? NextUrl, string Shown)
{
    public static ProductsPage From(IReadOnlyList<OwnProductRow> rows, int all, int skip) => new([.. rows.Select(row => new OwnRow(
        row.Name, $"/usaha/produk/{row.Code}", row.Category, row.Picture is null ? Cards.ObjectUrl(row.Emoji) : Cards.PictureUrl(row.Picture),
        row.Picture is not null, row.Hue,
        Formats.Rupiah(row.From.Amount) + (row.To.Amount == row.From.Amount ? "" : "–" + Formats.Rupiah(row.To.Amount)) + $" / {row.Unit}",
        row.Mode is SupplyMode.Stock ? Formats.Quantity(row.Supply, row.Unit) : $"{Formats.Quantity(row.Supply, row.Unit)} / hari",
        row.Mode is not SupplyMode.Stock ? null : row.Supply == 0 ? "habis" : row.IsLow ? "menipis" : null, ListingWords.Of(row.State, row.Curation, row.HeldBecause),
        ListingWords.ToneOf(row.State, row.HeldBecause)))],
        $"{Formats.Number(all)} produk",
        skip == 0 ? null : Url(Math.Max(0, skip - OwnProductsQuery.PageSize)),
        skip + rows.Count < all ? Url(skip + OwnProductsQuery.PageSize) : null,
        $"produk ke-{Formats.Number(skip + 1)} sampai {Formats.Number(skip + rows.Count)} dari {Formats.Number(all)}");

    private static string Url(int skip) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/usaha/produk?mulai={skip}");
}

public sealed record LedgerLine(string When, string What, string Place, string Quantity, string Reserved, string Balance, string Reason, string Who);

public sealed record PlaceRow(string Place, string OnHand, string Reserved, string Available);

public sealed record OwnVariant(
    string Name, string Sku, bool IsStopped, bool IsFirst, bool IsLast, long Version, string Url, string Price, string Ladder, string Supply, bool IsStock,
    bool IsLow, string Warning, IReadOnlyList<PlaceRow> Places, IReadOnlyList<TimelineStep> PriceChanges, IReadOnlyList<TimelineStep> Moves, IReadOnlyList<LedgerLine> Ledger);

/// <summary>One thing a product needs before it stands in the market.</summary>
/// <param name="Url">Where to mend it; empty when it is there or someone else's turn.</param>
/// <param name="HelpUrl">Where to ask for help with it; empty when there is none.</param>
public sealed record ReadyLine(string Text, bool IsThere, string Pasal, string Url, string Action, string HelpUrl = "");

public sealed record ProductPage(
    string Name, string Code, string Url, string? PublicUrl, string State, Tone Tone, string Held, long Version, bool CanPublish,
    bool CanWithdraw, bool CanDiscard, IReadOnlyList<ReadyLine> Ready, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<OwnVariant> Variants,
    IReadOnlyList<TimelineStep> Moves, IReadOnlyList<(string Label, string Value)> Menu)
{
    public static ProductPage From(OwnProductFacts facts)
    {
        var url = $"/usaha/produk/{facts.Code}";
        return new ProductPage(
            facts.Name, facts.Code, url, facts.IsListed ? Cards.ProductUrl(facts.Slug, facts.Code) : null,
            ListingWords.Of(facts.State, facts.Curation, facts.HeldBecause), ListingWords.ToneOf(facts.State, facts.HeldBecause), facts.HeldBecause,
            facts.Version, facts is { CanPublish: true, IsCleared: true }, facts.CanWithdraw, facts.CanDiscard,
            [
                new("Data usaha diperiksa Dinas", facts.SellerIsVerified, "BKS 14(2)", facts.SellerIsVerified ? "" : "/usaha/profil", "Lihat"),
                .. facts.ScaleProblem is { } scale ? [new ReadyLine(scale, false, "", "/usaha/profil", "Lihat skala usaha")] : Array.Empty<ReadyLine>(),
                .. facts.RiskProblem is { } risk ? [new ReadyLine(risk, false, "PP-28-2025", "/usaha/profil/data", "Periksa KBLI usaha")] : Array.Empty<ReadyLine>(),
                new("Sekurangnya satu foto", facts.Facts.Pictures.Count > 0, "", facts.Facts.Pictures.Count > 0 ? "" : $"{url}/foto", "Tambah foto"),
                .. MakerLine(facts, url),
                .. facts.Missing.Select(one => PaperSteps.LineOf(one, facts.Code)),
                new(ListingWords.Of(facts.Curation), facts.IsCleared, "BGR 8(3)", $"{url}/kurasi", facts.Curation is CurationState.NotHandedIn or CurationState.ChangesWait ? "Ajukan kurasi" : "Lihat kurasi"),
            ],
            [.. Described(facts)], [.. facts.Variants.Select(variant => Of(variant, facts))],
            [.. facts.Moves.Select(move => new TimelineStep(ListingWords.MoveTo(move.State), move.ByName, Formats.ShortDateTime(move.At), move.Note))],
            Course.Written(facts.Menu));
    }

    private static IEnumerable<ReadyLine> MakerLine(OwnProductFacts facts, string url) => facts.MemberFits is { } fits
        ? [new("Pembuatnya anggota koperasi hari ini", fits, "SRG 3(1)", fits ? "" : $"{url}/ubah", "Ubah pembuat")] : [];

    private static IEnumerable<(string Label, string Value)> Described(OwnProductFacts facts)
    {
        var (words, terms) = (facts.Facts, facts.Terms);
        yield return ("Kategori", facts.Category);
        yield return ("Satuan", words.Unit);
        yield return ("Pesanan paling sedikit", Formats.Quantity(terms.MinimumOrder, words.Unit));
        yield return ("Waktu siap", terms.LeadTimeDays == 0 ? "hari itu juga" : $"{terms.LeadTimeDays} hari");
        yield return ("Produk dalam negeri", words.IsPdn ? words.Tkdn is { } percent ? $"ya, TKDN {percent} %" : "ya" : "tidak");
        if (words.Member is { } member) yield return ("Anggota pembuat", member.Name);
        if (words.Composition.Length > 0) yield return ("Bahan atau komposisi", words.Composition);
        if (words.Kbli.Length > 0) yield return ("KBLI", words.Kbli);
        if (words.Kbki.Length > 0) yield return ("KBKI", words.Kbki);
        if (words.ShelfLifeDays is { } days) yield return ("Masa simpan", $"{days} hari");
        if (terms.WeightGrams is { } grams) yield return ("Berat", $"{Formats.Number(grams)} gram");
        if (terms.CountsTogether) yield return ("Jenjang harga dan pesanan paling sedikit", "dihitung dari semua varian bersama");
        if (terms.Size.Length > 0) yield return ("Ukuran", terms.Size);
        if (words.Halal is not HalalClaim.Unsaid) yield return ("Kehalalan", words.Halal is HalalClaim.Certified ? "bersertifikat halal" : "tidak halal");
    }

    private static OwnVariant Of(OwnVariantFacts variant, OwnProductFacts facts)
    {
        var isStock = variant.Supply is not { Mode: SupplyMode.DailyCapacity };
        var root = $"/usaha/produk/{facts.Code}/varian/{variant.Id:N}";
        var sold = facts.Variants.Where(one => !one.IsStopped).ToList();
        return new OwnVariant(
            variant.Name, variant.Sku, variant.IsStopped, variant.IsStopped || variant == sold[0], sold.Count == 1, facts.Version, root,
            Formats.Rupiah(variant.Price.Amount), LadderOf(variant.Steps, facts.Unit),
            isStock ? Formats.Quantity(variant.Supply?.Available ?? 0, facts.Unit) : $"{Formats.Quantity(variant.Supply!.DailyCapacity, facts.Unit)} / hari",
            isStock, isStock && variant.Supply?.Available <= (variant.WarnAt ?? 0),
            variant.WarnAt is { } at ? $"Diingatkan bila tersisa {Formats.Quantity(at, facts.Unit)}" : "Tanpa peringatan stok",
            [.. variant.Places.Select(place => new PlaceRow(
                place.Place, Formats.Number(place.OnHand), Formats.Number(place.Reserved), Formats.Number(place.Available)))],
            [.. variant.PriceChanges.Select(change => new TimelineStep(WhatChanged(change, facts.Unit), change.ByName, Formats.ShortDateTime(change.At), change.Reason))],
            [.. variant.Moves.Select(move => new TimelineStep(move.What, move.ByName, Formats.ShortDateTime(move.At), ""))],
            [.. variant.Ledger.Select(line => new LedgerLine(
                Formats.ShortDateTime(line.At), KindOf(line.Kind), line.Place, Signed(line.Quantity), Signed(line.Reserved), Formats.Number(line.Balance),
                line.Kind is MovementKind.Opening or MovementKind.Adjustment or MovementKind.Setting ? line.Reason : $"{line.Reason} · {line.Reference}", line.ByName))]);
    }

    private static string LadderOf(IReadOnlyList<Catalog.Contracts.PriceStep> steps, string unit) =>
        string.Join(" · ", steps.Select(step => $"mulai {Formats.Quantity(step.From, unit)}: {Formats.Rupiah(step.Price.Amount)}"));

    private static string WhatChanged(OwnPriceChange change, string unit)
    {
        var price = change.Before == change.After ? "" : $"{Formats.Rupiah(change.Before.Amount)} menjadi {Formats.Rupiah(change.After.Amount)}";
        if (change.LadderBefore.SequenceEqual(change.LadderAfter)) return price;
        var ladder = $"jenjang {LadderOf(change.LadderBefore, unit).Or("tidak ada")} menjadi {LadderOf(change.LadderAfter, unit).Or("tidak ada")}";
        return price.Length == 0 ? ladder[..1].ToUpperInvariant() + ladder[1..] : $"{price}; {ladder}";
    }

    private static string KindOf(MovementKind kind) => kind switch
    {
        MovementKind.Opening => "Awal",
        MovementKind.Adjustment => "Penyesuaian",
        MovementKind.Reserved => "Dipesan",
        MovementKind.Released => "Batal dipesan",
        MovementKind.Shipped => "Dikirim",
        MovementKind.Returned => "Kembali",
        MovementKind.MovedOut => "Pindah keluar",
        MovementKind.MovedIn => "Pindah masuk",
        _ => "Pengaturan",
    };

    private static string Signed(int quantity) => quantity switch
    {
        > 0 => "+" + Formats.Number(quantity),
        < 0 => "−" + Formats.Number(-(long)quantity),
        _ => "0",
    };
}
