using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Readiness.Contracts;

/// <summary>Ready for what: to be bought by offices through the e-katalog, or to stand in the shops of retail partners.</summary>
public enum ReadinessGoal { Catalogue, Retail }

/// <summary>How far a product, or the best product of a seller, has come; <see cref="Near"/>: a few gaps, as many as the profile calls near.</summary>
public enum ReadinessLevel { Ready, Near, Far }

/// <summary>What can be asked; <see cref="ParameterKeys.CatalogueCriteria"/> and <see cref="ParameterKeys.RetailCriteria"/> choose among these.</summary>
public enum Criterion
{
    Verified, Nib, Npwp, BankAccount, Licences, Local, Listed, Terms, Supply, Photos, PhotoTexts, Specification, Kbli, Kbki, Pdn, Tkdn, Halal, FoodLicence,
    ShelfLife, Composition, Packing, Ladder,
}

/// <summary>Where a gap is mended.</summary>
public enum Mend { Nowhere, Profile, CheckedData, Upload, TickPaper, AwaitCheck, Edit, Photos, Curation, Product, Price, Supply }

/// <summary>One line of a checklist.</summary>
/// <param name="Detail">What is there, or what is lacking.</param>
/// <param name="Pasal">Its source; empty when it is an agreement of the Dinas.</param>
/// <param name="Paper">The paper that is missing, when it is one.</param>
/// <param name="VariantId">The variant that lacks it, when it is one.</param>
public sealed record ReadinessRow(
    Criterion Criterion, string Label, bool IsMet, string Detail, string Pasal, Mend Mend, DocumentKind? Paper = null, Guid? VariantId = null);

/// <summary>How the words of readiness read on screen.</summary>
public static class ReadinessWords
{
    public static string Label(this ReadinessGoal goal) => goal is ReadinessGoal.Catalogue ? "Siap e-Katalog" : "Siap Ritel";

    /// <summary>The pasal behind the goal itself.</summary>
    public static string PasalOf(ReadinessGoal goal) => goal is ReadinessGoal.Catalogue ? "SRG 10(1).f" : "SRG 10(1).b";

    public static string Label(this ReadinessLevel level) => level switch
    {
        ReadinessLevel.Ready => "Siap",
        ReadinessLevel.Near => "Hampir siap",
        _ => "Belum siap",
    };
}
