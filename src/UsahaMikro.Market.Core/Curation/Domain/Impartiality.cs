using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>What could tie a curator to the seller of a case.</summary>
/// <param name="ApplicantId">Who registered the business as its own.</param>
/// <param name="EnteredById">Who brought it into the registry for its owner.</param>
/// <param name="HandedInBy">Everyone who ever handed in a product of this seller, mentors included.</param>
/// <param name="OwnShops">Sellers in which the curator holds a role or ever held one.</param>
/// <param name="Kin">Sellers of the same group or cooperative as the seller of the case.</param>
public sealed record Ties(
    Guid? ApplicantId, Guid? EnteredById, IReadOnlyCollection<Guid> HandedInBy, IReadOnlyCollection<Guid> OwnShops, IReadOnlyCollection<Guid> Kin);

/// <summary>A curator is neither owner nor mentor, nor of the same organisation as the seller (requirements §6.11).</summary>
public static class Impartiality
{
    /// <summary>Null for who may judge.</summary>
    public static Error? ObstacleOf(Guid? curatorId, Guid sellerId, Ties ties)
    {
        if (curatorId is not { } curator) return CurationErrors.NotYours;
        if (curator == ties.ApplicantId || ties.OwnShops.Contains(sellerId)) return CurationErrors.OwnShop;
        if (ties.HandedInBy.Contains(curator)) return CurationErrors.HandedInYourself;
        if (curator == ties.EnteredById) return CurationErrors.Mentored;
        return ties.OwnShops.Any(ties.Kin.Contains) ? CurationErrors.SameOrganisation : null;
    }
}
