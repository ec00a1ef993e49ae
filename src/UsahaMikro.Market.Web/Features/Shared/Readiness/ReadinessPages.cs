using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Seller.Products;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Readiness;

/// <summary>One line of a checklist with its next step.</summary>
/// <param name="Url">Where the owner mends it; empty when it is there or for others to see only.</param>
public sealed record CheckLine(string Label, bool IsMet, string Detail, string Pasal, string Url, string Action, string HelpUrl);

/// <summary>One goal for one product.</summary>
public sealed record GoalCard(string Title, string Pasal, string State, Tone Tone, string Note, IReadOnlyList<CheckLine> Lines);

/// <summary>How far a product has come for one goal, and what it lacks in a line.</summary>
public sealed record GoalCell(string State, Tone Tone, string Gaps);

public sealed record ProductLine(string Name, string Code, string Url, GoalCell Catalogue, GoalCell Retail);

/// <summary>How far a seller has come for one goal.</summary>
public sealed record GoalSummary(string Title, string Pasal, string State, Tone Tone, string Note);

/// <summary>A seller's readiness at a glance.</summary>
/// <param name="Url">Where all of it is read; empty where it is read already.</param>
public sealed record ReadinessSummary(string Seller, string Url, IReadOnlyList<GoalSummary> Goals, IReadOnlyList<ProductLine> Products)
{
    /// <param name="isOwner">The owner opens each product's checklist; others read what is lacking.</param>
    public static ReadinessSummary From(SellerReadiness one, bool isOwner, string url = "") => new(
        one.Seller.Name, url, [.. Enum.GetValues<ReadinessGoal>().Select(goal => SummaryOf(one, goal))],
        [.. one.Products.Select(product => new ProductLine(
            product.Product.Name, product.Product.Code, isOwner ? $"/usaha/kesiapan/{product.Product.Code}" : "",
            CellOf(product.Catalogue), CellOf(product.Retail)))]);

    private static GoalSummary SummaryOf(SellerReadiness one, ReadinessGoal goal)
    {
        var level = one.LevelOf(goal);
        var note = one.Products.Count == 0 ? "belum ada produk"
            : $"{one.ReadyCount(goal)} dari {one.Products.Count} produk siap"
                + (one.NearestOf(goal) is { } near ? $"; terdekat {near.Product.Name}, kurang {near.Of(goal).Gaps.Count}" : "");
        return new GoalSummary(goal.Label(), ReadinessWords.PasalOf(goal), level.Label(), ReadinessPages.ToneOf(level), note);
    }

    private static GoalCell CellOf(GoalReadiness goal) => new(
        goal.Level is ReadinessLevel.Ready ? goal.Level.Label() : $"{goal.Level.Label()}, kurang {goal.Gaps.Count}", ReadinessPages.ToneOf(goal.Level),
        string.Join(", ", goal.Gaps.Select(gap => gap.Label)));
}

/// <summary>What the pages of readiness draw alike.</summary>
public static class ReadinessPages
{
    public static Tone ToneOf(ReadinessLevel level) => level switch
    {
        ReadinessLevel.Ready => Tone.Good,
        ReadinessLevel.Near => Tone.Warn,
        _ => Tone.Plain,
    };

    public static GoalCard CardOf(ProductReadiness one, ReadinessGoal goal)
    {
        var (found, code) = (one.Of(goal), one.Product.Code);
        var isStock = one.Product.Fulfilment is Catalog.Contracts.Fulfilment.Stock;
        return new GoalCard(
            goal.Label(), ReadinessWords.PasalOf(goal), found.Level.Label(), ToneOf(found.Level), found.Gaps.Count == 0 ? "semua terpenuhi" : $"kurang {found.Gaps.Count}",
            [.. found.Rows.OrderBy(row => row.IsMet).Select(row => LineOf(row, code, isStock))]);
    }

    private static CheckLine LineOf(ReadinessRow row, string code, bool isStock)
    {
        var (url, action) = row.IsMet ? ("", "") : StepOf(row, code, isStock);
        return new CheckLine(
            row.Label, row.IsMet, row.Detail, row.Pasal, url, action,
            !row.IsMet && row.Paper is { } paper ? PaperSteps.HelpUrl(paper, paper is DocumentKind.Nib ? "" : code) : "");
    }

    /// <summary>The very page where a gap is mended.</summary>
    private static (string Url, string Action) StepOf(ReadinessRow row, string code, bool isStock)
    {
        var product = $"/usaha/produk/{code}";
        return row.Mend switch
        {
            Mend.Profile => ("/usaha/profil", "Lihat profil"),
            Mend.CheckedData => ("/usaha/profil/data", "Lengkapi data"),
            Mend.Upload => PaperSteps.Of(row.Paper ?? DocumentKind.Lainnya, Catalog.Contracts.InVault.Nothing, code),
            Mend.TickPaper => PaperSteps.Of(row.Paper ?? DocumentKind.Lainnya, Catalog.Contracts.InVault.NotTicked, code),
            Mend.AwaitCheck => PaperSteps.Of(row.Paper ?? DocumentKind.Lainnya, Catalog.Contracts.InVault.Waiting, code),
            Mend.Edit => (product + "/ubah", "Lengkapi"),
            Mend.Photos => (product + "/foto", "Ke foto"),
            Mend.Curation => (product + "/kurasi", "Ke kurasi"),
            Mend.Product => (product, "Ke produk"),
            Mend.Price when row.VariantId is { } variant => ($"{product}/varian/{variant:N}/jenjang", "Ke jenjang harga"),
            Mend.Supply when row.VariantId is { } variant => ($"{product}/varian/{variant:N}/{(isStock ? "stok" : "kapasitas")}", isStock ? "Ke stok" : "Ke kapasitas"),
            Mend.Price or Mend.Supply => (product, "Ke produk"),
            _ => ("", ""),
        };
    }
}
