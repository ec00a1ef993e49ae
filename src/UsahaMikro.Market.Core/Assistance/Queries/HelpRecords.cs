using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Assistance.Queries;

public sealed record HelpStepView(HelpState State, string ByName, DateTimeOffset At, string Note);

/// <summary>A request with its history.</summary>
/// <param name="IsLate">Nobody took it up by the promised day.</param>
public sealed record HelpView(
    string Number, long Version, string SellerName, DocumentKind Paper, string ProductName, string Obstacle, HelpMeans Wished,
    string ContactTime, DateTimeOffset AskedAt, string AskedByName, DateOnly DueOn, bool IsLate, HelpState State, HelpMeans? Means, DateOnly? AppointedOn,
    string Place, string OfficerName, DateTimeOffset? EndedAt, IReadOnlyList<HelpStepView> Steps)
{
    public bool MayMove(HelpState to) => HelpMoves.Table.Allows(State, to);

    internal static HelpView Of(HelpRequest r, DateOnly today) => new(
        r.Number, r.Version, r.SellerName, r.Paper, r.ProductName, r.Obstacle, r.Wished, r.ContactTime, r.AskedAt, r.AskedByName, r.DueOn,
        r.State is HelpState.Asked && r.DueOn < today, r.State, r.Means, r.AppointedOn, r.Place, r.OfficerName, r.EndedAt,
        [.. r.Steps.OrderBy(step => step.Id).Select(step => new HelpStepView(step.State, step.ByName, step.At, step.Note))]);
}

/// <summary>A request with what the registry knows of its seller today.</summary>
/// <param name="Seller">Null once it is not in the registry any more.</param>
public sealed record HelpRow(HelpView Request, SellerCard? Seller, RiskLevel? Risk)
{
    public string Kecamatan => Seller?.KecamatanCode ?? "";
}
