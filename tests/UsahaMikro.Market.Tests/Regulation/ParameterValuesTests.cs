using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Tests.Regulation;

public class ParameterValuesTests
{
    [Theory]
    [InlineData(ParameterKeys.MicroCapitalMax, "1000000000", true)]
    [InlineData(ParameterKeys.MicroCapitalMax, "0", false)]
    [InlineData(ParameterKeys.MicroCapitalMax, "1.5", false)]
    [InlineData(ParameterKeys.RatioTarget, "40", true)]
    [InlineData(ParameterKeys.RatioTarget, "0", false)]
    [InlineData(ParameterKeys.RatioTarget, "100.5", false)]
    [InlineData(ParameterKeys.HalalValidityYears, "5", true)]
    [InlineData(ParameterKeys.HalalValidityYears, "", false)]
    [InlineData(ParameterKeys.MicroCriteriaCombination, "Both", true)]
    [InlineData(ParameterKeys.MicroCriteriaCombination, "Neither", false)]
    [InlineData(ParameterKeys.ListedScales, "Mikro,Kecil", true)]
    [InlineData(ParameterKeys.ListedScales, "", false)]
    [InlineData(ParameterKeys.ListedScales, "Mikro,Mikro", false)]
    [InlineData(ParameterKeys.DocumentWarningDays, "180,90,30", true)]
    [InlineData(ParameterKeys.DocumentWarningDays, "30,90", false)]
    [InlineData(ParameterKeys.HalalObligationFrom, "2026-10-17", true)]
    [InlineData(ParameterKeys.HalalObligationFrom, "17-10-2026", false)]
    [InlineData(ParameterKeys.MinisterDataDueMonth, "13", false)]
    [InlineData(ParameterKeys.CurationWeights, "PotensiPasar:20,Unggulan:15,Kualitas:20,Desain:10,Merek:10,Kemasan:15,Legalitas:10", true)]
    [InlineData(ParameterKeys.CurationWeights, "PotensiPasar:20,Unggulan:15,Kualitas:20,Desain:10,Merek:10,Kemasan:15,Legalitas:11", false)]
    [InlineData(ParameterKeys.CurationWeights, "PotensiPasar:100", false)]
    [InlineData(ParameterKeys.CurationWeights, "PotensiPasar:2147483647,Unggulan:2147483647,Kualitas:102,Desain:0,Merek:0,Kemasan:0,Legalitas:0", false)]
    [InlineData(ParameterKeys.NearLimitPercent, "80", true)]
    [InlineData(ParameterKeys.NearLimitPercent, "80.5", false)]
    [InlineData(ParameterKeys.OfficeDaysPerWeek, "7", true)]
    [InlineData(ParameterKeys.OfficeDaysPerWeek, "8", false)]
    [InlineData(ParameterKeys.HeadTitle, "Bupati", true)]
    [InlineData(ParameterKeys.HeadTitle, " ", false)]
    public void A_value_is_checked_by_what_the_parameter_is(string key, string value, bool stands) =>
        Assert.Equal(stands, ParameterValues.Problem(ParameterBook.Find(key)!, value) is null);

    [Fact]
    public void The_end_of_a_value_is_the_day_before_the_next()
    {
        var rows = new[] { Row(new DateOnly(2027, 1, 1), "45"), Row(new DateOnly(2023, 11, 28), "40") };

        Assert.Equal([new DateOnly(2026, 12, 31), null], rows.Dated().Select(value => value.Until));
        Assert.Null(rows.InForce(new DateOnly(2023, 11, 27)));
        Assert.Equal("40", rows.InForce(new DateOnly(2026, 12, 31))!.Value);
        Assert.Equal("45", rows.InForce(new DateOnly(2027, 1, 1))!.Value);
    }

    private static RegulationParameter Row(DateOnly from, string value) => new()
    {
        AreaCode = "3673",
        Key = ParameterKeys.RatioTarget,
        From = from,
        Value = value,
        Unit = "persen",
        Pasal = "SRG 11.e",
        Force = RuleForce.PeraturanDaerah,
        DecidedBy = "Uji",
        DecidedAt = default,
    };
}
