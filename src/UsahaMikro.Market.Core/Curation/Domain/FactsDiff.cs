using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>What changed between two judged states of a product.</summary>
public static class FactsDiff
{
    /// <summary>Exactly the fields that differ, in their order.</summary>
    public static IReadOnlyList<JudgedField> Of(JudgedFacts before, JudgedFacts after) =>
        [.. Enum.GetValues<JudgedField>().Where(field => !Same(field, before, after))];

    private static bool Same(JudgedField field, JudgedFacts a, JudgedFacts b) => field switch
    {
        JudgedField.Name => a.Name == b.Name,
        JudgedField.Category => a.Category == b.Category,
        JudgedField.Description => a.Description == b.Description,
        JudgedField.Composition => a.Composition == b.Composition,
        JudgedField.Specification => a.Specification.SequenceEqual(b.Specification),
        JudgedField.Unit => a.Unit == b.Unit,
        JudgedField.ShelfLifeDays => a.ShelfLifeDays == b.ShelfLifeDays,
        JudgedField.Maker => a.Maker == b.Maker,
        JudgedField.Member => a.Member == b.Member,
        JudgedField.Nature => a.Nature == b.Nature,
        JudgedField.IsPdn => a.IsPdn == b.IsPdn,
        JudgedField.Tkdn => a.Tkdn == b.Tkdn,
        JudgedField.Kbli => a.Kbli == b.Kbli,
        JudgedField.Kbki => a.Kbki == b.Kbki,
        JudgedField.Halal => a.Halal == b.Halal,
        JudgedField.Papers => a.Papers.SequenceEqual(b.Papers),
        _ => a.Pictures.SequenceEqual(b.Pictures),
    };
}
