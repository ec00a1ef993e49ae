using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Queries;

public enum QueueTab { Waiting, Mine, Done }

/// <param name="WantsSecondOpinion">Another curator's case that asks for a second opinion.</param>
public sealed record QueueRow(
    string Number, CaseKind Kind, int Round, string ProductName, string SellerName, CaseClock Clock, CaseState State,
    string CuratorName, bool WantsSecondOpinion);

public sealed record CurationQueue(QueueTab Tab, IReadOnlyList<QueueRow> Rows, int Waiting, int Mine, int Done, string? Next);

/// <summary>The queue of the curators: oldest first; what is done, newest first and page by page.</summary>
public sealed class QueueQuery(MarketDbContext db, SlaClock sla)
{
    private const int PageSize = 50;

    public async Task<CurationQueue> ReadAsync(QueueTab tab, string? after, Actor actor, CancellationToken cancellationToken)
    {
        var all = db.Set<CurationCase>().AsNoTracking();
        var waiting = all.Where(c => c.State == CaseState.Waiting);
        var mine = Mine(all, actor);
        var done = all.Where(c => c.State != CaseState.Waiting && c.State != CaseState.InReview);
        var shown = tab switch
        {
            QueueTab.Waiting => waiting.OrderBy(c => c.HandedInAt),
            QueueTab.Mine => mine.OrderBy(c => c.HandedInAt),
            _ => (string.IsNullOrEmpty(after) ? done : done.Where(c => c.Number.CompareTo(after) < 0)).OrderByDescending(c => c.Number).Take(PageSize + 1),
        };
        var found = await shown.Select(c => new
        {
            c.Number,
            c.Kind,
            c.Round,
            c.ProductName,
            c.SellerName,
            c.HandedInAt,
            c.DueOn,
            c.State,
            c.CuratorId,
            c.CuratorName,
            End = c.DecidedAt ?? (c.State == CaseState.CalledBack ? c.Steps.Max(step => (DateTimeOffset?)step.At) : null),
        }).ToListAsync(cancellationToken);
        var rows = new List<QueueRow>();
        foreach (var c in tab is QueueTab.Done ? found.Take(PageSize) : found)
        {
            rows.Add(new QueueRow(
                c.Number, c.Kind, c.Round, c.ProductName, c.SellerName, await sla.OfAsync(c.HandedInAt, c.DueOn, c.State, c.End, cancellationToken), c.State,
                c.CuratorName, c.State is CaseState.InReview && c.CuratorId != actor.UserId));
        }

        return new CurationQueue(
            tab, rows, await waiting.CountAsync(cancellationToken), await mine.CountAsync(cancellationToken), await done.CountAsync(cancellationToken),
            tab is QueueTab.Done && found.Count > PageSize ? found[PageSize - 1].Number : null);
    }

    /// <summary>What this curator reviews, and what another one wants their scores on.</summary>
    internal static IQueryable<CurationCase> Mine(IQueryable<CurationCase> cases, Actor actor) => cases.Where(c => c.State == CaseState.InReview
        && (c.CuratorId == actor.UserId || (c.SecondOpinionAskedAt != null && (c.SecondCuratorId == null || c.SecondCuratorId == actor.UserId))));
}
