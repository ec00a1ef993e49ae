using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class MicroTestTests
{
    private const long Capital = 1_000_000_000;
    private const long Sales = 2_000_000_000;
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly DateOnly Young = new(2025, 1, 1);
    private static readonly DateOnly Old = new(2020, 1, 1);

    [Fact]
    public void A_new_business_is_judged_by_its_capital_alone_and_exactly_one_milliard_is_still_micro()
    {
        Assert.Equal(BusinessScale.Mikro, Judge(Capital, Sales + 1, Young).Scale);
        Assert.Equal(BusinessScale.Kecil, Judge(Capital + 1, 0, Young).Scale);
        Assert.Equal(BusinessScale.Menengah, Judge(8_000_000_000, 0, Young).Scale);
    }

    [Fact]
    public void A_running_business_is_judged_by_its_sales_alone_and_exactly_two_milliard_are_still_micro()
    {
        Assert.Equal(BusinessScale.Mikro, Judge(Capital * 9, Sales, Old).Scale);
        Assert.Equal(BusinessScale.Kecil, Judge(0, Sales + 1, Old).Scale);
    }

    [Theory]
    [InlineData(CriteriaCombination.Either, Capital, Sales + 1, BusinessScale.Mikro)]
    [InlineData(CriteriaCombination.Both, Capital, Sales + 1, BusinessScale.Kecil)]
    [InlineData(CriteriaCombination.Either, Capital + 1, Sales, BusinessScale.Mikro)]
    [InlineData(CriteriaCombination.Both, Capital + 1, Sales, BusinessScale.Kecil)]
    [InlineData(CriteriaCombination.Both, Capital, Sales, BusinessScale.Mikro)]
    public void One_criterion_is_enough_or_both_are_needed_as_the_daerah_says(CriteriaCombination combination, long capital, long sales, BusinessScale scale) =>
        Assert.Equal(scale, Judge(capital, sales, Young, Combined(combination)).Scale);

    [Fact]
    public void From_the_second_anniversary_on_only_sales_count()
    {
        var before = Judge(Capital * 3, Sales, Today.AddYears(-2).AddDays(1), Combined(CriteriaCombination.Both));
        var after = Judge(Capital * 3, Sales, Today.AddYears(-2), Combined(CriteriaCombination.Both));
        Assert.Equal((BusinessScale.Kecil, ScaleCriterion.Combined), (before.Scale, before.Criterion));
        Assert.Equal((BusinessScale.Mikro, ScaleCriterion.Sales), (after.Scale, after.Criterion));
    }

    [Theory]
    [InlineData(1_599_999_999, false)]
    [InlineData(1_600_000_000, true)]
    [InlineData(2_000_000_000, true)]
    [InlineData(2_000_000_001, false)]
    public void From_eighty_percent_of_the_limit_on_a_micro_business_is_near_it(long sales, bool near) => Assert.Equal(near, Judge(0, sales, Old).IsNearLimit);

    [Theory]
    [InlineData(15_000_000_000, BusinessScale.Kecil)]
    [InlineData(15_000_000_001, BusinessScale.Menengah)]
    [InlineData(50_000_000_001, BusinessScale.Besar)]
    public void The_larger_scales_follow_the_same_way(long sales, BusinessScale scale) => Assert.Equal(scale, Judge(0, sales, Old).Scale);

    [Fact]
    public void The_verdict_says_which_criterion_applied_why_and_by_which_pasal()
    {
        var old = Judge(0, 1_890_000_000, Old);
        Assert.Equal("Kriteria hasil penjualan tahunan dipakai karena usaha sudah berjalan 2 tahun atau lebih: penjualan setahun Rp1.890.000.000 tidak melebihi Rp2.000.000.000.", old.Sentence);
        Assert.Equal("BGR 5(1)", old.Pasal);

        var young = Judge(50_000_000, Sales * 2, Young);
        Assert.Equal("Kriteria modal usaha dipakai karena usaha belum berjalan 2 tahun: modal Rp50.000.000 tidak melebihi Rp1.000.000.000.", young.Sentence);
        Assert.Equal("BGR 4(2)", young.Pasal);

        var both = Judge(50_000_000, Sales + 1, Young, Combined(CriteriaCombination.Both));
        Assert.Equal(
            "Modal usaha dan hasil penjualan tahunan dinilai bersama karena usaha belum berjalan 2 tahun, dan keduanya harus terpenuhi: "
                + "modal Rp50.000.000 tidak melebihi Rp1.000.000.000, penjualan setahun Rp2.000.000.001 melebihi Rp2.000.000.000.", both.Sentence);
        Assert.Equal("BKS 4(1)", both.Pasal);
    }

    /// <summary>By daerah: whether sales of a new business matter, and the pasal of a new and of a running one.</summary>
    [Theory]
    [InlineData("3673", false, "PP-7-2021 35", "PP-7-2021 35")]
    [InlineData("3201", false, "BGR 4(2)", "BGR 5(1)")]
    [InlineData("3216", true, "BKS 4(1)", "BKS 4(4)")]
    [InlineData("3505", false, "PP-7-2021 35", "PP-7-2021 35")]
    [InlineData("3374", false, "PP-7-2021 35", "PP-7-2021 35")]
    public async Task Each_daerah_draws_the_line_where_its_profile_says(string area, bool doSalesOfNewCount, string ofNew, string ofRunning)
    {
        await using var daerah = new MarketApp { Differently = builder => builder.UseSetting("Market:Daerah", area) };
        await daerah.InitializeAsync();
        var rules = await daerah.UseAsync<ScaleDesk, MicroRules>(desk => desk.RulesAsync(Today, CancellationToken.None));
        (BusinessScale, string) Of(long capital, long sales, DateOnly startedOn) =>
            MicroTest.Judge(new MicroFacts(new Rupiah(capital), new Rupiah(sales), startedOn), rules, Today) is var said ? (said.Scale, said.Pasal) : default;

        Assert.Equal((BusinessScale.Mikro, ofNew), Of(Capital, Sales, Young));
        Assert.Equal((BusinessScale.Kecil, ofNew), Of(Capital + 1, 0, Young));
        Assert.Equal(doSalesOfNewCount ? BusinessScale.Kecil : BusinessScale.Mikro, Of(0, Sales + 1, Young).Item1);
        Assert.Equal((BusinessScale.Mikro, ofRunning), Of(Capital * 9, Sales, Old));
        Assert.Equal((BusinessScale.Kecil, ofRunning), Of(0, Sales + 1, Old));
    }

    private static MicroRules Rules() => new(
        new ScaleLimits(new(Capital), new(5_000_000_000), new(10_000_000_000)), new ScaleLimits(new(Sales), new(15_000_000_000), new(50_000_000_000)),
        new CriterionRule(ScaleCriterion.Capital, "BGR 4(2)"), new CriterionRule(ScaleCriterion.Sales, "BGR 5(1)"), 2, CriteriaCombination.Either, "BKS 4(1)", 80);

    private static MicroRules Combined(CriteriaCombination combination) =>
        Rules() with { New = new CriterionRule(ScaleCriterion.Combined, "BKS 4(1)"), Combination = combination };

    private static ScaleVerdict Judge(long capital, long sales, DateOnly startedOn, MicroRules? rules = null) =>
        MicroTest.Judge(new MicroFacts(new Rupiah(capital), new Rupiah(sales), startedOn), rules ?? Rules(), Today);
}
