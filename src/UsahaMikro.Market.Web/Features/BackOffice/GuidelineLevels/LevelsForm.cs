using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Web.Features.BackOffice.GuidelineLevels;

public sealed class LevelForm
{
    [StringLength(40)]
    public string? Code { get; set; }

    [StringLength(60), Display(Name = "Nama")]
    public string? Name { get; set; }

    [Range(0, 100), Display(Name = "Mulai dari")]
    public int? FromPercent { get; set; }

    [StringLength(500), Display(Name = "Arti")]
    public string? Meaning { get; set; }

    [EnumDataType(typeof(GroupType)), Display(Name = "Pendekatan")]
    public string Approach { get; set; } = nameof(GroupType.Kelompok);

    [StringLength(1000), Display(Name = "Bentuk fasilitasi")]
    public string? Facilitation { get; set; }

    [Range(1, 60), Display(Name = "Jangka waktu")]
    public int? Months { get; set; }

    public bool IsGiven => !string.IsNullOrWhiteSpace(Name);
}

/// <summary>All levels of a draft with one free row; a row without a name is left out.</summary>
public sealed class LevelsForm
{
    [Required]
    public long? Version { get; set; }

    public List<LevelForm> Levels { get; set; } = [];

    public static LevelsForm Of(long version, IReadOnlyList<GuidelineLevel> levels) => new()
    {
        Version = version,
        Levels =
        [
            .. levels.Select(level => new LevelForm
            {
                Code = level.Code,
                Name = level.Name,
                FromPercent = level.FromPercent,
                Meaning = level.Meaning,
                Approach = level.Approach.ToString(),
                Facilitation = string.Join('\n', level.Facilitation),
                Months = level.Months,
            }),
            new LevelForm(),
        ],
    };

    /// <summary>What a named row still needs.</summary>
    public IEnumerable<(string Field, string Message)> Missing() => Levels.Index().Where(one => one.Item.IsGiven).SelectMany(one => new[]
    {
        (Field: $"Form.Levels[{one.Index}].FromPercent", Message: "Isi batasnya, bilangan bulat 0 sampai 100.", Lacks: one.Item.FromPercent is null),
        (Field: $"Form.Levels[{one.Index}].Months", Message: "Isi jangka waktunya dalam bulan.", Lacks: one.Item.Months is null),
    }).Where(one => one.Lacks).Select(one => (one.Field, one.Message));

    public SetLevelsCommand ToCommand(int number) => new(
        number, Version!.Value,
        [.. Levels.Where(level => level.IsGiven).Select(level => new TypedLevel(
            level.Code, level.Name!, level.FromPercent!.Value, level.Meaning ?? "", Enum.Parse<GroupType>(level.Approach),
            (level.Facilitation ?? "").Split('\n'), level.Months!.Value))]);
}

public sealed record LevelsPage(int Number, string Root, LevelsForm Form)
{
    public static readonly IReadOnlyList<SelectListItem> Approaches =
        [.. Enum.GetValues<GroupType>().Where(type => type is not GroupType.None)
            .Select(type => new SelectListItem($"{type.Label()}: {DevelopmentWords.MeaningOf(type)}", type.ToString()))];
}
