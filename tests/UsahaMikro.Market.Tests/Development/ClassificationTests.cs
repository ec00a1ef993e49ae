using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Development;

public class ClassificationTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 15, 3, 0, 0, TimeSpan.Zero);
    private static readonly AssessorTies Free = new(null, []);

    [Theory]
    [InlineData(0, 3, 0), InlineData(1, 3, 0), InlineData(2, 3, 1), InlineData(3, 3, 2)]
    [InlineData(34, 99, 1), InlineData(33, 99, 0), InlineData(66, 99, 1), InlineData(67, 99, 2)]
    public void A_level_begins_exactly_at_its_bound_and_nothing_is_rounded_up_to_it(int earned, int most, int level) =>
        Assert.Equal(level, Questionnaire.LevelAt([Level("awal", 0), Level("tengah", 34), Level("maju", 67)], earned, most));

    [Fact]
    public void A_result_freezes_guideline_answers_points_level_and_what_is_planned()
    {
        var result = Determine(Seller(), Guideline(), null, ("p", "b"), ("m", "a"), ("s", "b"), ("t", "b")).Value;

        Assert.Equal((1, 6, 8, "maju", 2, 2), (result.GuidelineNumber, result.Earned, result.Most, result.LevelCode, result.LevelRank, result.LevelCount));
        Assert.Equal(
            (GroupType.Klaster, "Pelatihan\nPameran", 12, new DateOnly(2027, 6, 15)), (result.Approach, result.Facilitation, result.Months, result.NextOn));
        Assert.Equal([2, 0, 2, 2], result.Aspects.OrderBy(one => one.Aspect).Select(one => one.Earned));
        var given = Questionnaire.FromJson(result.Answers);
        Assert.Equal("Belum m", given.Single(one => one.Meaning is AnswerMeaning.Problem).AnswerText);
        Assert.Equal(3, given.Count(one => one.Meaning is AnswerMeaning.Potential));
    }

    [Fact]
    public void Every_question_wants_one_of_its_own_answers()
    {
        var refused = Determine(Seller(), Guideline(), null, ("p", "b"), ("m", "tidak ada"), ("s", "b"));
        Assert.Equal(["Answers[m]", "Answers[t]"], refused.Error!.Also.Prepend(refused.Error).Select(one => one.Field));
    }

    [Fact]
    public void Nobody_assesses_the_own_business_and_nobody_but_officers_and_mentors_assesses()
    {
        var (owner, seller) = (Guid.CreateVersion7(), Seller());
        Assert.Equal("development.own-business", Obstacle(Officer(owner), seller, new AssessorTies(owner, [])));
        Assert.Equal("development.own-business", Obstacle(Officer(owner), seller, new AssessorTies(null, [seller.Id])));
        Assert.Null(Obstacle(Officer(owner), seller, new AssessorTies(null, [Guid.CreateVersion7()])));
        Assert.Equal("development.not-yours", Obstacle(Officer() with { Role = Role.Curator }, seller, Free));
        Assert.Equal("development.not-yours", Obstacle(Actor.System("x"), seller, Free));
    }

    [Theory]
    [InlineData(RegistryState.Registered, BusinessScale.Mikro), InlineData(RegistryState.Suspended, BusinessScale.Mikro),
        InlineData(RegistryState.Verified, BusinessScale.Kecil)]
    public void Only_a_checked_micro_business_is_classified(RegistryState state, BusinessScale scale) =>
        Assert.Equal("development.not-classified", Obstacle(Officer(), Seller() with { Registry = state, Scale = scale }, Free));

    [Fact]
    public void A_movement_is_told_against_the_one_before_and_not_told_across_unknown_levels()
    {
        var (seller, guideline) = (Seller(), Guideline());
        var low = Determine(seller, guideline, null, ("p", "a"), ("m", "a"), ("s", "a"), ("t", "a")).Value;
        var high = Determine(seller, guideline, low, ("p", "b"), ("m", "b"), ("s", "b"), ("t", "b")).Value;
        var same = Determine(seller, guideline, high, ("p", "b"), ("m", "b"), ("s", "b"), ("t", "b")).Value;
        var down = Determine(seller, guideline, same, ("p", "a"), ("m", "a"), ("s", "a"), ("t", "a")).Value;
        var other = Determine(seller, Guideline("lain", "tinggi"), down, ("p", "b"), ("m", "b"), ("s", "b"), ("t", "b")).Value;

        Assert.Equal([LevelMovement.First, LevelMovement.Up, LevelMovement.Same, LevelMovement.Down, LevelMovement.Incomparable],
            new[] { low, high, same, down, other }.Select(one => one.Movement));
        Assert.Equal(5, other.Round);
    }

    [Fact]
    public void A_self_assessment_is_confirmed_by_the_same_answers_and_corrected_by_others_and_never_by_who_stated_it()
    {
        var (seller, guideline, owner) = (Seller(), Guideline(), new Actor(Guid.CreateVersion7(), "Sarnah", Role.SellerOwner));
        (string, string)[] all = [("p", "b"), ("m", "b"), ("s", "b"), ("t", "b")];
        SelfAssessment Own() => SelfAssessment.Of(seller.Id, guideline, all.ToDictionary(), "", owner, At).Value;

        var (confirmed, corrected, stays) = (Own(), Own(), Own());
        Assert.True(Classification.Determine(new Appraisal(seller, Free, guideline, null, all.ToDictionary(), "", confirmed), Officer(), At).IsSuccess);
        all[0] = ("p", "a");
        Assert.True(Classification.Determine(new Appraisal(seller, Free, guideline, null, all.ToDictionary(), "", corrected), Officer(), At).IsSuccess);
        var own = Classification.Determine(new Appraisal(seller, Free, guideline, null, all.ToDictionary(), "", stays), Officer(owner.UserId), At);

        Assert.Equal(
            (SelfAssessmentState.Confirmed, SelfAssessmentState.Corrected, SelfAssessmentState.Waiting), (confirmed.State, corrected.State, stays.State));
        Assert.Equal("development.own-business", own.Error?.Code);
    }

    private static string? Obstacle(Actor by, SellerCard seller, AssessorTies ties) => Classification.ObstacleOf(by, seller, ties)?.Code;

    private static Result<Classification> Determine(SellerCard seller, Guideline guideline, Classification? previous, params (string, string)[] answers) =>
        Classification.Determine(new Appraisal(seller, Free, guideline, previous, answers.ToDictionary(), "", null), Officer(), At);

    private static Actor Officer(Guid? id = null) => new(id ?? Guid.CreateVersion7(), "Ahmad", Role.DinasOfficer, OrganisationKind.Operator);

    private static SellerCard Seller() => new(
        Guid.CreateVersion7(), "dapur", "Dapur", "Sarnah", "", "3673011001", "", BusinessScale.Mikro, LegalForm.Perorangan, RegistryState.Verified, "", null,
        null, false, "", "",
        new DateOnly(2020, 1, 1), []);

    private static Guideline Guideline(string first = "awal", string second = "maju") => Market.Development.Domain.Guideline.Ship(
        "3673", new GuidelineContent([Question("p", DevelopmentAspect.Production), Question("m", DevelopmentAspect.Marketing),
            Question("s", DevelopmentAspect.People), Question("t", DevelopmentAspect.Technology)],
            [Level(first, 0), Level(second, 75)]), new DateOnly(2024, 1, 1), "BKS 26(3)", RuleForce.DiadopsiDinas, Actor.System("test"), At);

    internal static GuidelineQuestion Question(string code, DevelopmentAspect aspect) => new(
        code, aspect, $"Sudah {code}?", "",
        [new GuidelineAnswer("a", $"Belum {code}", 0, AnswerMeaning.Problem), new GuidelineAnswer("b", $"Sudah {code}", 2, AnswerMeaning.Potential)]);

    internal static GuidelineLevel Level(string code, int from) =>
        new(code, $"Tingkat {code}", from, "Artinya.", GroupType.Klaster, ["Pelatihan", "Pameran"], 12);
}
