using System.Text.Json;
using System.Text.Json.Serialization;
using UsahaMikro.Market.Catalog.Contracts;

namespace UsahaMikro.Market.Ordering.Contracts;

/// <summary>What a meal is for (SRG 11.b).</summary>
public enum MealEvent { Rapat, Sosialisasi, Seminar, Pelatihan, Workshop, PertemuanLainnya }

/// <summary>A package as one event wants it: dishes, hour, place.</summary>
public sealed record MealWish(IReadOnlyList<PickedDish> Dishes, TimeOnly ServeAt, string Place, MealEvent Event)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>"Lauk: Ayam bakar; Kudapan: Lemper, Risoles".</summary>
    public string DishesText => string.Join("; ", Dishes.GroupBy(dish => dish.Group).Select(group => $"{group.Key}: {string.Join(", ", group.Select(dish => dish.Dish))}"));

    /// <summary>"rapat, disajikan 12.00 di Aula lantai 2".</summary>
    public string OccasionText => $"{Event.Label()}, disajikan {ServeAt:HH.mm} di {Place}";

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static MealWish FromJson(string json) => JsonSerializer.Deserialize<MealWish>(json, Json)!;
}

public static class MealEvents
{
    public static string Label(this MealEvent one) => one.Name().ToLowerInvariant();

    /// <summary>Where it stands by itself; the occasions of the storefront bear the same names.</summary>
    public static string Name(this MealEvent one) => one is MealEvent.PertemuanLainnya ? "Pertemuan lainnya" : one.ToString();
}
