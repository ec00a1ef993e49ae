using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>A dish to choose, and what it costs more for each person.</summary>
public sealed record MenuDish(string Name, Rupiah Surcharge);

/// <summary>One course of a package: so many dishes of these.</summary>
public sealed record MenuGroup(string Name, int Choose, IReadOnlyList<MenuDish> Dishes);

public sealed record PickedDish(string Group, string Dish);

/// <summary>A menu, and what was picked of it.</summary>
public static class Menus
{
    public const int MostGroups = 6;

    /// <summary>The course of which too few, too many or unknown dishes were picked; null when all is picked as asked.</summary>
    public static MenuGroup? FirstUnfilled(this IReadOnlyList<MenuGroup> menu, IReadOnlyList<PickedDish> picks) => menu.FirstOrDefault(group =>
    {
        var dishes = picks.Where(pick => pick.Group == group.Name).Select(pick => pick.Dish).ToList();
        return dishes.Count != group.Choose || dishes.Distinct().Count() != dishes.Count || dishes.Exists(dish => group.Dishes.All(one => one.Name != dish));
    });

    public static bool Fits(this IReadOnlyList<MenuGroup> menu, IReadOnlyList<PickedDish> picks) =>
        menu.FirstUnfilled(picks) is null && picks.All(pick => menu.Any(group => group.Name == pick.Group));

    /// <summary>What the picked dishes cost more for each person; unknown ones cost nothing.</summary>
    public static Rupiah SurchargeOf(this IReadOnlyList<MenuGroup> menu, IReadOnlyList<PickedDish> picks) =>
        (from pick in picks
         from dish in menu.Where(course => course.Name == pick.Group).SelectMany(course => course.Dishes)
         where dish.Name == pick.Dish
         select dish.Surcharge).Sum();
}
