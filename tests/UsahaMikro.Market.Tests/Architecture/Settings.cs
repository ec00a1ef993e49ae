using System.Globalization;
using System.Reflection;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>Every setting the application reads, with its default as text.</summary>
internal static class Settings
{
    /// <summary>Read one by one where the application is put together; those of <see cref="Classes"/> are found by reflection.</summary>
    public static readonly IReadOnlyDictionary<string, string> ReadDirectly = new Dictionary<string, string>
    {
        ["AllowedHosts"] = "",
        ["Background:Enabled"] = "true",
        ["Proxy:Known"] = "",
        ["Storefront:Cache"] = "true",
    };

    /// <summary>Options classes say their section in a constant.</summary>
    public static IReadOnlyDictionary<string, Type> Classes { get; } =
        new[] { typeof(MarketDbContext).Assembly, typeof(Program).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal) && SectionOf(type) is not null)
            .ToDictionary(type => SectionOf(type)!);

    public static IReadOnlyDictionary<string, string> All { get; } = Classes
        .SelectMany(one => Properties(one.Value).Select(property => KeyValuePair.Create($"{one.Key}:{property.Name}", Default(one.Value, property))))
        .Concat(ReadDirectly).ToDictionary();

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true });

    private static string Default(Type type, PropertyInfo property) => property.GetValue(Activator.CreateInstance(type)) switch
    {
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string? SectionOf(Type type) => type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string;
}
