using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>The words of <c>?urut=</c>.</summary>
public static class Sorting
{
    public const string Cheapest = "termurah";
    public const string Dearest = "termahal";
    public const string Newest = "terbaru";
    public const string ByName = "nama";
    public const string Fitting = "sesuai";

    public static readonly IReadOnlyList<(string Value, string Text)> Shelf =
        [("", "Terbaru"), (Cheapest, "Termurah"), (Dearest, "Termahal"), (ByName, "Nama A–Z")];

    public static readonly IReadOnlyList<(string Value, string Text)> Results =
        [("", "Paling sesuai"), (Newest, "Terbaru"), (Cheapest, "Termurah"), (Dearest, "Termahal")];

    /// <summary>With a place: the nearest first unless something else is asked.</summary>
    public static readonly IReadOnlyList<(string Value, string Text)> ResultsNear = [("", "Terdekat"), (Fitting, "Paling sesuai"), .. Results.Skip(1)];

    public static ProductSort ForShelf(string? word) => word switch
    {
        Cheapest => ProductSort.Cheapest,
        Dearest => ProductSort.Dearest,
        ByName => ProductSort.Name,
        _ => ProductSort.Newest,
    };

    public static SearchSort ForSearch(string? word, bool isNear = false) => word switch
    {
        null or "" when isNear => SearchSort.Nearest,
        Cheapest => SearchSort.Cheapest,
        Dearest => SearchSort.Dearest,
        Newest => SearchSort.Newest,
        _ => SearchSort.Relevance,
    };
}

/// <summary>The sort menu of a list: a GET form that keeps what else was asked.</summary>
public sealed record SortMenu(string Action, string Current, IReadOnlyList<(string Value, string Text)> Choices, IReadOnlyList<(string Name, string Value)> Kept)
{
    /// <summary>Where the event is; null where a list is not sorted by place.</summary>
    public PlaceChoice? Place { get; init; }
}

/// <summary>A page of cards with what leads on.</summary>
/// <param name="IsLater">Not the list's first page.</param>
public sealed record CardList(IReadOnlyList<Ui.Parts.ProductCard> Cards, string? Count, string? Next, bool IsLater);
