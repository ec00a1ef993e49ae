using UsahaMikro.Market.Catalog.Contracts;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A product before its first save.</summary>
public sealed record ProductDraft(Guid SellerId, Fulfilment Fulfilment, JudgedFacts Facts, ProductTerms Terms);
