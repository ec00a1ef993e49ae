using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed class DemoAgencies(MarketDbContext db, SeedFiles files, TimeProvider clock) : IDemoPart
{
    public int Order => 10;
    public string Name => "instansi";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var added = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var known = await db.Set<Agency>().Select(a => a.Code).ToHashSetAsync(cancellationToken);
            foreach (var row in files.List<AgencyRow>("demo", "agencies.json").Where(row => !known.Contains(row.Code)))
            {
                var agency = Agency.Found(
                    row.Code, row.Name, row.ShortName, row.Kind, row.KecamatanCode, row.Address, new DateOnly(2017, 1, 1), clock.GetUtcNow());
                foreach (var unit in row.Units) agency.AddUnit(unit.Code, unit.Name);
                db.Add(agency);
                added++;
            }

            return Result.Ok();
        }, cancellationToken);
        return added;
    }
}

/// <summary>RUP packages of the last, the current and (late in the year) the next fiscal year.</summary>
internal sealed class DemoPackages(MarketDbContext db, SeedFiles files, TimeProvider clock) : IDemoPart
{
    /// <summary>The file has budgets of real size; some six hundred orders would vanish in them.</summary>
    private const long DemoScale = 4;

    public int Order => 20;
    public string Name => "paket RUP";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var added = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            if (await db.Set<RupPackage>().AnyAsync(cancellationToken)) return Result.Ok();
            var agencies = await db.Set<Agency>().ToDictionaryAsync(a => a.Code, a => a.Id, cancellationToken);
            foreach (var cells in files.Rows("demo", "rup-packages.csv"))
            {
                var line = new RupLine(
                    cells[0], cells[3], new Rupiah(Number(cells[4]) / DemoScale), cells[5], cells[6], cells[7], (int)Number(cells[8]), (int)Number(cells[9]),
                    cells[10] == "ya", cells[11] == "ya");
                var year = clock.Today().Year + (int)Number(cells[2]);
                db.Add(RupPackage.Plan(agencies[cells[1]], year, line, clock.GetUtcNow()));
                added++;
            }

            return Result.Ok();
        }, cancellationToken);
        return added;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
