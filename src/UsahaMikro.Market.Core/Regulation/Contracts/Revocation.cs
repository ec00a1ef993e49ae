namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>By which later regulation one is revoked, and since when.</summary>
public sealed record Revocation(string Code, DateOnly? On);
