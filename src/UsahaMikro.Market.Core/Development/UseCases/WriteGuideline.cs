using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.UseCases;

/// <summary>Finds the guideline that a form was shown for.</summary>
public sealed class GuidelineDesk(MarketDbContext db, IAreaBook areas)
{
    /// <param name="version">What the form was shown; null where nothing is overwritten.</param>
    internal async Task<Result<Guideline>> FindAsync(int number, long? version, CancellationToken cancellationToken)
    {
        if (await db.GuidelineAsync(areas.Daerah.AreaCode, number, cancellationToken) is not { } guideline) return DevelopmentErrors.GuidelineNotFound;
        return version is { } shown && guideline.Version != shown ? DevelopmentErrors.GuidelineStale : guideline;
    }
}

public sealed record TypedAnswer(string? Code, string Text, int Points, AnswerMeaning Meaning);

/// <param name="Code">Null for a question that is added.</param>
public sealed record SetQuestionCommand(
    int Number, long Version, string? Code, DevelopmentAspect Aspect, string Text, string Help, IReadOnlyList<TypedAnswer> Answers);

/// <summary>Writes one question of a draft anew, or adds it (BKS 26(6)).</summary>
public sealed class SetQuestion(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(SetQuestionCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            if (found.Error is { } refusal) return refusal;
            if (command.Code is { } code && found.Value.Parsed.Questions.All(one => one.Code != code)) return DevelopmentErrors.QuestionNotFound;
            var answers = command.Answers.OrderBy(answer => answer.Points)
                .Select(answer => new GuidelineAnswer(answer.Code ?? NewCode(), answer.Text.Trim(), answer.Points, answer.Meaning));
            var question = new GuidelineQuestion(command.Code ?? NewCode(), command.Aspect, command.Text.Trim(), command.Help.Trim(), [.. answers]);
            return found.Value.SetQuestion(question, actor, clock.GetUtcNow());
        }, cancellationToken);

    private static string NewCode() => HumanCode.New(6).ToLowerInvariant();
}

/// <summary>Takes a question out of a draft.</summary>
public sealed class RemoveQuestion(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(int number, long version, string code, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(number, version, cancellationToken);
            return found.Error is { } refusal ? refusal : found.Value.RemoveQuestion(code, actor, clock.GetUtcNow());
        }, cancellationToken);
}

/// <param name="Code">Null for a level that is added.</param>
public sealed record TypedLevel(string? Code, string Name, int FromPercent, string Meaning, GroupType Approach, IReadOnlyList<string> Facilitation, int Months);

public sealed record SetLevelsCommand(int Number, long Version, IReadOnlyList<TypedLevel> Levels);

/// <summary>Writes the levels of a draft anew, all together: their bounds stand in one row (BKS 26(5) b–e).</summary>
public sealed class SetLevels(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(SetLevelsCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            if (found.Error is { } refusal) return refusal;
            var known = found.Value.Parsed.Levels.Select(level => level.Code).ToHashSet();
            var levels = command.Levels.OrderBy(level => level.FromPercent).Select(level => new GuidelineLevel(
                level.Code is { } code && known.Contains(code) ? code : HumanCode.New(6).ToLowerInvariant(), level.Name.Trim(), level.FromPercent,
                level.Meaning.Trim(),
                level.Approach, [.. level.Facilitation.Select(line => line.Trim()).Where(line => line.Length > 0)], level.Months));
            return found.Value.SetLevels([.. levels], actor, clock.GetUtcNow());
        }, cancellationToken);
}
