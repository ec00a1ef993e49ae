using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Shared;

/// <summary>How a home says good day, by the clock in WIB.</summary>
public static class Greeting
{
    public static string For(string name, DateTimeOffset now) => $"Selamat {PartOfDay(BusinessCalendar.InWib(now).Hour)}, {name.Split(',')[0]}";

    private static string PartOfDay(int hour) => hour switch { < 11 => "pagi", < 15 => "siang", < 18 => "sore", _ => "malam" };
}
