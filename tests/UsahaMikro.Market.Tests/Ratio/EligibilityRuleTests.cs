using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Ratio;

public class EligibilityRuleTests
{
    private static readonly LineFacts Outside = Samples.Local with { DomicileCode = "3604051001" };
    private static readonly LineFacts Cooperative = Samples.Local with { Scale = BusinessScale.Menengah, LegalForm = LegalForm.Koperasi };

    [Fact]
    public void A_local_micro_maker_counts_under_every_rule_set() => Assert.All(
        [Samples.Serang11e, Samples.Serang31, Samples.Bekasi, Samples.Bogor, Samples.National], rules => Assert.True(Judge(rules, Samples.Local).Counts));

    /// <summary>Columns: SRG 11.e, SRG 3(1), BKS 24(1), BGR 35(1), Inpres 2/2022; worked out by hand from requirements §6.1.</summary>
    [Theory]
    [InlineData("menengah", true, false, false, false, false)]
    [InlineData("kecil", true, false, false, false, true)]
    [InlineData("besar", false, false, false, false, false)]
    [InlineData("koperasi menengah", true, false, true, false, true)]
    [InlineData("luar daerah", false, false, true, true, true)]
    [InlineData("impor", true, true, false, false, false)]
    [InlineData("dijual kembali", false, false, true, true, true)]
    [InlineData("dibekukan", true, true, false, true, true)]
    [InlineData("anggota kelompok", true, true, true, true, true)]
    public void Each_rule_set_reads_the_same_facts_in_its_own_way(string which, bool srg11, bool srg3, bool bks, bool bgr, bool national)
    {
        var facts = which switch
        {
            "menengah" => Samples.Local with { Scale = BusinessScale.Menengah },
            "kecil" => Samples.Local with { Scale = BusinessScale.Kecil },
            "besar" => Samples.Local with { Scale = BusinessScale.Besar },
            "koperasi menengah" => Cooperative,
            "luar daerah" => Outside,
            "impor" => Samples.Local with { IsPdn = false },
            "dijual kembali" => Samples.Local with { Maker = Maker.DijualKembali },
            "dibekukan" => Samples.Local with { Registry = RegistryState.Suspended },
            _ => Samples.Local with { Maker = Maker.AnggotaKelompok },
        };
        RuleSet[] sets = [Samples.Serang11e, Samples.Serang31, Samples.Bekasi, Samples.Bogor, Samples.National];
        Assert.Equal([srg11, srg3, bks, bgr, national], sets.Select(rules => Judge(rules, facts).Counts));
        Assert.Equal([srg11, srg3, bks, bgr, national], sets.Select(rules => EligibilityRule.Counts(rules, RuleFacts.Of(facts), "3673")));
    }

    [Fact]
    public void Every_failing_test_has_its_sentence_and_pasal()
    {
        var verdict = Judge(Samples.Serang11e, Outside with { Scale = BusinessScale.Besar, Maker = Maker.DijualKembali });
        Assert.Equal([EligibilityTest.Scale, EligibilityTest.Domicile, EligibilityTest.Maker], verdict.Failures.Select(reason => reason.Test));
        Assert.All(verdict.Failures, reason => Assert.Equal("SRG 11.e", reason.Pasal));
        Assert.Contains(verdict.Failures, reason => reason.Sentence == "Usahanya berdomisili di luar Kota Serang.");
    }

    [Fact]
    public void The_register_is_asked_for_by_its_own_ayat_in_Bekasi()
    {
        var verdict = Judge(Samples.Bekasi, Samples.Local with { Registry = RegistryState.Suspended });
        Assert.Equal("BKS 24(3)", Assert.Single(verdict.Failures).Pasal);
    }

    [Fact]
    public void A_kelurahan_of_another_daerah_with_a_similar_code_is_not_local() =>
        Assert.False(Judge(Samples.Serang11e, Samples.Local with { DomicileCode = "3672051001" }).Counts);

    private static Verdict Judge(RuleSet rules, LineFacts facts) => EligibilityRule.Judge(rules, facts, Samples.Serang);
}
