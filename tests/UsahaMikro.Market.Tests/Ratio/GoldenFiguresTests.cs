using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Ratio;

/// <summary>
/// Three agencies under four rules, worked out by hand. Amounts in rupiah; K = committed, R = realised.
/// <code>
///                         Pendidikan        PU           Kecamatan
/// pagu                     1.000.000     2.000.000        500.000
/// mikro, lokal, dibuat     K 300 R 200   K 100 R 100      K 200 R 200
/// kecil, lokal, dibuat     K 100 R 100   K 400 R   0      –
/// mikro, luar daerah       K 100 R 100   K 500 R 400      –
/// koperasi menengah lokal  K 200 R   0   –                K 100 R 100
/// mikro, lokal, impor      K  50 R  50   –                K 200 R 200 (thousand each)
/// besar                    K 250 R 150   K 900 R 500      –
/// </code>
/// </summary>
public class GoldenFiguresTests
{
    private static readonly RuleFacts Micro = RuleFacts.Of(Samples.Local);
    private static readonly RuleFacts Small = Micro with { Scale = BusinessScale.Kecil };
    private static readonly RuleFacts Outside = Micro with { KecamatanCode = "360405" };
    private static readonly RuleFacts Cooperative = Micro with { Scale = BusinessScale.Menengah, LegalForm = LegalForm.Koperasi };
    private static readonly RuleFacts Imported = Micro with { IsPdn = false };
    private static readonly RuleFacts Large = Micro with { Scale = BusinessScale.Besar };

    private static readonly FactAmount[] Pendidikan =
    [
        Of(Micro, 300, 200), Of(Small, 100, 100), Of(Outside, 100, 100), Of(Cooperative, 200, 0), Of(Imported, 50, 50), Of(Large, 250, 150),
    ];

    private static readonly FactAmount[] Pu = [Of(Micro, 100, 100), Of(Small, 400, 0), Of(Outside, 500, 400), Of(Large, 900, 500)];

    private static readonly FactAmount[] Kecamatan = [Of(Micro, 200, 200), Of(Cooperative, 100, 100), Of(Imported, 200, 200)];

    /// <summary>Expected: committed part, realised part (thousand rupiah), is 40 % met by commitment, by realisation.</summary>
    [Theory]
    [InlineData("Pendidikan", "srg-11e", 650, 350, true, true)] // 300+100+200+50 of 1000; 200+100+50 of 600
    [InlineData("Pendidikan", "bks-24-1", 600, 300, true, true)] // 300+100+200; 200+100
    [InlineData("Pendidikan", "bgr-35-1", 400, 300, true, true)] // 300+100: exactly 40 %; 200+100
    [InlineData("Pendidikan", "inpres-2-2022", 700, 400, true, true)] // 300+100+100+200; 200+100+100
    [InlineData("PU", "srg-11e", 500, 100, false, false)] // 100+400 of 2000; 100 of 1000
    [InlineData("PU", "bks-24-1", 600, 500, false, true)] // 100+500; 100+400
    [InlineData("PU", "bgr-35-1", 600, 500, false, true)]
    [InlineData("PU", "inpres-2-2022", 1000, 500, true, true)] // 100+400+500; 100+400
    [InlineData("Kecamatan", "srg-11e", 500, 500, true, true)] // 200+100+200 of 500, twice
    [InlineData("Kecamatan", "bks-24-1", 300, 300, true, true)]
    [InlineData("Kecamatan", "bgr-35-1", 200, 200, true, true)] // 200 of 500: exactly 40 % twice
    [InlineData("Kecamatan", "inpres-2-2022", 300, 300, true, true)]
    public void Figures_agree_with_those_worked_out_by_hand(
        string agency, string rule, long committed, long realised, bool commitmentMet, bool realisationMet)
    {
        RuleSet[] sets = [Samples.Serang11e, Samples.Bekasi, Samples.Bogor, Samples.National];
        var (pagu, amounts, spent) = agency switch
        {
            "Pendidikan" => (1_000, Pendidikan, 600),
            "PU" => (2_000, Pu, 1_000),
            _ => (500, Kecamatan, 500),
        };

        var pair = RatioCalculator.Calculate(sets.Single(set => set.Code == rule), "3673", Thousand(pagu), amounts);

        Assert.Equal(new RatioFigure(Thousand(committed), Thousand(pagu)), pair.Commitment);
        Assert.Equal(new RatioFigure(Thousand(realised), Thousand(spent)), pair.Realisation);
        Assert.Equal((commitmentMet, realisationMet), (pair.Commitment.IsAtLeast(40), pair.Realisation.IsAtLeast(40)));
    }

    [Fact]
    public void Months_accumulate_and_a_bast_after_december_is_in_the_year_but_in_no_month_of_it()
    {
        FactAmount[] amounts = [Of(Micro, 100, 100) with { Month = 3 }, Of(Large, 100, 100) with { Month = 5 }, Of(Micro, 0, 50) with { Month = FiscalMonth.After }];

        var months = RatioCalculator.Cumulative(Samples.Serang11e, "3673", Thousand(1_000), amounts);

        Assert.True(months[1].Realisation.IsEmpty);
        Assert.Equal(100m, months[2].Realisation.Percent);
        Assert.Equal(50m, months[11].Realisation.Percent);
        Assert.Equal(60m, RatioCalculator.Calculate(Samples.Serang11e, "3673", Thousand(1_000), amounts).Realisation.Percent);
    }

    private static FactAmount Of(RuleFacts facts, long committed, long realised) => new(facts, 6, Thousand(committed), Thousand(realised));

    private static Rupiah Thousand(long amount) => new(amount * 1_000);
}
