using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Domain;

/// <summary>Why the market writes to an account's address. The first three carry a link.</summary>
public enum LetterPurpose { Invitation, Registration, PasswordReset, MembershipGiven, PasswordChanged, FactorChanged, Notice }

/// <summary>A letter is to be sent; the link is made while sending and stored nowhere.</summary>
[EventName("accounts.letter-written.1")]
public sealed record LetterWritten(Guid LetterId) : IDomainEvent;

/// <summary>A letter to a person, and whether its link was used: once, and not for long.</summary>
public sealed class Letter : AggregateRoot
{
    public const int LongestAbout = 2000;

    private Letter() { }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }
    public LetterPurpose Purpose { get; private init; }

    /// <summary>The role given, the place of a change: one phrase of the text.</summary>
    public string? About { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>Counts from sending, so a slow mail partner does not eat the reader's time.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool HasLink => Purpose is LetterPurpose.Invitation or LetterPurpose.Registration or LetterPurpose.PasswordReset;

    public static Letter Write(Guid accountId, LetterPurpose purpose, DateTimeOffset at, string? about = null)
    {
        var letter = new Letter { Id = Guid.CreateVersion7(at), AccountId = accountId, Purpose = purpose, About = about, WrittenAt = at };
        letter.Raise(new LetterWritten(letter.Id));
        return letter;
    }

    /// <summary>A letter whose link is handed over in person (the first admin's).</summary>
    public static Letter HandOver(Guid accountId, LetterPurpose purpose, DateTimeOffset at)
    {
        var letter = new Letter { Id = Guid.CreateVersion7(at), AccountId = accountId, Purpose = purpose, WrittenAt = at };
        letter.Send(at);
        return letter;
    }

    public static TimeSpan LifeOf(LetterPurpose purpose) => purpose switch
    {
        LetterPurpose.Invitation => TimeSpan.FromDays(7),
        LetterPurpose.Registration => TimeSpan.FromDays(1),
        _ => TimeSpan.FromMinutes(30),
    };

    public bool IsOpenAt(DateTimeOffset at) => HasLink && UsedAt is null && WithdrawnAt is null && at < ExpiresAt;

    public void Send(DateTimeOffset at) => ExpiresAt = at + LifeOf(Purpose);

    public Result Use(DateTimeOffset at)
    {
        if (!IsOpenAt(at)) return AccountsErrors.LinkSpent;

        UsedAt = at;
        return Result.Ok();
    }

    public void Withdraw(DateTimeOffset at)
    {
        if (UsedAt is null) WithdrawnAt ??= at;
    }
}
