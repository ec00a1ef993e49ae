using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Data;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

public sealed record ChangeParameterCommand(string Key, string Value, DateOnly From, string? Pasal, RuleForce Force, string? Reason, string? Note);

/// <summary>Sets a parameter from a day on, once a second person has confirmed it. Rows before that day stay as they were decided.</summary>
public sealed class ChangeParameter(MarketDbContext db, IAreaBook areas, IRegulationParameters parameters, BasisCheck basis, TimeProvider clock)
{
    private const int LongestNote = 500;

    public Task<Result> ExecuteAsync(ChangeParameterCommand command, Actor actor, CancellationToken cancellationToken) =>
        Collision.AskedAgainAsync(() => db.InTransactionAsync(actor, () => ChangeAsync(command, actor, cancellationToken), cancellationToken));

    private async Task<Result> ChangeAsync(ChangeParameterCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (ParameterBook.Find(command.Key) is not { } definition) return RegulationErrors.NotFound;

        var value = command.Value.Trim();
        if (await ValueProblemAsync(definition, value, command.From, cancellationToken) is { } problem) return RegulationErrors.Value(problem);
        if (command.From <= clock.Today()) return RegulationErrors.FromPast;
        if (definition.IsPerFiscalYear && command.From is not { Day: 1, Month: 1 }) return RegulationErrors.NotNewYear;
        if (Reasons.Problem(command.Reason) is { } missing) return missing;
        if (command.Note?.Trim().Length > LongestNote) return RegulationErrors.NoteTooLong;

        if (definition.NoteName is not null && string.IsNullOrWhiteSpace(command.Note)) return RegulationErrors.KbliTitleMissing;

        var pasal = command.Pasal?.Trim() ?? "";
        if (await basis.ProblemAsync(pasal, command.Force, command.From, cancellationToken) is { } wrong) return wrong;

        var area = areas.Daerah.AreaCode;
        if (await db.Set<RegulationParameter>().AnyAsync(
            p => p.AreaCode == area && p.Key == command.Key && p.From == command.From && p.WithdrawnAt == null, cancellationToken))
        {
            return RegulationErrors.DateTaken(command.From.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("id-ID")));
        }

        db.Add(new RegulationParameter
        {
            AreaCode = area,
            Key = command.Key,
            From = command.From,
            Value = value,
            Unit = definition.Unit,
            Pasal = pasal,
            Force = command.Force,
            Note = command.Note?.Trim() ?? "",
            Reason = command.Reason!.Trim(),
            DecidedBy = actor.DisplayName,
            DecidedById = actor.UserId,
            DecidedByRole = actor.Role,
            DecidedAt = clock.GetUtcNow(),
        });
        return Result.Ok();
    }

    private async Task<string?> ValueProblemAsync(ParameterDefinition definition, string value, DateOnly from, CancellationToken cancellationToken)
    {
        if (ParameterValues.Problem(definition, value) is { } problem) return problem;
        if (definition.Kind is ParameterKind.RuleSet)
        {
            var sets = await parameters.RuleSetsAsync(from, cancellationToken);
            return sets.Any(set => set.Code == value) ? null : "Pilih perangkat aturan yang ada pada hari itu.";
        }

        if (ScaleLimits.LadderOf(definition.Key) is not { } ladder) return null;

        var limits = new List<long>();
        foreach (var key in ladder)
        {
            var limit = key == definition.Key ? value : (await parameters.FindAsync(key, from, cancellationToken))?.Value;
            if (limit is not null) limits.Add(long.Parse(limit, CultureInfo.InvariantCulture));
        }

        return ScaleLimits.Rise(limits) ? null : "Batas harus naik: mikro di bawah kecil, kecil di bawah menengah, pada hari itu.";
    }
}
