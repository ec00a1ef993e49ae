using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Someone looked at a seller's NIK and accounts in full: who, when, why (UU 27/2022). Never changed.</summary>
public sealed class PersonalDataAccess : AggregateRoot
{
    public const int DailyQuota = 20;

    private PersonalDataAccess() { }

    public Guid Id { get; private init; }
    public Guid SellerId { get; private init; }
    public Guid? ById { get; private init; }
    public string ByName { get; private init; } = "";
    public string Reason { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    public static PersonalDataAccess Of(Guid sellerId, string reason, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        SellerId = sellerId,
        ById = by.UserId,
        ByName = by.DisplayName,
        Reason = reason,
        At = at,
    };
}
