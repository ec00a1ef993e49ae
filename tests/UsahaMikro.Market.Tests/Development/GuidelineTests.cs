using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Regulation;

namespace UsahaMikro.Market.Tests.Development;

public class GuidelineTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 15, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly Actor Ahmad = new(Guid.CreateVersion7(), "Ahmad", Role.DinasOfficer, OrganisationKind.Operator);
    private static readonly Actor Head = new(Guid.CreateVersion7(), "Wahyu", Role.DinasHead, OrganisationKind.Operator);

    [Theory]
    [InlineData("3216", RuleForce.PeraturanDaerah), InlineData("3673", RuleForce.DiadopsiDinas), InlineData("3505", RuleForce.DiadopsiDinas)]
    public async Task Each_daerah_starts_with_a_guideline_of_all_four_aspects_that_binds_only_where_the_regulation_does(string area, RuleForce force)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);
        var shipped = await daerah.InForceAsync();

        Assert.Equal((1, force), (shipped.Number, shipped.Force));
        Assert.Equal(Enum.GetValues<DevelopmentAspect>(), shipped.Content.ByAspect().Select(group => group.Key));
        Assert.Null(GuidelineRules.Problem(shipped.Content));
    }

    [Fact]
    public void A_guideline_is_confirmed_by_a_head_who_wrote_none_of_it_before_its_day()
    {
        var draft = Draft();
        Assert.True(draft.Propose(Today.AddDays(1), "Pemasaran daring makin penting.", Today, Ahmad, At).IsSuccess);

        Assert.Equal("development.head-only", draft.Confirm(Today, Ahmad, At).Error?.Code);
        Assert.Equal("development.confirmation-late", draft.Confirm(Today.AddDays(1), Head, At).Error?.Code);
        Assert.True(draft.Confirm(Today, Head, At).IsSuccess);
        Assert.True(draft.Confirm(Today, Head, At).IsSuccess);
        Assert.Single(draft.Steps, step => step.State is GuidelineState.Confirmed);
    }

    [Fact]
    public void A_head_who_had_a_hand_in_the_words_leaves_the_confirmation_to_another()
    {
        var draft = Draft();
        Assert.True(draft.SetQuestion(ClassificationTests.Question("p", DevelopmentAspect.Production) with { Text = "Sudah tertulis?" }, Head, At).IsSuccess);
        Assert.True(draft.Propose(Today.AddDays(1), "Lebih jelas.", Today, Ahmad, At).IsSuccess);

        Assert.Equal("development.own-writing", draft.Confirm(Today, Head, At).Error?.Code);
        Assert.True(draft.Confirm(Today, Head with { UserId = Guid.CreateVersion7() }, At).IsSuccess);
    }

    [Fact]
    public void The_past_does_not_move_and_what_was_confirmed_does_not_change()
    {
        var draft = Draft();
        Assert.Equal("development.from-past", draft.Propose(Today, "Segera.", Today, Ahmad, At).Error?.Code);
        Assert.True(draft.Propose(Today.AddDays(1), "Tahun depan.", Today, Ahmad, At).IsSuccess);
        Assert.Equal("development.not-draft", draft.SetLevels([.. draft.Parsed.Levels.Select(level => level with { Months = 3 })], Ahmad, At).Error?.Code);
        Assert.True(draft.Confirm(Today, Head, At).IsSuccess);

        Assert.Equal("development.not-draft", draft.RemoveQuestion("p", Ahmad, At).Error?.Code);
        Assert.Equal("development.already-in-force", draft.Withdraw("Salah.", Today.AddDays(1), Head, At).Error?.Code);
        Assert.True(draft.Withdraw("Salah.", Today, Head, At).IsSuccess);
    }

    [Fact]
    public void What_goes_back_can_be_mended_and_put_forward_with_another_day()
    {
        var draft = Draft();
        Assert.True(draft.Propose(Today.AddDays(1), "Pertama.", Today, Ahmad, At).IsSuccess);
        Assert.Equal("development.reason-missing", draft.Return(" ", Head, At).Error?.Code);
        Assert.True(draft.Return("Batas tingkat terlalu rapat.", Head, At).IsSuccess);
        Assert.Null(draft.From);
        Assert.True(draft.Propose(Today.AddDays(9), "Kedua.", Today, Ahmad, At).IsSuccess);
        // Giving back writes nothing, so the head stays free to confirm.
        Assert.True(draft.Confirm(Today, Head, At).IsSuccess);
    }

    [Fact]
    public void A_guideline_asks_in_all_four_aspects_and_tells_problem_and_potential()
    {
        var draft = Draft();
        Assert.True(draft.RemoveQuestion("t", Ahmad, At).IsSuccess);
        Assert.Equal("development.aspect-missing", draft.Propose(Today.AddDays(1), "Kurang satu.", Today, Ahmad, At).Error?.Code);
        Assert.Equal(GuidelineState.Draft, draft.State);

        var content = draft.Parsed with { Questions = [.. draft.Parsed.Questions, ClassificationTests.Question("t", DevelopmentAspect.Technology)] };
        var bleak = content.Questions.Select(one => one with { Answers = [.. one.Answers.Select(answer => answer with { Meaning = AnswerMeaning.Problem })] });
        var onlyProblems = content with { Questions = [.. bleak] };
        Assert.Equal("development.meanings-missing", GuidelineRules.Problem(onlyProblems)?.Code);
    }

    [Theory]
    [InlineData("development.answers-missing", 0), InlineData("development.points-wrong", 101, 0), InlineData("development.points-wrong", 0, -1),
        InlineData("development.points-twice", 3, 3)]
    public void A_question_tells_businesses_apart(string code, params int[] points)
    {
        var answers = points.Select((one, at) => new GuidelineAnswer($"{at}", $"Jawaban {at}", one, AnswerMeaning.Problem)).ToList();
        Assert.Equal(code, GuidelineRules.Problem(new GuidelineQuestion("x", DevelopmentAspect.People, "Apa?", "", answers))?.Code);
    }

    [Theory]
    [InlineData("development.bounds-wrong", 1, 50), InlineData("development.bounds-wrong", 0, 0), InlineData("development.bounds-wrong", 0, 101),
        InlineData("development.levels-missing", 0)]
    [InlineData(null, 0, 100), InlineData(null, 0, 1, 2)]
    public void Bounds_rise_from_nothing_in_whole_percent(string? code, params int[] bounds) =>
        Assert.Equal(code, GuidelineRules.Problem([.. bounds.Select((from, at) => ClassificationTests.Level($"{at}", from))])?.Code);

    [Fact]
    public void A_level_has_an_approach_a_form_of_facilitation_and_a_time()
    {
        GuidelineLevel[] levels = [ClassificationTests.Level("a", 0), ClassificationTests.Level("b", 50)];
        Assert.Equal("development.approach-missing", GuidelineRules.Problem([levels[0], levels[1] with { Approach = GroupType.None }])?.Code);
        Assert.Equal("development.months-wrong", GuidelineRules.Problem([levels[0], levels[1] with { Months = 0 }])?.Code);
        Assert.Equal("development.level-incomplete", GuidelineRules.Problem([levels[0], levels[1] with { Facilitation = [] }])?.Code);
        Assert.Equal("development.level-twice", GuidelineRules.Problem([levels[0], levels[1] with { Name = levels[0].Name.ToUpperInvariant() }])?.Code);
    }

    private static Guideline Draft()
    {
        DevelopmentAspect[] aspects = Enum.GetValues<DevelopmentAspect>();
        var content = new GuidelineContent(
            [.. aspects.Zip(["p", "m", "s", "t"]).Select(one => ClassificationTests.Question(one.Second, one.First))],
            [ClassificationTests.Level("awal", 0), ClassificationTests.Level("maju", 60)]);
        var shipped = Guideline.Ship("3673", content, new DateOnly(2024, 1, 1), "BKS 26(3)", RuleForce.DiadopsiDinas, Actor.System("test"), At);
        return Guideline.Draft(shipped, 2, Ahmad, At);
    }
}
