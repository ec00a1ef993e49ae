using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <param name="Lines">One day a line: date, name, and <c>libur</c>, <c>cuti</c> or <c>perkiraan</c>, parted by semicolons.</param>
public sealed record AddHolidaysCommand(string? Lines, string? Basis);

/// <summary>Adds a year's holidays, all or none; a day that has begun is not made a holiday afterwards.</summary>
public sealed class AddHolidays(MarketDbContext db, TimeProvider clock)
{
    private const int LongestName = 200;
    private const int LongestBasis = 300;

    private static readonly Dictionary<string, HolidayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["libur"] = HolidayKind.LiburNasional,
        ["cuti"] = HolidayKind.CutiBersama,
        ["perkiraan"] = HolidayKind.Perkiraan,
    };

    /// <summary>The year of the first day.</summary>
    public Task<Result<int>> ExecuteAsync(AddHolidaysCommand command, Actor actor, CancellationToken cancellationToken) =>
        Collision.AskedAgainAsync(() => db.InTransactionAsync<int>(actor, async () =>
        {
            if (string.IsNullOrWhiteSpace(command.Basis)) return RegulationErrors.BasisMissing;
            if (command.Basis.Trim().Length > LongestBasis) return RegulationErrors.BasisTooLong;

            var lines = (command.Lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length == 0) return RegulationErrors.NoHoliday;

            var firstYear = 0;
            var taken = await db.Set<Holiday>().Where(h => h.WithdrawnAt == null).Select(h => h.Date).ToHashSetAsync(cancellationToken);
            foreach (var (line, at) in lines.Select((line, at) => (line, at + 1)))
            {
                if (Read(line) is not { } day) return RegulationErrors.HolidayLine(at, "tulis seperti 2027-01-01; Tahun Baru Masehi; libur.");
                if (day.Date <= clock.Today()) return RegulationErrors.HolidayLine(at, "hari itu sudah lewat atau sedang berjalan.");
                if (!taken.Add(day.Date)) return RegulationErrors.HolidayLine(at, "tanggal itu sudah tercatat sebagai hari libur.");

                if (at == 1) firstYear = day.Date.Year;
                db.Add(new Holiday
                {
                    Date = day.Date,
                    Name = day.Name,
                    Kind = day.Kind,
                    Basis = command.Basis.Trim(),
                    AddedBy = actor.DisplayName,
                    AddedAt = clock.GetUtcNow(),
                });
            }

            return firstYear;
        }, cancellationToken));

    private static (DateOnly Date, string Name, HolidayKind Kind)? Read(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries) is [var date, { Length: > 0 and <= LongestName } name, var kind]
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Kinds.TryGetValue(kind, out var known)
            ? (day, name, known) : null;
}
