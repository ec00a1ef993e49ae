using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Web.Features.BackOffice.Regulation;
using UsahaMikro.Market.Web.Features.Shared.Regulations;

namespace UsahaMikro.Market.Web.Features.BackOffice.ParameterChanges;

/// <summary>A new value from a day on; which of the value fields is asked for depends on the kind of the parameter.</summary>
public sealed record ChangeForm
{
    [Display(Name = "Nilai baru")] public decimal? Number { get; init; }

    [Display(Name = "Nilai baru")] public string? Choice { get; init; }

    [Display(Name = "Nilai baru")] public List<string> Choices { get; init; } = [];

    [Display(Name = "Nilai baru")] public DateOnly? Day { get; init; }

    [Display(Name = "Nilai baru"), StringLength(200)] public string? Text { get; init; }

    public Dictionary<string, int?> Weights { get; init; } = [];

    [Display(Name = "Berlaku mulai"), Required] public DateOnly? From { get; init; }

    [Display(Name = "Daya ikat"), Required] public RuleForce? Force { get; init; }

    [Display(Name = "Pasal"), StringLength(60)] public string? Pasal { get; init; }

    [Display(Name = "Alasan"), Required, StringLength(1000)] public string? Reason { get; init; }

    [Display(Name = "Catatan"), StringLength(500)] public string? Note { get; init; }

    /// <summary>The value that stands today, to be changed; on what basis is asked anew.</summary>
    public static ChangeForm Of(ParameterDefinition definition, ParameterValue? now)
    {
        if (now is null) return new ChangeForm();

        var form = new ChangeForm { Note = definition.NoteName is null ? null : now.Note };
        return FieldOf(definition.Kind) switch
        {
            nameof(Choice) => form with { Choice = now.Value },
            nameof(Choices) => form with { Choices = [.. ParameterValues.ListOf(now.Value)] },
            nameof(Day) => form with { Day = DateOnly.ParseExact(now.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
            nameof(Text) => form with { Text = now.Value },
            nameof(Weights) => form with { Weights = ParameterValues.WeightsOf(now.Value).ToDictionary(part => part.Key, part => (int?)part.Value) },
            _ => form with { Number = decimal.Parse(now.Value, CultureInfo.InvariantCulture) },
        };
    }

    /// <summary>The field of this form that holds the value.</summary>
    public static string FieldOf(ParameterKind kind) => kind switch
    {
        ParameterKind.Choice or ParameterKind.Month or ParameterKind.RuleSet => nameof(Choice),
        ParameterKind.Choices => nameof(Choices),
        ParameterKind.Date => nameof(Day),
        ParameterKind.Numbers or ParameterKind.Text => nameof(Text),
        ParameterKind.Weights => nameof(Weights),
        _ => nameof(Number),
    };

    public ChangeParameterCommand ToCommand(ParameterDefinition definition) =>
        new(definition.Key, ValueOf(definition), From!.Value, Pasal, Force!.Value, Reason, Note);

    private string ValueOf(ParameterDefinition definition) => FieldOf(definition.Kind) switch
    {
        nameof(Choice) => Choice ?? "",
        nameof(Choices) => string.Join(',', Choices),
        nameof(Day) => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        nameof(Text) when definition.Kind is ParameterKind.Numbers => (Text ?? "").Replace(" ", "", StringComparison.Ordinal),
        nameof(Text) => Text ?? "",
        nameof(Weights) => string.Join(',', definition.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Code}:{Weights.GetValueOrDefault(option.Code)}"))),
        _ => Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>The form with what stands today beside it.</summary>
public sealed record ChangePage(ParameterDefinition Definition, string Today, ChangeForm Form, IReadOnlyList<SelectListItem> Options, IReadOnlyList<SelectListItem> Forces)
{
    public string Url => $"{RegulationController.Root}/{Definition.Key}";

    public string Field => ChangeForm.FieldOf(Definition.Kind);

    public string NoteLabel => Definition.NoteName ?? "Catatan";

    public string NoteHelp => Definition.NoteName is null ? "Keterangan singkat yang tampil di samping nilai" : "Seperti di OSS; tampil di samping kodenya";

    public string FromHelp => Definition.IsPerFiscalYear
        ? "1 Januari tahun anggaran yang dinilai; tahun yang sedang berjalan tidak berubah" : "Besok atau sesudahnya; yang lalu dan hari ini tidak berubah";

    public static ChangePage From(ParameterDefinition definition, ParameterValue? now, ChangeForm? form, IReadOnlyList<RuleSet> sets) => new(
        definition, now is null ? "belum berlaku" : RegulationWords.ValueOf(now), form ?? ChangeForm.Of(definition, now),
        definition.Kind is ParameterKind.RuleSet
            ? [.. sets.Select(set => new SelectListItem($"{set.Name} ({set.Code})", set.Code))] : [.. definition.Options.Select(option => new SelectListItem(option.Word, option.Code))],
        [.. Enum.GetValues<RuleForce>().Select(force => new SelectListItem(RegulationWords.ForceOf(force), force.ToString()))]);
}
