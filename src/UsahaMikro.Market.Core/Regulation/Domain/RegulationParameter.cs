using System.Linq.Expressions;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>
/// A dated figure of one daerah's profile. A change is a new row; a row in force is never touched, its end is the next
/// row's first day. What a person wrote stands once another one has confirmed it; what shipped stands by itself.
/// </summary>
public sealed class RegulationParameter : AggregateRoot
{
    /// <summary>The rows that have, had or will have effect.</summary>
    public static readonly Expression<Func<RegulationParameter, bool>> Standing =
        row => row.WithdrawnAt == null && (row.DecidedById == null || row.ConfirmedAt != null);

    private static readonly Func<RegulationParameter, bool> IsStanding = Standing.Compile();

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string AreaCode { get; init; }
    public required string Key { get; init; }
    public required DateOnly From { get; init; }
    public required string Value { get; init; }
    public required string Unit { get; init; }
    public required string Pasal { get; init; }
    public required RuleForce Force { get; init; }
    public string Note { get; init; } = "";
    public string Reason { get; init; } = "";
    public required string DecidedBy { get; init; }

    /// <summary>The account that wrote it; null for what shipped.</summary>
    public Guid? DecidedById { get; init; }

    public Role? DecidedByRole { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public Guid? ConfirmedById { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public Role? ConfirmedByRole { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public bool Stands => IsStanding(this);

    /// <summary>A second person says yes before the first day; said twice by the same one it stays as it was.</summary>
    public Result Confirm(DateOnly today, Actor by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return RegulationErrors.AlreadyWithdrawn;
        if (Stands) return ConfirmedById == by.UserId ? Result.Ok() : RegulationErrors.AlreadyConfirmed;
        if (by.UserId is null || by.UserId == DecidedById) return RegulationErrors.SamePerson;
        if (From <= today) return RegulationErrors.ConfirmationLate;

        (ConfirmedAt, ConfirmedById, ConfirmedBy, ConfirmedByRole) = (at, by.UserId, by.DisplayName, by.Role);
        return Result.Ok();
    }

    /// <summary>Only what has not begun can be taken back.</summary>
    public Result Withdraw(string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return RegulationErrors.AlreadyWithdrawn;
        if (From <= today) return RegulationErrors.AlreadyInForce;
        if (Reasons.Problem(reason) is { } problem) return problem;

        (WithdrawnAt, WithdrawnBy, WithdrawalReason) = (at, by.DisplayName, reason.Trim());
        return Result.Ok();
    }
}

/// <summary>Hari libur nasional atau cuti bersama, with the decree it stands on.</summary>
public sealed class Holiday : AggregateRoot
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required DateOnly Date { get; init; }
    public required string Name { get; init; }
    public required HolidayKind Kind { get; init; }
    public required string Basis { get; init; }
    public required string AddedBy { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawalReason { get; private set; }

    /// <summary>A day to come may move; a day that was a holiday stays one.</summary>
    public Result Withdraw(string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return RegulationErrors.AlreadyWithdrawn;
        if (Date <= today) return RegulationErrors.HolidayPassed;
        if (Reasons.Problem(reason) is { } problem) return problem;

        (WithdrawnAt, WithdrawnBy, WithdrawalReason) = (at, by.DisplayName, reason.Trim());
        return Result.Ok();
    }
}

/// <summary>A reason is asked for, and has an end.</summary>
internal static class Reasons
{
    public const int Longest = 1000;

    public static Error? Problem(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? RegulationErrors.ReasonMissing : reason.Trim().Length > Longest ? RegulationErrors.ReasonTooLong : null;
}
