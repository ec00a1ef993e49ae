using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Queries;

/// <summary>One case for a curator, with what this curator may do.</summary>
public sealed class CaseQuery(MarketDbContext db, IReviewDesk review, ISellerRegistry sellers, CaseDesk desk, SlaClock sla)
{
    /// <summary>Null when there is no such case.</summary>
    public async Task<CaseDetails?> FindAsync(string number, Actor actor, CancellationToken cancellationToken)
    {
        var one = await db.Set<CurationCase>().AsNoTracking().Whole().SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        if (one is null) return null;

        var others = await db.Set<CurationCase>().AsNoTracking().Where(c => c.ProductId == one.ProductId)
            .Include(c => c.Assessments).ThenInclude(a => a.Scores).AsSplitQuery().OrderBy(c => c.Round).ToListAsync(cancellationToken);
        var sheet = await review.FindAsync(one.ProductId, cancellationToken);
        var rights = RightsOf(one, actor, await desk.TiesAsync(actor.UserId, one.SellerId, cancellationToken));
        var facts = JudgedFacts.FromJson(one.Facts);
        var previous = one.PreviousFacts.Length == 0 ? null : JudgedFacts.FromJson(one.PreviousFacts);
        var assessments = CaseViews.AssessmentsOf(one, actor.UserId);
        return new CaseDetails(
            one.Number, one.Kind, one.Round, one.State, one.ProductCode, one.ProductName, await sellers.FindAsync(one.SellerId, cancellationToken),
            one.SellerName,
            await sla.OfAsync(one.HandedInAt, one.DueOn, one.State, EndOf(one), cancellationToken), one.HandedInByName, one.IsOnBehalf,
            one.Note, one.CuratorName,
            one.AppealOfNumber, facts, previous, previous is null ? [] : FactsDiff.Of(previous, facts), sheet?.Prices ?? [], sheet?.Menu ?? [], CaseViews.RubricOf(one),
            // A second opinion is formed before the first one is read.
            rights.AsSecond && !assessments.Any(a => a.IsMine) ? [] : assessments, CaseViews.DecisionOf(one),
            one.SecondOpinionAskedAt, one.SecondOpinionQuestion,
            CaseViews.StepsOf(one), [.. others.Select(CaseViews.RoundOf)], rights, one.Version);
    }

    /// <summary>Whether a picture belongs to what this case judges or compares with.</summary>
    public async Task<bool> ShowsAsync(string number, string hash, CancellationToken cancellationToken)
    {
        var one = await db.Set<CurationCase>().AsNoTracking().Where(c => c.Number == number).Select(c => new { c.Facts, c.PreviousFacts })
            .SingleOrDefaultAsync(cancellationToken);
        return one is not null && new[] { one.Facts, one.PreviousFacts }.Where(text => text.Length > 0).SelectMany(text => JudgedFacts.FromJson(text).Pictures)
            .Any(picture => picture.Small == hash || picture.Medium == hash || picture.Large == hash);
    }

    internal static DateTimeOffset? EndOf(CurationCase one) => one.DecidedAt ?? (one.State is CaseState.CalledBack ? one.Steps.Max(step => step.At) : null);

    private static CaseRights RightsOf(CurationCase one, Actor actor, Ties ties)
    {
        var obstacle = one.ObstacleOf(actor.UserId, ties)?.Message;
        var (isOpen, isMine) = (one.State is CaseState.InReview, one.CuratorId == actor.UserId && actor.UserId is not null);
        var asSecond = isOpen && !isMine && one.SecondOpinionAskedAt is not null && (one.SecondCuratorId is null || one.SecondCuratorId == actor.UserId);
        return new CaseRights(
            one.State is CaseState.Waiting || asSecond || (isOpen && isMine) ? obstacle : null,
            MayTake: one.State is CaseState.Waiting && obstacle is null,
            MayRelease: isOpen && isMine,
            MayAssess: isOpen && obstacle is null && (isMine || asSecond),
            asSecond,
            MayAskSecondOpinion: isOpen && isMine && one.SecondOpinionAskedAt is null,
            MayDecide: isOpen && isMine && obstacle is null);
    }
}
