using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>A dated figure of one daerah's profile. A change is a new row; a row in force is never touched, its end is the next row's first day.</summary>
public sealed class RegulationParameter : AggregateRoot
{
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
    public required DateTimeOffset DecidedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawalReason { get; private set; }

    /// <summary>Only what has not begun can be taken back.</summary>
    public Result Withdraw(string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return RegulationErrors.AlreadyWithdrawn;
        if (From <= today) return RegulationErrors.AlreadyInForce;
        if (string.IsNullOrWhiteSpace(reason)) return RegulationErrors.ReasonMissing;

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
        if (string.IsNullOrWhiteSpace(reason)) return RegulationErrors.ReasonMissing;

        (WithdrawnAt, WithdrawnBy, WithdrawalReason) = (at, by.DisplayName, reason.Trim());
        return Result.Ok();
    }
}
