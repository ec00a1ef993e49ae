using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public class RegulationRecordTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("367306", "Taktakan")]
    [InlineData("360409", "luar Kota Serang")]
    public void A_kecamatan_elsewhere_is_told_as_outside_and_never_as_a_code(string code, string name) =>
        Assert.Equal(name, app.Services.GetRequiredService<IAreaBook>().KecamatanName(code));

    [Fact]
    public async Task Each_of_the_five_stands_with_its_date()
    {
        var all = await app.InScopeAsync(services => services.GetRequiredService<RegulationLibraryQuery>().AllAsync(CancellationToken.None));
        var five = all.Where(regulation => regulation.AreaCode is not null).Select(regulation => (regulation.Code, regulation.IssuedOn!.Value)).Order();

        Assert.Equal(
            [
                ("BGR", new DateOnly(2024, 11, 18)),
                ("BKS", new DateOnly(2024, 2, 29)),
                ("BLT", new DateOnly(2023, 1, 6)),
                ("SMG", new DateOnly(2022, 9, 29)),
                ("SRG", new DateOnly(2023, 11, 28)),
            ],
            five);
    }

    /// <summary>The key numbers of <c>requirements.md</c> §1, with the pasal they stand on.</summary>
    [Theory]
    [InlineData(ParameterKeys.RatioTarget, 40, "SRG 11.e", RuleForce.PeraturanDaerah)]
    [InlineData(ParameterKeys.SpaceTarget, 30, "BGR 17(1)", RuleForce.DiadopsiDinas)]
    [InlineData(ParameterKeys.MicroCapitalMax, 1_000_000_000, "PP-7-2021 35", RuleForce.HukumNasional)]
    [InlineData(ParameterKeys.MicroAnnualSalesMax, 2_000_000_000, "PP-7-2021 35", RuleForce.HukumNasional)]
    [InlineData(ParameterKeys.HalalValidityYears, 5, "BKS 12(2)", RuleForce.DiadopsiDinas)]
    public async Task A_figure_of_the_law_says_its_basis_and_its_force(string key, int value, string pasal, RuleForce force)
    {
        var found = await FigureAsync(key, new DateOnly(2026, 6, 15));
        Assert.Equal((value.ToString(System.Globalization.CultureInfo.InvariantCulture), pasal, force), (found!.Value, found.Pasal, found.Force));
    }

    [Fact]
    public async Task Before_its_day_a_rule_does_not_hold()
    {
        Assert.Null(await FigureAsync(ParameterKeys.RatioTarget, new DateOnly(2023, 11, 27)));
        Assert.NotNull(await FigureAsync(ParameterKeys.RatioTarget, new DateOnly(2023, 11, 28)));
    }

    [Fact]
    public async Task A_change_of_the_law_is_a_new_row_and_the_past_stays()
    {
        await app.WriteAsync(db =>
        {
            db.Add(new RegulationParameter
            {
                AreaCode = "3673",
                Key = ParameterKeys.MicroAnnualSalesMax,
                From = new DateOnly(2027, 1, 1),
                Value = "3000000000",
                Unit = "rupiah",
                Pasal = "PP-1-2027 1",
                Force = RuleForce.HukumNasional,
                DecidedBy = "Uji",
                DecidedAt = app.Clock.Now,
            });
            return Task.CompletedTask;
        });

        Assert.Equal("2000000000", (await FigureAsync(ParameterKeys.MicroAnnualSalesMax, new DateOnly(2026, 12, 31)))!.Value);
        Assert.Equal("3000000000", (await FigureAsync(ParameterKeys.MicroAnnualSalesMax, new DateOnly(2027, 1, 1)))!.Value);
    }

    private Task<ParameterValue?> FigureAsync(string key, DateOnly on) =>
        app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().FindAsync(key, on, CancellationToken.None));
}
