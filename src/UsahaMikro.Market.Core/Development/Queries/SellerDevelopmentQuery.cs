using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Queries;

/// <summary>The levels of one seller: for the Dinas any, for a mentor those they brought in, for a shop its own.</summary>
public sealed class SellerDevelopmentQuery(MarketDbContext db, AppraisalDesk desk, ISellerRegistry sellers)
{
    public async Task<SellerDevelopment?> FindAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        if (await desk.SellerAsync(slug, actor, cancellationToken) is not { } seller) return null;
        var obstacle = Classification.ObstacleOf(actor, seller, await desk.TiesAsync(seller.Id, actor, cancellationToken));
        return await ReadAsync(seller, obstacle, cancellationToken);
    }

    public async Task<SellerDevelopment?> OfShopAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } own || await sellers.FindAsync(own, cancellationToken) is not { } seller) return null;
        return await ReadAsync(
            seller, DevelopmentWords.IsClassified(seller.Registry, seller.Scale) ? null : DevelopmentErrors.NotClassified, cancellationToken);
    }

    private async Task<SellerDevelopment> ReadAsync(SellerCard seller, Error? obstacle, CancellationToken cancellationToken)
    {
        var history = await db.Set<Classification>().AsNoTracking().Include(c => c.Aspects).Where(c => c.SellerId == seller.Id)
            .OrderByDescending(c => c.Round).ToListAsync(cancellationToken);
        var own = await db.Set<SelfAssessment>().AsNoTracking().Where(s => s.SellerId == seller.Id)
            .OrderByDescending(s => s.State == SelfAssessmentState.Waiting).ThenByDescending(s => s.At).FirstOrDefaultAsync(cancellationToken);
        var guideline = await desk.GuidelineAsync(cancellationToken);
        return new SellerDevelopment(
            seller.Slug, seller.Name, history.ConvertAll(Entry),
            own is null ? null
                : new OwnAssessment(own.State, own.ByName, own.At, own.Note, own.SettledByName, own.SettledAt, Questionnaire.FromJson(own.Answers)),
            guideline is null ? null : new GuidelineInForce(guideline.Number, guideline.From!.Value, guideline.Pasal, guideline.Force, guideline.Parsed),
            (obstacle ?? (guideline is null ? DevelopmentErrors.NoGuideline : null))?.Message);
    }

    private static ClassificationEntry Entry(Classification one) => new(
        one.Id, one.Round, one.On, one.GuidelineNumber, one.Earned, one.Most, one.LevelName, one.LevelRank, one.LevelCount, one.LevelMeaning, one.Approach,
        DevelopmentReads.LinesOf(one.Facilitation), one.Months, one.NextOn, one.Movement, one.AssessorName, one.AssessorRole, one.Note,
        one.SelfAssessmentId is not null,
        [.. one.Aspects.OrderBy(points => points.Aspect).Select(points => new AspectScore(points.Aspect, points.Earned, points.Most))],
        Questionnaire.FromJson(one.Answers));
}
