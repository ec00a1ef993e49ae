using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ratio;

public class DaerahRuleTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("3673", "srg-11e", "SRG 11.e", RuleForce.PeraturanDaerah, "SRG 11.e", RuleForce.PeraturanDaerah)]
    [InlineData("3201", "bgr-35-1", "BGR 35(1)", RuleForce.PeraturanDaerah, "INPRES-2-2022", RuleForce.HukumNasional)]
    [InlineData("3216", "bks-24-1", "BKS 24(1), 24(3)", RuleForce.PeraturanDaerah, "INPRES-2-2022", RuleForce.HukumNasional)]
    [InlineData("3505", "inpres-2-2022", "INPRES-2-2022", RuleForce.HukumNasional, "INPRES-2-2022", RuleForce.HukumNasional)]
    [InlineData("3374", "inpres-2-2022", "INPRES-2-2022", RuleForce.HukumNasional, "INPRES-2-2022", RuleForce.HukumNasional)]
    public async Task Each_daerah_judges_by_its_own_rule_and_names_whose_target_it_is(
        string daerah, string code, string pasal, RuleForce force, string targetPasal, RuleForce targetForce)
    {
        await using var here = app.WithWebHostBuilder(web => web.UseSetting("Market:Daerah", daerah));
        await using var scope = here.Services.CreateAsyncScope();

        var rule = (await scope.ServiceProvider.GetRequiredService<IRatioGauge>().OfAllAsync(2026, CancellationToken.None)).All.Rule;

        Assert.Equal((code, pasal, force), (rule.Rules.Code, rule.Rules.Pasal, rule.Rules.Force));
        Assert.Equal((40m, targetPasal, targetForce), (rule.Target.Percent, rule.Target.Pasal, rule.Target.Force));
    }

    [Theory]
    [InlineData("3673", "SRG")]
    [InlineData("3201", "BGR")]
    [InlineData("3216", "BKS")]
    [InlineData("3505", "BLT")]
    [InlineData("3374", "SMG")]
    public async Task No_rule_set_cites_another_daerahs_regulation_as_an_obligation(string daerah, string own)
    {
        await using var here = app.WithWebHostBuilder(web => web.UseSetting("Market:Daerah", daerah));
        await using var scope = here.Services.CreateAsyncScope();

        var board = (await scope.ServiceProvider.GetRequiredService<RatioBoardQuery>().FindAsync(2026, null, CancellationToken.None))!;

        string[] local = ["SRG", "BGR", "BKS", "BLT", "SMG"];
        var cited = board.RuleSets.Select(set => (set.Pasal, set.Force)).Append((board.Rule.Target.Pasal, board.Rule.Target.Force));
        Assert.All(cited, one => Assert.True(
            one.Pasal.StartsWith(own, StringComparison.Ordinal) || one.Force is RuleForce.DiadopsiDinas
            || !local.Any(code => one.Pasal.StartsWith(code, StringComparison.Ordinal)), $"{one} in {daerah}"));
    }
}
