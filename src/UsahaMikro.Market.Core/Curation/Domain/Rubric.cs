using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>The criteria of a case with their weights, as they stood on the day it was handed in.</summary>
public sealed class Rubric
{
    private readonly IReadOnlyDictionary<string, int> _weights;

    private Rubric(IReadOnlyDictionary<string, int> weights) => _weights = weights;

    /// <summary>"PotensiPasar:20,Kualitas:20 …", as the parameter writes it.</summary>
    public static Rubric Of(string weights) => new(ParameterValues.WeightsOf(weights));

    public IReadOnlyCollection<string> Criteria => [.. _weights.Keys];

    public int WeightOf(string criterion) => _weights[criterion];

    public bool Has(string criterion) => _weights.ContainsKey(criterion);

    public bool IsComplete(IEnumerable<CriterionScore> scores) => _weights.Keys.All(scores.Select(score => score.Criterion).Contains);

    /// <summary>Points of one criterion: its weight, times the score out of the highest.</summary>
    public decimal PointsOf(string criterion, int score) => _weights[criterion] * (decimal)score / CurationWords.HighestScore;

    /// <summary>Out of 100. It informs the decision and never makes it.</summary>
    public decimal SumOf(IEnumerable<CriterionScore> scores) => scores.Sum(score => PointsOf(score.Criterion, score.Score));
}
