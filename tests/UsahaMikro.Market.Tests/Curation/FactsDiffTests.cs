using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using static UsahaMikro.Market.Tests.Curation.CurationSamples;

namespace UsahaMikro.Market.Tests.Curation;

public class FactsDiffTests
{
    private static readonly IReadOnlyDictionary<JudgedField, JudgedFacts> Changed = new Dictionary<JudgedField, JudgedFacts>
    {
        [JudgedField.Name] = Bandeng with { Name = "Sate bandeng pedas" },
        [JudgedField.Category] = Bandeng with { Category = "kue-basah" },
        [JudgedField.Description] = Bandeng with { Description = "Lain." },
        [JudgedField.Composition] = Bandeng with { Composition = "Bandeng, santan" },
        [JudgedField.Specification] = Bandeng with { Specification = [new SpecificationLine("Isi", "1")] },
        [JudgedField.Unit] = Bandeng with { Unit = "kotak" },
        [JudgedField.ShelfLifeDays] = Bandeng with { ShelfLifeDays = 2 },
        [JudgedField.Maker] = Bandeng with { Maker = Maker.DijualKembali },
        [JudgedField.Member] = Bandeng with { Member = new SellerMember(Guid.CreateVersion7(), "Tambak Emak") },
        [JudgedField.Nature] = Bandeng with { Nature = ProductNature.Jasa },
        [JudgedField.IsPdn] = Bandeng with { IsPdn = false },
        [JudgedField.Tkdn] = Bandeng with { Tkdn = 40 },
        [JudgedField.Kbli] = Bandeng with { Kbli = "10212" },
        [JudgedField.Kbki] = Bandeng with { Kbki = "21111" },
        [JudgedField.Halal] = Bandeng with { Halal = HalalClaim.Certified },
        [JudgedField.Papers] = Bandeng with { Papers = [Guid.CreateVersion7()] },
        [JudgedField.Pictures] = Bandeng with { Pictures = [Picture with { Alt = "Dari dekat" }] },
    };

    [Fact]
    public void Each_changed_field_is_listed_and_no_other()
    {
        Assert.Equal(Enum.GetValues<JudgedField>(), Changed.Keys.Order());
        Assert.All(Changed, one => Assert.Equal([one.Key], FactsDiff.Of(Bandeng, one.Value)));
        Assert.Empty(FactsDiff.Of(Bandeng, JudgedFacts.FromJson(Bandeng.ToJson())));
        Assert.Equal([JudgedField.Unit, JudgedField.Tkdn], FactsDiff.Of(Bandeng, Bandeng with { Tkdn = 40, Unit = "kotak" }));
    }

    [Fact]
    public void Every_judged_fact_has_its_field() =>
        Assert.Equal(typeof(JudgedFacts).GetProperties().Select(property => property.Name).Order(), Enum.GetNames<JudgedField>().Order());
}
