using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <param name="IsNational">Else of this daerah; another daerah's regulation comes with a release, with its text.</param>
/// <param name="Revokes">Code of the regulation it replaces, if any.</param>
public sealed record AddRegulationCommand(
    string? Code, string? Kind, string? Number, int Year, string? Title, DateOnly IssuedOn, bool IsNational, string? Revokes);

/// <summary>Puts a new regulation on the shelf, so that it can be cited. Its text has not been compared, and the page says so.</summary>
public sealed partial class AddRegulation(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    private const int LongestWord = 200;
    private const int LongestTitle = 500;

    public Task<Result> ExecuteAsync(AddRegulationCommand command, Actor actor, CancellationToken cancellationToken) =>
        Collision.AskedAgainAsync(() => db.InTransactionAsync(actor, () => AddAsync(command, actor, cancellationToken), cancellationToken));

    private async Task<Result> AddAsync(AddRegulationCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var (code, kind, number, title) = (command.Code?.Trim() ?? "", command.Kind?.Trim() ?? "", command.Number?.Trim() ?? "", command.Title?.Trim() ?? "");
        if (!CodeForm().IsMatch(code)) return RegulationErrors.CodeForm;
        if (kind.Length is 0 or > LongestWord || number.Length is 0 or > LongestWord || title.Length is 0 or > LongestTitle) return RegulationErrors.FieldTooLong;
        if (command.Year != command.IssuedOn.Year) return RegulationErrors.YearOfDate;
        if (command.IssuedOn > clock.Today()) return RegulationErrors.IssuedLater;

        var shelf = new RegulationShelf(await db.Set<RegulationRecord>().AsNoTracking().ToListAsync(cancellationToken));
        if (shelf.Find(code) is not null) return RegulationErrors.CodeTaken;

        var revoked = string.IsNullOrEmpty(command.Revokes) ? null : shelf.Find(command.Revokes);
        if (revoked is null && !string.IsNullOrEmpty(command.Revokes)) return RegulationErrors.NoSuchRegulation;

        db.Add(new RegulationRecord
        {
            Code = code,
            Kind = kind,
            Number = number,
            Year = command.Year,
            Title = title,
            IssuedOn = command.IssuedOn,
            AreaCode = command.IsNational ? null : areas.Daerah.AreaCode,
            Status = "Berlaku",
            NeedsVerification = true,
            Revokes = revoked?.Name ?? "",
            AddedBy = actor.DisplayName,
        });
        return Result.Ok();
    }

    [GeneratedRegex(@"^[A-Z][A-Z0-9-]{2,39}\z", RegexOptions.None, 1000)]
    private static partial Regex CodeForm();
}
