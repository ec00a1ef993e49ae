using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>A person in an office of a cooperative, from a day until a day. Says who is who; the right to act for it is a role of the account.</summary>
public sealed class BoardSeat : AggregateRoot
{
    private BoardSeat() { }

    public Guid Id { get; private init; }
    public Guid CooperativeId { get; private init; }
    public string Name { get; private init; } = "";
    public BoardOffice Office { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day, included; null while in office.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The account that acts for the cooperative, where this person has one.</summary>
    public Guid? AccountId { get; private init; }

    public string RecordedByName { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }
    public string EndReason { get; private set; } = "";
    public string EndedByName { get; private set; } = "";
    public DateTimeOffset? EndedAt { get; private set; }

    public static Result<BoardSeat> Fill(
        Seller cooperative, string name, BoardOffice office, DateOnly from, Guid? account, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (cooperative is not { LegalForm: LegalForm.Koperasi }) return SellersErrors.NoCooperative;
        if (name.Trim().Length < 3) return SellersErrors.SeatNameMissing;
        if (from > today) return SellersErrors.SeatFromLater;
        return new BoardSeat
        {
            Id = Guid.CreateVersion7(at),
            CooperativeId = cooperative.Id,
            Name = name.Trim(),
            Office = office,
            From = from,
            AccountId = account,
            RecordedByName = by.DisplayName,
            RecordedAt = at,
        };
    }

    public Result Leave(DateOnly until, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (Until is not null) return SellersErrors.MoveRefused;
        if (string.IsNullOrWhiteSpace(reason)) return SellersErrors.MemberReasonMissing;
        if (until < From || until > today) return SellersErrors.MemberUntilWrong;
        (Until, EndReason, EndedByName, EndedAt) = (until, reason.Trim(), by.DisplayName, at);
        return Result.Ok();
    }
}
