using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Sellers;

public class MicroTestTests
{
    private const long Capital = 1_000_000_000;
    private const long Sales = 2_000_000_000;
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly DateOnly Young = new(2025, 1, 1);
    private static readonly DateOnly Old = new(2020, 1, 1);

    [Fact]
    public void Capital_of_exactly_one_milliard_is_still_micro_and_one_rupiah_more_is_not()
    {
        Assert.Equal(BusinessScale.Mikro, Judge(Capital, Sales + 1, Young).Scale);
        Assert.Equal(BusinessScale.Kecil, Judge(Capital + 1, Sales + 1, Young).Scale);
    }

    [Fact]
    public void Sales_of_exactly_two_milliard_are_still_micro_and_one_rupiah_more_is_not()
    {
        Assert.Equal(BusinessScale.Mikro, Judge(0, Sales, Old).Scale);
        Assert.Equal(BusinessScale.Kecil, Judge(0, Sales + 1, Old).Scale);
    }

    [Theory]
    [InlineData(CriteriaCombination.Either, Capital, Sales + 1, BusinessScale.Mikro)]
    [InlineData(CriteriaCombination.Both, Capital, Sales + 1, BusinessScale.Kecil)]
    [InlineData(CriteriaCombination.Either, Capital + 1, Sales, BusinessScale.Mikro)]
    [InlineData(CriteriaCombination.Both, Capital + 1, Sales, BusinessScale.Kecil)]
    [InlineData(CriteriaCombination.Both, Capital, Sales, BusinessScale.Mikro)]
    public void One_criterion_is_enough_or_both_are_needed_as_the_daerah_says(CriteriaCombination combination, long capital, long sales, BusinessScale scale) =>
        Assert.Equal(scale, Judge(capital, sales, Young, combination).Scale);

    [Fact]
    public void From_the_second_anniversary_on_only_sales_count()
    {
        var before = Judge(Capital * 3, Sales, Today.AddYears(-2).AddDays(1), CriteriaCombination.Both);
        var after = Judge(Capital * 3, Sales, Today.AddYears(-2), CriteriaCombination.Both);
        Assert.Equal((BusinessScale.Kecil, ScaleCriterion.Both), (before.Scale, before.Criterion));
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
        Assert.Equal("BKS 4(4)", old.Pasal);

        var young = Judge(50_000_000, Sales * 2, Young);
        Assert.Equal("Kriteria modal usaha dipakai karena usaha belum berjalan 2 tahun dan cukup satu kriteria terpenuhi, dan modal sudah memenuhinya: modal Rp50.000.000 tidak melebihi Rp1.000.000.000.", young.Sentence);
        Assert.Equal("BGR 4(3)", young.Pasal);
    }

    internal static MicroRules Rules(CriteriaCombination combination = CriteriaCombination.Either) => new(
        new ScaleLimits(new(new(Capital), "BGR 4(3)"), new(new(5_000_000_000), "PP-7-2021 35"), new(new(10_000_000_000), "PP-7-2021 35")),
        new ScaleLimits(new(new(Sales), "BGR 5(2)"), new(new(15_000_000_000), "PP-7-2021 35"), new(new(50_000_000_000), "PP-7-2021 35")),
        combination, "BKS 4(1)", 2, "BKS 4(4)", 80);

    private static ScaleVerdict Judge(long capital, long sales, DateOnly startedOn, CriteriaCombination combination = CriteriaCombination.Either) =>
        MicroTest.Judge(new MicroFacts(new Rupiah(capital), new Rupiah(sales), startedOn), Rules(combination), Today);
}
