using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class RatioYearTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly DateOnly NextYear = new(2027, 1, 1);

    [Theory]
    [InlineData("3673"), InlineData("3201"), InlineData("3216"), InlineData("3505"), InlineData("3374")]
    public async Task A_new_target_judges_the_years_from_its_first_of_january_and_no_year_before(string area)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);
        await daerah.SetAsync(ParameterKeys.RatioTarget, NextYear, ("Form.Number", "45"));

        var (before, after) = (await RuleAsync(daerah, 2026), await RuleAsync(daerah, 2027));

        Assert.Equal((40m, 45m), (before!.Target.Percent, after!.Target.Percent));
        Assert.Equal(("", RuleForce.DiadopsiDinas), (after.Target.Pasal, after.Target.Force));
        daerah.Clock.Pass(TimeSpan.FromDays(300));
        Assert.Equal((40m, 45m), ((await RuleAsync(daerah, 2026))!.Target.Percent, (await RuleAsync(daerah, 2027))!.Target.Percent));
    }

    [Theory]
    [InlineData("2026-06-16"), InlineData("2027-01-02"), InlineData("2027-02-01")]
    public async Task A_target_begins_with_a_fiscal_year_only(string from)
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.ChangeAsync(ParameterKeys.RatioTarget, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), ("Form.Number", "45"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("pilih 1 Januari", await LawDesk.SaysAsync(answer));
    }

    [Theory]
    [InlineData("3673", 2021, null, null)]
    [InlineData("3673", 2022, "inpres-2-2022", "INPRES-2-2022")] // the first rule of that year, from 30 March
    [InlineData("3673", 2023, "inpres-2-2022", "INPRES-2-2022")] // SRG is of 28 November
    [InlineData("3673", 2024, "srg-11e", "SRG 11.e")]
    [InlineData("3201", 2024, "inpres-2-2022", "INPRES-2-2022")]
    [InlineData("3201", 2025, "bgr-35-1", "INPRES-2-2022")]
    [InlineData("3216", 2025, "bks-24-1", "INPRES-2-2022")]
    public async Task A_year_is_judged_by_the_rule_of_its_first_of_january(string area, int year, string? code, string? targetPasal)
    {
        await using var daerah = await LawDesk.DaerahAsync(area);

        var rule = await RuleAsync(daerah, year);

        Assert.Equal((code, targetPasal), (rule?.Rules.Code, rule?.Target.Pasal));
    }

    [Fact]
    public async Task Another_rule_set_is_chosen_from_a_first_of_january_and_measured_against_the_target_of_the_profile()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        await serang.SetAsync(
            ParameterKeys.DefaultRuleSet, NextYear, ("Form.Choice", "srg-3-1"), ("Form.Force", "PeraturanDaerah"), ("Form.Pasal", "SRG 3(1), 11.e"));
        await serang.SetAsync(ParameterKeys.RatioTarget, NextYear, ("Form.Number", "42"));

        Assert.Equal("srg-11e", (await RuleAsync(serang, 2026))!.Rules.Code);
        var rule = (await RuleAsync(serang, 2027))!;
        Assert.Equal(("srg-3-1", 42m), (rule.Rules.Code, rule.Target.Percent));
        var sets = await serang.InScopeAsync(services => services.GetRequiredService<RuleBook>().AllAsync(2027, CancellationToken.None));
        Assert.Equal(["srg-3-1"], sets.Where(set => set.IsDefault).Select(set => set.Code));
        Assert.Contains("srg-11e", sets.Select(set => set.Code));
    }

    [Fact]
    public async Task A_rule_set_that_does_not_exist_cannot_be_chosen()
    {
        using var head = await app.AsAsync(Role.DinasHead);

        using var answer = await head.ChangeAsync(ParameterKeys.DefaultRuleSet, NextYear, ("Form.Choice", "bgr-35-1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Pilih perangkat aturan yang ada", await LawDesk.SaysAsync(answer));
    }

    private static Task<RatioRule?> RuleAsync(MarketApp daerah, int year) =>
        daerah.InScopeAsync(services => services.GetRequiredService<RuleBook>().FindAsync(year, code: null, CancellationToken.None));
}
