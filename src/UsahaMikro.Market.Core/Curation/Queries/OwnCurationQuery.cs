using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Curation.Queries;

/// <param name="Assessment">The deciding curator's, once there is a decision.</param>
/// <param name="AppealUntil">The last day of an appeal, while one is possible.</param>
public sealed record OwnCase(
    string Number, CaseKind Kind, int Round, CaseState State, CaseClock Clock, string HandedInByName, bool IsOnBehalf, string Note,
    IReadOnlyList<CriterionWeight> Rubric, AssessmentView? Assessment, DecisionView? Decision, DateOnly? AppealUntil, IReadOnlyList<StepView> Steps);

/// <summary>A seller's own product before the curators; the newest look first.</summary>
public sealed class OwnCurationQuery(MarketDbContext db, SlaClock sla)
{
    public async Task<IReadOnlyList<OwnCase>> OfProductAsync(string code, Guid sellerId, CancellationToken cancellationToken)
    {
        var found = await db.Set<CurationCase>().AsNoTracking().Whole().Where(c => c.ProductCode == code && c.SellerId == sellerId)
            .OrderByDescending(c => c.Round).ToListAsync(cancellationToken);
        var cases = new List<OwnCase>();
        foreach (var one in found)
        {
            var assessment = one.State.IsDecided() ? CaseViews.AssessmentsOf(one, null).FirstOrDefault(a => a.Kind is AssessmentKind.Deciding) : null;
            cases.Add(new OwnCase(
                one.Number, one.Kind, one.Round, one.State, await sla.OfAsync(one.HandedInAt, one.DueOn, one.State, CaseQuery.EndOf(one), cancellationToken),
                one.HandedInByName, one.IsOnBehalf, one.Note, CaseViews.RubricOf(one), assessment, CaseViews.DecisionOf(one),
                one.CanBeAppealedOn(sla.Today) ? one.AppealUntil : null, CaseViews.StepsOf(one)));
        }

        return cases;
    }
}
