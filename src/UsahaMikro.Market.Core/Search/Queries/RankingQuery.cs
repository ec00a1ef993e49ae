using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;

namespace UsahaMikro.Market.Search.Queries;

/// <summary>What decides the order of results, with the weights in force.</summary>
/// <param name="Places">How much a word counts where it stands.</param>
/// <param name="Lifts">By which part a score rises at most.</param>
public sealed record RankingWeights(IReadOnlyList<(ReasonKind Place, double Weight)> Places, IReadOnlyList<(ReasonKind Lift, double Part)> Lifts);

/// <summary>The ranking as it is published.</summary>
public sealed class RankingQuery
{
    public RankingWeights Find()
    {
        var (fields, lifts) = (LexiconFile.Shipped.Fields, LexiconFile.Shipped.Lifts);
        return new RankingWeights(
            [
                (ReasonKind.Name, fields.Name), (ReasonKind.Category, fields.Category), (ReasonKind.Seller, fields.Seller),
                (ReasonKind.Kecamatan, fields.Kecamatan), (ReasonKind.Occasion, fields.Occasions), (ReasonKind.Description, fields.Description),
            ],
            [(ReasonKind.Available, lifts.Available), (ReasonKind.Label, lifts.Label), (ReasonKind.Spread, lifts.Spread)]);
    }
}
