using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

public class DayStartTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task What_changes_with_the_date_is_looked_at_as_soon_as_the_day_begins_in_WIB()
    {
        var midnight = BusinessCalendar.StartOf(BusinessCalendar.DateOf(app.Clock.Now).AddDays(1));
        app.Clock.Now = midnight.AddMinutes(-10);
        var runner = app.Services.GetRequiredService<JobRunner>();
        await runner.RunDueAsync(CancellationToken.None);
        var next = await app.ReadAsync(db => db.Set<JobRow>().AsNoTracking().ToDictionaryAsync(row => row.Name, row => row.NextRunAt));
        Assert.All(["catalog-licences", "sellers-risks", "sellers-scales", "sellers-document-ends"], name => Assert.Equal(midnight, next[name]));
        Assert.Equal(app.Clock.Now.AddHours(6), next["outbox-sweep"]);

        app.Clock.Now = midnight.AddSeconds(-1);
        Assert.DoesNotContain("catalog-licences", await runner.RunDueAsync(CancellationToken.None));
        app.Clock.Now = midnight;
        Assert.Contains("catalog-licences", await runner.RunDueAsync(CancellationToken.None));
        next = await app.ReadAsync(db => db.Set<JobRow>().AsNoTracking().ToDictionaryAsync(row => row.Name, row => row.NextRunAt));
        Assert.Equal(midnight.AddHours(6), next["catalog-licences"]);
    }
}
