using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ratio;

public class FiscalYearTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("2026-12-31T16:30:00Z", 2026, 12)] // 23.30 WIB
    [InlineData("2026-12-31T17:00:00Z", 2027, 1)] // midnight WIB
    [InlineData("2027-01-02T03:00:00Z", 2027, 1)]
    public async Task The_board_opens_on_the_fiscal_year_of_Jakarta(string now, int year, int months)
    {
        app.Clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        var agency = Guid.CreateVersion7();
        await app.HandleAsync(Samples.Order(agency, $"PSN-{now}", (Samples.Local, 1_000)) with { At = app.Clock.Now, FiscalYear = year });

        var board = await app.InScopeAsync(services => services.GetRequiredService<RatioBoardQuery>().FindAsync(null, null, CancellationToken.None));

        Assert.Equal((year, months), (board!.Year, board.AllMonths.Count));
    }

    [Fact]
    public async Task A_year_without_figures_has_no_board()
    {
        var query = (int year) => app.InScopeAsync(services => services.GetRequiredService<RatioBoardQuery>().FindAsync(year, null, CancellationToken.None));
        Assert.Null(await query(1990));
        Assert.Null(await app.InScopeAsync(services => services.GetRequiredService<RatioBoardQuery>().FindAsync(null, "bks-24-1", CancellationToken.None)));
    }
}
