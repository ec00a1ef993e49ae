namespace UsahaMikro.Market.Shared;

public enum TaskUrgency { Normal, Soon, Overdue }

/// <summary>One thing that waits for the actor: what, since when, due when, and where to do it.</summary>
public sealed record TaskItem(
    string Title, string Detail, string Link, string LinkText, DateTimeOffset Since, DateOnly? Due, TaskUrgency Urgency, string Icon);

/// <summary>A module's share of every role's home; the home only collects.</summary>
public interface ITaskSource
{
    Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken);
}

/// <summary>One hit of an office's find box.</summary>
public sealed record FindHit(string Kind, string Title, string Detail, string Link);

/// <summary>A module's share of the find box of an office area (number, NIB, name), within the actor's own scope.</summary>
public interface IFindSource
{
    Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken);
}

/// <summary>A sum that must always hold (reliability.md §4); <c>verify</c> runs them all.</summary>
public interface IInvariant
{
    string Name { get; }

    /// <summary>One sentence per breach; none when it holds.</summary>
    Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken);
}

/// <summary>What must be in order before the market opens.</summary>
public interface IStartCheck
{
    /// <summary>Null, or the sentence that says what to do.</summary>
    Task<string?> ProblemAsync(CancellationToken cancellationToken);
}

/// <summary>A message that leaves the house; sent by outbox handlers only.</summary>
public sealed record Mail(string To, string Subject, string Text, string MessageId);

public interface IMailer
{
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}
