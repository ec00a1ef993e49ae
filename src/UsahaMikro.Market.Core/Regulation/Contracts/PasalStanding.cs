namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>How a regulation stands here today: of this daerah, national, adopted by a row in force, or only referred to.</summary>
public enum PasalStanding { Reference, Adopted, National, Own }
