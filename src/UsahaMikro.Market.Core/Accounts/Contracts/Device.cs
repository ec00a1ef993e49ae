namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>What is told of the browser that asks.</summary>
public sealed record Device(string Address, string Agent);
