using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What decides the scale; <see cref="Combined"/>: both, as <see cref="ParameterKeys.MicroCriteriaCombination"/> combines them.</summary>
public enum ScaleCriterion { Capital, Sales, Combined }

/// <summary>How large a business is, and why in one sentence.</summary>
/// <param name="IsNearLimit">Still micro, but close enough to the limit to be told.</param>
public sealed record ScaleVerdict(BusinessScale Scale, bool IsNearLimit, ScaleCriterion Criterion, string Sentence, string Pasal);
