using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Seeding;
using UsahaMikro.Market.Tests.Architecture;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Regulation;

public sealed class SeedingTests(MarketApp app) : IClassFixture<MarketApp>, IDisposable
{
    private readonly string _seed = Directory.CreateTempSubdirectory("rilis-").FullName;

    [Fact]
    public async Task Seeding_again_after_a_change_and_a_withdrawal_adds_nothing()
    {
        var from = app.Today().AddDays(20);
        await app.SetAsync(ParameterKeys.HalalValidityYears, from, ("Form.Number", "4"));
        using var head = await app.AsAsync(Market.Shared.Role.DinasHead);
        (await head.ChangeAsync(ParameterKeys.HalalValidityYears, from.AddDays(1), ("Form.Number", "3"))).Dispose();
        var url = $"/dinas/regulasi/{ParameterKeys.HalalValidityYears}/perubahan/{(await app.HistoryAsync(ParameterKeys.HalalValidityYears)).First().Id}/penarikan";
        (await head.SubmitAsync(url, url, ("reason", "Keliru."))).Dispose();
        var before = await CountAsync();

        await SeedAsync(_ => { });

        Assert.Equal(before, await CountAsync());
        Assert.Equal(("5", "4"), (await app.ValueAsync(ParameterKeys.HalalValidityYears, from.AddDays(-1)), await app.ValueAsync(ParameterKeys.HalalValidityYears, from.AddDays(5))));
    }

    [Fact]
    public async Task A_release_may_bring_days_to_come_and_never_moves_the_past()
    {
        var next = app.Today().AddDays(60);
        await SeedAsync(profile =>
        {
            Add(profile, "parameters", 5, row => (row["key"], row["from"], row["value"]) = (ParameterKeys.MicroAnnualSalesMax, "2025-01-01", "1"));
            Add(profile, "parameters", 5, row => (row["key"], row["from"], row["value"]) = (ParameterKeys.MicroAnnualSalesMax, $"{next:yyyy-MM-dd}", "2500000000"));
            Add(profile, "ruleSets", 0, row => (row["code"], row["from"]) = ("a-lama", "2025-01-01"));
            Add(profile, "ruleSets", 0, row => (row["code"], row["from"]) = ("a-baru", $"{next:yyyy-MM-dd}"));
        });

        Assert.Equal(("2000000000", "2500000000"), (await app.ValueAsync(ParameterKeys.MicroAnnualSalesMax, app.Today()), await app.ValueAsync(ParameterKeys.MicroAnnualSalesMax, next)));
        var sets = await app.InScopeAsync(services => services.GetRequiredService<IRegulationParameters>().RuleSetsAsync(next, CancellationToken.None));
        Assert.Contains("a-baru", sets.Select(set => set.Code));
        Assert.DoesNotContain("a-lama", sets.Select(set => set.Code));
        Assert.Equal("srg-11e", sets.Single(set => set.IsDefault).Code);
    }

    [Fact]
    public async Task Every_shipped_row_says_where_it_comes_from() =>
        Assert.All(await app.HistoryAsync(ParameterKeys.RatioTarget), row => Assert.Equal(("Nilai awal bersama rilis", "data awal"), (row.Reason, row.DecidedBy)));

    [Fact]
    public async Task Holidays_name_the_decree_they_stand_on_and_next_year_is_an_estimate()
    {
        async Task<IReadOnlyList<HolidayRow>> OfAsync(int year) =>
            (await app.InScopeAsync(services => services.GetRequiredService<HolidayCalendarQuery>().YearAsync(year, CancellationToken.None))).Days;

        Assert.All(await OfAsync(2026), day => Assert.Contains("SKB Tiga Menteri", day.Basis, StringComparison.Ordinal));
        Assert.All(await OfAsync(2027), day => Assert.Equal(HolidayKind.Perkiraan, day.Kind));
    }

    public void Dispose() => Directory.Delete(_seed, recursive: true);

    private Task<int> CountAsync() => app.InScopeAsync(services => services.GetRequiredService<MarketDbContext>().Set<RegulationParameter>().CountAsync());

    private static void Add(JsonObject profile, string list, int like, Action<JsonObject> change)
    {
        var row = profile[list]![like]!.DeepClone().AsObject();
        change(row);
        profile[list]!.AsArray().Add((JsonNode)row);
    }

    private async Task SeedAsync(Action<JsonObject> change)
    {
        var reference = Path.Combine(Repository.Root, "seed", "reference");
        foreach (var file in Directory.EnumerateFiles(reference, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_seed, "reference", Path.GetRelativePath(reference, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var serang = Path.Combine(_seed, "reference", "profiles", "3673.json");
        var profile = JsonNode.Parse(await File.ReadAllTextAsync(serang))!.AsObject();
        change(profile);
        await File.WriteAllTextAsync(serang, profile.ToJsonString());
        await app.InScopeAsync(async services =>
        {
            var files = new SeedFiles(Options.Create(new MarketOptions { SeedFolder = _seed }));
            var seed = new SeedReference(
                services.GetRequiredService<MarketDbContext>(), files, app.Clock, services.GetRequiredService<ILogger<SeedReference>>());
            Assert.True((await seed.ExecuteAsync(CancellationToken.None)).IsSuccess);
        });
    }
}
