using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>What buyers of a package choose (SRG 11.b). A term, not a judged fact: claims and composition of the product hold for every dish.</summary>
public sealed partial class Product
{
    public const int MostDishes = 12;

    private readonly List<ProductMenuChange> _menuChanges = [];

    public IReadOnlyList<MenuGroup> Menu { get; private set; } = [];

    public IReadOnlyList<ProductMenuChange> MenuChanges => _menuChanges;

    /// <summary>Another menu from now on, or none; orders already placed keep what was picked.</summary>
    public Result SetMenu(IReadOnlyList<MenuGroup> menu, Actor by, DateTimeOffset at)
    {
        if (Error.Together(MenuProblems(menu)) is { } refusal) return refusal;
        var change = new ProductMenuChange(Menu, menu, by.DisplayName, at);
        if (change.IsNone) return Result.Ok();
        _menuChanges.Add(change);
        Menu = menu;
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    private static IEnumerable<Error> MenuProblems(IReadOnlyList<MenuGroup> menu)
    {
        if (menu.Count > Menus.MostGroups) yield return CatalogErrors.TooManyGroups(Menus.MostGroups);
        foreach (var (at, group) in menu.Index())
        {
            if (!IsName(group.Name) || menu.Take(at).Any(one => one.Name == group.Name)) yield return CatalogErrors.GroupNameWrong(at);
            if (group.Dishes.Count is 0 or > MostDishes || !group.Dishes.All(dish => IsName(dish.Name) && dish.Surcharge >= Rupiah.Zero)
                || group.Dishes.Select(dish => dish.Name).Distinct().Count() != group.Dishes.Count) yield return CatalogErrors.DishesWrong(at, MostDishes);
            else if (group.Choose < 1 || group.Choose > group.Dishes.Count) yield return CatalogErrors.ChoiceWrong(at, group.Dishes.Count);
        }
    }

    // The bar parts group and dish in a form.
    private static bool IsName(string name) => name.Length is > 0 and <= 60 && !name.Contains('|', StringComparison.Ordinal);
}

/// <summary>One change of a package's menu; append-only.</summary>
public sealed class ProductMenuChange : IPartOf<Product>
{
    private ProductMenuChange() { }

    internal ProductMenuChange(IReadOnlyList<MenuGroup> before, IReadOnlyList<MenuGroup> after, string byName, DateTimeOffset at) =>
        (Id, Before, After, ByName, At) = (Guid.CreateVersion7(at), before, after, byName, at);

    public Guid Id { get; private init; }
    public IReadOnlyList<MenuGroup> Before { get; private init; } = [];
    public IReadOnlyList<MenuGroup> After { get; private init; } = [];
    public string ByName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    internal bool IsNone => Before.Count == After.Count && Before.Zip(After).All(pair =>
        pair.First.Name == pair.Second.Name && pair.First.Choose == pair.Second.Choose && pair.First.Dishes.SequenceEqual(pair.Second.Dishes));
}
