namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>How far the Dinas has come with a change that a verified seller asked for.</summary>
public enum ProposalState { Waiting, Accepted, Refused, Replaced }
