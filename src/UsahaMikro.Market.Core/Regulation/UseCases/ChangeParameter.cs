using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

public sealed record ChangeParameterCommand(string Key, string Value, DateOnly From, string? Pasal, RuleForce Force, string? Reason, string? Note);

/// <summary>Sets a parameter from a day on. Rows before that day stay as they were decided.</summary>
public sealed class ChangeParameter(MarketDbContext db, IAreaBook areas, RegulationTextQuery texts, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ChangeParameterCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (ParameterBook.Find(command.Key) is not { } definition) return RegulationErrors.NotFound;
            if (ParameterValues.Problem(definition, command.Value) is { } problem) return RegulationErrors.Value(problem);
            if (command.From < clock.Today()) return RegulationErrors.FromPast;
            if (string.IsNullOrWhiteSpace(command.Reason)) return RegulationErrors.ReasonMissing;

            var pasal = command.Pasal?.Trim() ?? "";
            if (await BasisProblemAsync(pasal, command.Force, cancellationToken) is { } wrong) return wrong;

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
                Value = command.Value,
                Unit = definition.Unit,
                Pasal = pasal,
                Force = command.Force,
                Note = command.Note?.Trim() ?? "",
                Reason = command.Reason.Trim(),
                DecidedBy = actor.DisplayName,
                DecidedAt = clock.GetUtcNow(),
            });
            return Result.Ok();
        }, cancellationToken);

    /// <summary>The force must fit the regulation: only this daerah's own binds as such (requirements §6.1).</summary>
    private async Task<Error?> BasisProblemAsync(string pasal, RuleForce force, CancellationToken cancellationToken)
    {
        if (pasal.Length == 0) return force is RuleForce.DiadopsiDinas ? null : RegulationErrors.PasalMissing;

        var code = PasalAnchor.CodeOf(pasal);
        var regulation = await db.Set<RegulationRecord>().AsNoTracking().Where(r => r.Code == code).Select(r => new { r.AreaCode }).SingleOrDefaultAsync(cancellationToken);
        if (regulation is null || texts.Find(code) is { } text && text.Lines().All(line => line.Anchor != PasalAnchor.Of(pasal))) return RegulationErrors.PasalUnknown;

        return force switch
        {
            RuleForce.PeraturanDaerah when code != areas.Daerah.RegulationCode => RegulationErrors.NotOwnRegulation,
            RuleForce.HukumNasional when regulation.AreaCode is not null => RegulationErrors.NotNational,
            _ => null,
        };
    }
}
