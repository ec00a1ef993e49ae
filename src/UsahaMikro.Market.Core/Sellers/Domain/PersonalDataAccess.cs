using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Someone looked at a seller's numbers in full, or opened one of its papers: who, when, what, why (UU 27/2022). Never changed.</summary>
public sealed class PersonalDataAccess : AggregateRoot
{
    /// <summary>Of <see cref="PersonalDataKind.Numbers"/>; papers are opened as often as the check needs.</summary>
    public const int DailyQuota = 20;

    private PersonalDataAccess() { }

    public Guid Id { get; private init; }
    public Guid SellerId { get; private init; }
    public PersonalDataKind Kind { get; private init; }

    /// <summary>Which paper; empty for numbers.</summary>
    public string Subject { get; private init; } = "";

    public Guid? ById { get; private init; }
    public string ByName { get; private init; } = "";
    public string Reason { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    public static PersonalDataAccess Of(Guid sellerId, PersonalDataKind kind, string subject, string reason, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        SellerId = sellerId,
        Kind = kind,
        Subject = subject,
        ById = by.UserId,
        ByName = by.DisplayName,
        Reason = reason,
        At = at,
    };
}
