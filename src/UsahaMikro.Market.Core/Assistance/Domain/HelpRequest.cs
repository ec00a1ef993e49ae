using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Domain;

/// <summary>What a seller asks, with the rules of the day.</summary>
/// <param name="ProductCode">The product it is about; empty when about the business.</param>
/// <param name="Obstacle">What stands in the way, in the seller's words.</param>
/// <param name="ContactTime">When the seller is best reached; may be empty.</param>
public sealed record HelpAsking(
    string Number, Guid SellerId, string SellerName, DocumentKind Paper, string ProductCode, string ProductName, string Obstacle, HelpMeans Wished,
    string ContactTime, IReadOnlyList<Guid> KnownPapers, DateOnly DueOn);

/// <summary>When, where and by which means the Dinas helps.</summary>
public sealed record Appointment(HelpMeans Means, DateOnly On, string Place);

/// <summary>Help with one paper of one business (BKS 8, 9, 12(3)).</summary>
public sealed class HelpRequest : AggregateRoot
{
    private readonly List<HelpStep> _steps = [];

    private HelpRequest() { }

    public Guid Id { get; private init; }
    public string Number { get; private init; } = "";
    public Guid SellerId { get; private init; }
    public string SellerName { get; private init; } = "";
    public DocumentKind Paper { get; private init; }
    public string ProductCode { get; private init; } = "";
    public string ProductName { get; private init; } = "";
    public string Obstacle { get; private init; } = "";
    public HelpMeans Wished { get; private init; }
    public string ContactTime { get; private init; } = "";
    public DateTimeOffset AskedAt { get; private init; }
    public string AskedByName { get; private init; } = "";

    /// <summary>The day by which the Dinas promised to answer.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Verified papers of the kind when it was asked; another one ends the request.</summary>
    public IReadOnlyList<Guid> KnownPapers { get; private init; } = [];

    public HelpState State { get; private set; }

    /// <summary>Seller and paper while it is open, so that there is one; null once it is over.</summary>
    [NotAudited]
    public string? OpenKey { get; private set; }

    public HelpMeans? Means { get; private set; }
    public DateOnly? AppointedOn { get; private set; }
    public string Place { get; private set; } = "";
    public string OfficerName { get; private set; } = "";
    public DateTimeOffset? EndedAt { get; private set; }
    public IReadOnlyList<HelpStep> Steps => _steps;

    public static string KeyOf(Guid sellerId, DocumentKind paper) => $"{sellerId:N}|{paper}";

    public static Result<HelpRequest> Ask(HelpAsking asking, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(asking.Obstacle)) return AssistanceErrors.ObstacleMissing;

        var request = new HelpRequest
        {
            Id = Guid.CreateVersion7(at),
            Number = asking.Number,
            SellerId = asking.SellerId,
            SellerName = asking.SellerName,
            Paper = asking.Paper,
            ProductCode = asking.ProductCode,
            ProductName = asking.ProductName,
            Obstacle = asking.Obstacle.Trim(),
            Wished = asking.Wished,
            ContactTime = asking.ContactTime.Trim(),
            AskedAt = at,
            AskedByName = by.DisplayName,
            DueOn = asking.DueOn,
            KnownPapers = asking.KnownPapers,
            State = HelpMoves.Table.Start,
            OpenKey = KeyOf(asking.SellerId, asking.Paper),
        };
        request.Record(by, at, request.Obstacle);
        return request;
    }

    /// <summary>An officer takes it up, or moves the appointment.</summary>
    /// <param name="ownerId">The account of the owner: nobody helps themselves as an officer.</param>
    public Result Accept(Appointment appointment, Actor by, Guid? ownerId, DateTimeOffset at)
    {
        if (IsOwn(by, ownerId)) return AssistanceErrors.OwnBusiness;
        if (appointment.On < BusinessCalendar.DateOf(at)) return AssistanceErrors.AppointmentPast;
        if (string.IsNullOrWhiteSpace(appointment.Place)) return AssistanceErrors.PlaceMissing;
        if (!HelpMoves.Table.Allows(State, HelpState.Accepted)) return AssistanceErrors.MoveRefused;

        if (State is HelpState.Accepted && (Means, AppointedOn, Place) == (appointment.Means, appointment.On, appointment.Place.Trim())) return Result.Ok();

        (Means, AppointedOn, Place, OfficerName) = (appointment.Means, appointment.On, appointment.Place.Trim(), by.DisplayName);
        return MoveTo(HelpState.Accepted, $"{appointment.Means.Label()}, {Formatted(appointment.On)}, {Place}", by, at);
    }

    /// <summary>What was done; the seller reads it.</summary>
    public Result Finish(string what, Actor by, Guid? ownerId, DateTimeOffset at)
    {
        if (IsOwn(by, ownerId)) return AssistanceErrors.OwnBusiness;
        return string.IsNullOrWhiteSpace(what) ? AssistanceErrors.OutcomeMissing : MoveTo(HelpState.Done, what.Trim(), by, at);
    }

    public Result Close(string reason, Actor by, Guid? ownerId, DateTimeOffset at)
    {
        if (IsOwn(by, ownerId)) return AssistanceErrors.OwnBusiness;
        return string.IsNullOrWhiteSpace(reason) ? AssistanceErrors.ReasonMissing : MoveTo(HelpState.Closed, reason.Trim(), by, at);
    }

    /// <summary>The seller needs no help any more.</summary>
    public Result Withdraw(Actor by, DateTimeOffset at) => MoveTo(HelpState.Withdrawn, "", by, at);

    /// <summary>The paper is there: nothing is left to help with.</summary>
    public Result Fulfil(Actor by, DateTimeOffset at) => MoveTo(HelpState.Done, $"{Paper.Label()} sudah diperiksa Dinas dan sesuai.", by, at);

    private static bool IsOwn(Actor by, Guid? ownerId) => by.UserId is { } user && user == ownerId;

    private static string Formatted(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("id-ID"));

    private Result MoveTo(HelpState state, string note, Actor by, DateTimeOffset at)
    {
        if (!HelpMoves.Table.Allows(State, state)) return AssistanceErrors.MoveRefused;

        State = state;
        if (!state.IsOpen()) (OpenKey, EndedAt) = (null, at);
        Record(by, at, note);
        if (by.SellerId != SellerId) Raise(new HelpRequestMoved(Id, state, note));
        return Result.Ok();
    }

    private void Record(Actor by, DateTimeOffset at, string note) => _steps.Add(new HelpStep(State, by.UserId, by.DisplayName, at, note));
}
