using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Menus;

/// <summary>A course as typed: its dishes one a line, each with what it costs more behind a plus sign.</summary>
public sealed record GroupForm
{
    private const int MostSurcharge = 10_000_000;

    [StringLength(60), Display(Name = "Kelompok")]
    public string? Name { get; init; }

    [Range(1, 12), Display(Name = "Pembeli memilih")]
    public int? Choose { get; init; }

    [StringLength(1000), Display(Name = "Hidangan")]
    public string? Dishes { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Dishes) && Choose is null;

    public IEnumerable<string> Lines => (Dishes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public MenuGroup ToGroup() => new((Name ?? "").Trim(), Choose!.Value, [.. Lines.Select(line => Read(line)!)]);

    /// <summary>Null when what stands behind the plus is no amount in whole rupiah.</summary>
    public static MenuDish? Read(string line)
    {
        if (line.LastIndexOf('+') is var plus && plus < 0) return new MenuDish(line, Rupiah.Zero);
        return IndonesianNumber.ReadWhole(line[(plus + 1)..], out var surcharge) is NumberReading.Good && surcharge is >= 0 and <= MostSurcharge
            ? new MenuDish(line[..plus].Trim(), new Rupiah((long)surcharge)) : null;
    }
}

public sealed record MenuForm
{
    public List<GroupForm> Groups { get; init; } = [];

    public long Version { get; init; }

    private IEnumerable<(int At, GroupForm Group)> Filled => Groups.Index().Where(one => !one.Item.IsEmpty).Select(one => (one.Index, one.Item));

    public IEnumerable<(string Field, string Message)> Unreadable() =>
    [
        .. from one in Filled
           where one.Group.Choose is null
           select ($"Groups[{one.At}].Choose", "Isi berapa hidangan yang dipilih pembeli."),
        .. from one in Filled
           from line in one.Group.Lines
           where GroupForm.Read(line) is null
           select ($"Groups[{one.At}].Dishes", $"“{line}” tidak terbaca. Tulis seperti: Ayam bakar +3.000"),
    ];

    public SetMenuCommand ToCommand(string code) => new(code, Version, [.. Filled.Select(one => one.Group.ToGroup())]);

    /// <summary>The refusal counts the filled groups; the form has empty ones between them.</summary>
    public Error AtItsGroup(Error error)
    {
        var field = error.Field;
        foreach (var (index, (at, _)) in Filled.Index().Reverse()) field = field?.Replace($"Groups[{index}].", $"Groups[{at}].", StringComparison.Ordinal);
        return error with { Field = field, Also = [.. error.Also.Select(AtItsGroup)] };
    }
}

public sealed record MenuPage(string Product, string Url, string BackUrl, long Version, IReadOnlyList<(string Name, string Choose, string Dishes)> Groups)
{
    public static MenuPage From(OwnProductFacts facts)
    {
        var groups = facts.Menu.Select(group => (group.Name, Formats.Number(group.Choose), string.Join('\n', group.Dishes.Select(Written)))).ToList();
        while (groups.Count < Catalog.Contracts.Menus.MostGroups) groups.Add(("", "", ""));
        return new MenuPage(facts.Name, $"/usaha/produk/{facts.Code}/menu", $"/usaha/produk/{facts.Code}", facts.Version, groups);
    }

    private static string Written(MenuDish dish) => dish.Surcharge == Rupiah.Zero ? dish.Name : $"{dish.Name} +{Formats.Number(dish.Surcharge.Amount)}";
}
