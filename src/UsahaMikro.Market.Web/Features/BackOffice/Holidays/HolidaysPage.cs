using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Holidays;

/// <summary>Holidays to add, one a line.</summary>
public sealed record HolidaysForm
{
    [Display(Name = "Hari libur"), Required, StringLength(10_000)] public string? Lines { get; init; }

    [Display(Name = "Dasar"), Required, StringLength(300)] public string? Basis { get; init; }
}

public sealed record HolidayLine(string Date, string Name, string Kind, Tone Tone, string Basis, string? Withdrawn, string? WithdrawUrl);

/// <summary>Holidays of a year.</summary>
public sealed record HolidaysPage(int Year, IReadOnlyList<Tab> Years, IReadOnlyList<HolidayLine> Days, HolidaysForm Form, bool MayChange)
{
    public static HolidaysPage From(HolidayYear year, HolidaysForm form, bool mayChange) => new(
        year.Year,
        [.. year.Years.Select(one => new Tab($"{one}", $"{HolidaysController.Root}?tahun={one}", one == year.Year))],
        [.. year.Days.Select(day => new HolidayLine(
            Formats.Date(day.Date), day.Name, KindOf(day.Kind), day.Kind is HolidayKind.Perkiraan ? Tone.Warn : Tone.Good,
            day.Basis.Length > 0 ? $"{day.Basis} · {day.AddedBy}" : day.AddedBy,
            day.Withdrawn is { } back ? $"Ditarik {Formats.ShortDate(back.At)} oleh {back.By}: {back.Reason}" : null,
            mayChange && day.MayBeWithdrawn ? $"{HolidaysController.Root}/{day.Id}/penarikan" : null))],
        form, mayChange);

    private static string KindOf(HolidayKind kind) => kind switch
    {
        HolidayKind.LiburNasional => "Libur nasional",
        HolidayKind.CutiBersama => "Cuti bersama",
        _ => "Perkiraan, belum ditetapkan",
    };
}
