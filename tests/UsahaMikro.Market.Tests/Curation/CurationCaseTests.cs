using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Shared;
using static UsahaMikro.Market.Tests.Curation.CurationSamples;

namespace UsahaMikro.Market.Tests.Curation;

public class CurationCaseTests
{
    private readonly Actor _ratna = Curator();
    private readonly Actor _bambang = Curator("Bambang");

    [Fact]
    public void The_second_curator_is_told_who_took_the_case_and_the_first_may_click_twice()
    {
        var one = Taken(_ratna);
        Assert.Contains("Ratna", one.Take(_bambang, NoTies, Monday).Error!.Message, StringComparison.Ordinal);
        Assert.True(one.Take(_ratna, NoTies, Monday).IsSuccess);
        Assert.Equal(2, one.Steps.Count);
    }

    [Fact]
    public void A_case_put_back_waits_for_anyone_again()
    {
        var one = Taken(_ratna);
        Assert.False(one.Release(_bambang, Monday).IsSuccess);
        Assert.True(one.Release(_ratna, Monday).IsSuccess);
        Assert.Equal((CaseState.Waiting, (Guid?)null), (one.State, one.CuratorId));
        Assert.True(one.Take(_bambang, NoTies, Monday).IsSuccess);
    }

    [Fact]
    public void The_sum_follows_the_weights_and_stays_apart_from_the_decision()
    {
        var rubric = Rubric.Of(Weights);
        Assert.Equal(100m, rubric.SumOf(Scores(5)));
        Assert.Equal(80m, rubric.SumOf(Scores()));
        Assert.Equal(64m, rubric.SumOf(Scores(4, "PotensiPasar")));
        Assert.Equal(9m, rubric.PointsOf("Kemasan", 3));

        var low = Taken(_ratna);
        Assert.True(low.Assess(Scores(1), _ratna, NoTies, Monday).IsSuccess);
        Assert.True(low.Decide(Clear(), _ratna, NoTies, AppealUntil, Monday).IsSuccess);
    }

    [Fact]
    public void A_case_keeps_the_weights_of_its_day()
    {
        var one = Waiting();
        Assert.Equal(20, one.Rubric.WeightOf("PotensiPasar"));
        var later = CurationCase.Open(Opening() with { Weights = "PotensiPasar:40,Kualitas:60" }, Owner(), Monday.AddDays(1));
        Assert.Equal((20, 40), (one.Rubric.WeightOf("PotensiPasar"), later.Rubric.WeightOf("PotensiPasar")));
        Assert.Equal(["PotensiPasar", "Kualitas"], later.Rubric.Criteria);
    }

    [Fact]
    public void Nothing_passes_without_the_deciding_curators_complete_assessment()
    {
        var one = Taken(_ratna);
        Assert.Equal("curation.assessment-incomplete", one.Decide(Clear(), _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.True(one.Assess(Scores(4, "Legalitas"), _ratna, NoTies, Monday).IsSuccess);
        Assert.Equal("curation.assessment-incomplete", one.Decide(Clear(), _ratna, NoTies, AppealUntil, Monday).Error!.Code);

        // Another curator's scores do not stand in for one's own.
        Assert.True(one.AskSecondOpinion("Cukup?", _ratna, Monday).IsSuccess);
        Assert.True(one.Assess(Scores(), _bambang, NoTies, Monday.AddHours(1)).IsSuccess);
        Assert.Equal("curation.assessment-incomplete", one.Decide(Clear(), _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.True(one.Assess(Scores(), _ratna, NoTies, Monday.AddHours(2)).IsSuccess);
        Assert.True(one.Decide(Clear(), _ratna, NoTies, AppealUntil, Monday.AddHours(3)).IsSuccess);
    }

    [Theory]
    [InlineData(CaseState.Revision), InlineData(CaseState.Refused)]
    public void A_revision_or_refusal_says_why_and_what_is_lacking(CaseState outcome)
    {
        var one = Taken(_ratna);
        var ruling = Revise() with { Outcome = outcome };
        Assert.Equal("curation.reason-missing", one.Decide(ruling with { Reason = " " }, _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.Equal(
            "curation.criterion-reason-missing", one.Decide(ruling with { Reasons = [("Kemasan", " ")] }, _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.Equal("curation.label-without-clearance", one.Decide(ruling with { IsFeatured = true }, _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.True(one.Decide(ruling, _ratna, NoTies, AppealUntil, Monday).IsSuccess);
        Assert.Equal(["Segel plastiknya lepas."], one.Decisions.Single().Reasons.Select(reason => reason.Reason));
        Assert.False(one.Decide(ruling, _ratna, NoTies, AppealUntil, Monday).IsSuccess);
    }

    [Fact]
    public void Only_the_curator_of_the_case_decides() =>
        Assert.Equal("curation.not-yours", Taken(_ratna).Decide(Revise(), _bambang, NoTies, AppealUntil, Monday).Error!.Code);

    [Fact]
    public void A_score_outside_the_scale_or_of_no_criterion_is_refused()
    {
        var one = Taken(_ratna);
        Assert.False(one.Assess([], _ratna, NoTies, Monday).IsSuccess);
        Assert.False(one.Assess([new CriterionScore("Kemasan", 6, "")], _ratna, NoTies, Monday).IsSuccess);
        Assert.False(one.Assess([new CriterionScore("Kemasan", 0, "")], _ratna, NoTies, Monday).IsSuccess);
        Assert.False(one.Assess([new CriterionScore("Aroma", 3, "")], _ratna, NoTies, Monday).IsSuccess);
        Assert.False(one.Assess([new CriterionScore("Kemasan", 3, ""), new CriterionScore("Kemasan", 4, "")], _ratna, NoTies, Monday).IsSuccess);
        Assert.Empty(one.Assessments);
    }

    [Fact]
    public void A_second_thought_is_a_new_assessment_and_the_same_scores_again_are_none()
    {
        var one = Taken(_ratna);
        one.Assess(Scores(3), _ratna, NoTies, Monday);
        one.Assess(Scores(3), _ratna, NoTies, Monday.AddMinutes(1));
        Assert.Single(one.Assessments);
        one.Assess(Scores(4), _ratna, NoTies, Monday.AddMinutes(2));
        Assert.Equal([3, 4], one.Assessments.Select(assessment => assessment.Scores[0].Score));
    }

    [Fact]
    public void A_second_opinion_is_asked_for_given_by_one_other_and_decides_nothing()
    {
        var one = Taken(_ratna);
        Assert.Equal("curation.second-opinion-not-asked", one.Assess(Scores(), _bambang, NoTies, Monday).Error!.Code);
        Assert.Equal("curation.question-missing", one.AskSecondOpinion(" ", _ratna, Monday).Error!.Code);
        Assert.False(one.AskSecondOpinion("Cukup?", _bambang, Monday).IsSuccess);
        Assert.True(one.AskSecondOpinion("Cukup?", _ratna, Monday).IsSuccess);
        Assert.True(one.Assess(Scores(2), _ratna, NoTies, Monday).IsSuccess);
        Assert.True(one.Assess(Scores(5), _bambang, NoTies, Monday.AddHours(1)).IsSuccess);
        Assert.Equal("curation.second-opinion-given", one.Assess(Scores(), Curator("Tiga"), NoTies, Monday).Error!.Code);
        Assert.Equal([AssessmentKind.Deciding, AssessmentKind.SecondOpinion], one.Assessments.Select(assessment => assessment.Kind));
        Assert.Equal("curation.not-yours", one.Decide(Revise(), _bambang, NoTies, AppealUntil, Monday).Error!.Code);
    }

    [Fact]
    public void An_appeal_goes_to_another_curator_once_and_ends_there()
    {
        var refused = Decided(_ratna, Revise() with { Outcome = CaseState.Refused });
        Assert.Equal("curation.appeal-reason-missing", refused.Appeal(Opening(note: " "), Owner(), AppealUntil, Monday).Error!.Code);
        var appeal = refused.Appeal(Opening(note: "Kemasannya sudah disegel.", round: 2), Owner(), AppealUntil, Monday).Value;
        Assert.Equal((CaseKind.Appeal, refused.Number, "Kemasannya sudah disegel."), (appeal.Kind, appeal.AppealOfNumber, appeal.Note));
        Assert.Equal("curation.appealed-before", refused.Appeal(Opening(note: "Lagi.", round: 3), Owner(), AppealUntil, Monday).Error!.Code);

        Assert.Equal("curation.first-curator", appeal.Take(_ratna, NoTies, Monday).Error!.Code);
        Assert.True(appeal.Take(_bambang, NoTies, Monday).IsSuccess);
        Assert.True(appeal.AskSecondOpinion("Setuju?", _bambang, Monday).IsSuccess);
        Assert.Equal("curation.first-curator", appeal.Assess(Scores(), _ratna, NoTies, Monday).Error!.Code);
        Assert.True(appeal.Decide(Revise(), _bambang, NoTies, AppealUntil, Monday).IsSuccess);
        Assert.Equal("curation.no-appeal", appeal.Appeal(Opening(note: "Sekali lagi.", round: 3), Owner(), AppealUntil, Monday).Error!.Code);
    }

    [Fact]
    public void An_appeal_comes_in_time_and_about_the_version_that_was_judged()
    {
        var refused = Decided(_ratna, Revise());
        Assert.True(refused.CanBeAppealedOn(AppealUntil));
        Assert.False(refused.CanBeAppealedOn(AppealUntil.AddDays(1)));
        Assert.Equal("curation.appeal-too-late", refused.Appeal(Opening(note: "Keliru."), Owner(), AppealUntil.AddDays(1), Monday).Error!.Code);
        Assert.Equal(
            "curation.appeal-changed",
            refused.Appeal(Opening(Bandeng with { Composition = "Ikan lain" }, "Keliru."), Owner(), AppealUntil, Monday).Error!.Code);
        Assert.Equal("curation.no-appeal", Decided(_ratna, Clear()).Appeal(Opening(note: "Keliru."), Owner(), AppealUntil, Monday).Error!.Code);
    }

    [Fact]
    public void What_was_called_back_is_not_decided_any_more()
    {
        var one = Taken(_ratna);
        Assert.True(one.CallBack(Owner(), Monday).IsSuccess);
        Assert.Equal("curation.move-refused", one.Decide(Revise(), _ratna, NoTies, AppealUntil, Monday).Error!.Code);
        Assert.False(one.CallBack(Owner(), Monday).IsSuccess);
    }

    [Fact]
    public void A_label_is_taken_away_once_and_with_a_reason()
    {
        var label = ProductLabel.Grant(Decided(_ratna, Clear(isFeatured: true)), _ratna, Monday);
        Assert.Equal("curation.label-reason-missing", label.Remove(" ", _bambang, Monday).Error!.Code);
        Assert.True(label.Remove("Bahannya kini dari luar daerah.", _bambang, Monday).IsSuccess);
        Assert.False(label.Remove("Lagi.", _bambang, Monday).IsSuccess);
    }
}
