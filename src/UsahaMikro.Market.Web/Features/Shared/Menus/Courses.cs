using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Shared.Menus;

public sealed record DishChoice(string Value, string Name, string Extra, bool IsChosen);

/// <summary>One course of a package as a form shows it: radio buttons for one dish, boxes for several.</summary>
public sealed record Course(string Legend, bool IsSingle, IReadOnlyList<DishChoice> Dishes)
{
    private const char Bar = '|';

    /// <param name="chosen">As posted; what is known of it is ticked.</param>
    public static IReadOnlyList<Course> Of(IReadOnlyList<MenuGroup> menu, IReadOnlyCollection<string> chosen, Texts t) =>
        [.. menu.Select(group => new Course(
            t["{0}: pilih {1}", group.Name, group.Choose], group.Choose == 1,
            [.. group.Dishes.Select(dish => new DishChoice(
                ValueOf(group.Name, dish.Name), dish.Name, dish.Surcharge.Amount == 0 ? "" : "+" + Formats.Rupiah(dish.Surcharge.Amount),
                chosen.Contains(ValueOf(group.Name, dish.Name))))]))];

    public static IReadOnlyList<PickedDish> Picked(IEnumerable<string> chosen) =>
        [.. chosen.Select(value => value.Split(Bar, 2)).Where(parts => parts.Length == 2).Select(parts => new PickedDish(parts[0], parts[1]))];

    /// <summary>The menu in words: each course, and its dishes with what they cost more.</summary>
    public static IReadOnlyList<(string Group, string Dishes)> Written(IReadOnlyList<MenuGroup> menu) =>
        [.. menu.Select(group => ($"{group.Name} (pilih {group.Choose})", string.Join(", ", group.Dishes.Select(dish =>
            dish.Surcharge.Amount == 0 ? dish.Name : $"{dish.Name} +{Formats.Rupiah(dish.Surcharge.Amount)}"))))];

    private static string ValueOf(string group, string dish) => $"{group}{Bar}{dish}";
}
