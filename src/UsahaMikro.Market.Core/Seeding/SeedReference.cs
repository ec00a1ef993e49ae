using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>Loads what every installation needs; a row that is there stays as it is, so it can run at each start.</summary>
public sealed partial class SeedReference(MarketDbContext db, SeedFiles files, TimeProvider clock, ILogger<SeedReference> logger)
{
    private const string SeededBy = "data awal";
    private const string SeedReason = "Nilai awal bersama rilis";

    public Task<Result> ExecuteAsync(CancellationToken cancellationToken) =>
        db.InTransactionAsync(Actor.System(SeededBy), async () =>
        {
            await RegulationsAsync(cancellationToken);
            var trades = files.Read<KbliRows>("reference", "kbli.json").Parameters().ToList();
            foreach (var name in files.Names("reference/profiles", "*.json"))
            {
                var profile = files.Read<ProfileRow>("reference", "profiles", name);
                await ProfileAsync(profile with { Parameters = [.. profile.Parameters, .. trades] }, cancellationToken);
            }

            await HolidaysAsync(cancellationToken);
            await CatalogAsync(cancellationToken);
            await GuidelinesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);

    private async Task RegulationsAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<RegulationRecord>().Select(r => r.Code).ToHashSetAsync(cancellationToken);
        db.AddRange(files.List<RegulationRow>("reference", "regulations.json").Where(row => !known.Contains(row.Code)).Select(row => new RegulationRecord
        {
            Code = row.Code,
            Title = row.Title,
            Kind = row.Kind,
            Number = row.Number,
            Year = row.Year,
            AreaCode = row.AreaCode,
            IssuedOn = row.IssuedOn,
            Status = row.Status,
            Gazette = row.Gazette,
            NeedsVerification = row.Verify,
            Revokes = string.Join('\n', row.Revokes),
            Note = row.Note ?? "",
        }));
    }

    private async Task ProfileAsync(ProfileRow profile, CancellationToken cancellationToken)
    {
        var area = profile.AreaCode;
        var parameters = (await db.Set<RegulationParameter>().Where(p => p.AreaCode == area).Select(p => new { p.Key, p.From }).ToListAsync(cancellationToken))
            .ToLookup(row => row.Key, row => row.From);
        db.AddRange(profile.Parameters.Where(row => MayAdd(area, row.Key, row.From, parameters[row.Key].Contains(row.From), parameters.Contains(row.Key))).Select(row => new RegulationParameter
        {
            AreaCode = area,
            Key = row.Key,
            From = row.From,
            Value = row.Value,
            Unit = row.Unit,
            Pasal = row.Pasal ?? "",
            Force = row.Force,
            Note = row.Note ?? "",
            Reason = SeedReason,
            DecidedBy = SeededBy,
            DecidedAt = clock.GetUtcNow(),
        }));

        var sets = await db.Set<RuleSetRecord>().Where(r => r.AreaCode == area).Select(r => new { r.Code, r.From }).ToListAsync(cancellationToken);
        db.AddRange(profile.RuleSets.Where(row => MayAdd(area, row.Code, row.From, sets.Contains(new { row.Code, row.From }), sets.Count > 0)).Select(row => new RuleSetRecord
        {
            AreaCode = area,
            Code = row.Code,
            From = row.From,
            Until = row.Until,
            Name = row.Name,
            Pasal = row.Pasal,
            Force = row.Force,
            TargetBasisPoints = row.Target is null ? null : (int)(row.Target.Percent * 100),
            Scales = string.Join(',', row.Scales),
            Cooperative = row.Cooperative,
            MustBeLocal = row.MustBeLocal,
            MustBePdn = row.MustBePdn,
            MustBeRegistered = row.MustBeRegistered,
            MustBeOwnMade = row.MustBeOwnMade,
            TaxBasis = row.TaxBasis,
            Note = row.Note ?? "",
        }));
    }

    /// <summary>Where rows are, a release may only add days to come: the past is what was decided, withdrawn rows included.</summary>
    private bool MayAdd(string area, string key, DateOnly from, bool isThere, bool hasRows)
    {
        if (isThere) return false;
        if (!hasRows || from > clock.Today()) return true;

        Log.LeftOut(logger, area, key, from);
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(710, LogLevel.Warning, "Profil {Area}: {Key} mulai {From} tidak dimuat, karena hari itu sudah lewat dan nilainya sudah ada; catat lewat halaman Regulasi.")]
        public static partial void LeftOut(ILogger logger, string area, string key, DateOnly from);
    }

    private async Task HolidaysAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<Holiday>().Select(h => h.Date).ToHashSetAsync(cancellationToken);
        db.AddRange(files.Rows("reference", "holidays.csv")
            .Select(cells => new Holiday
            {
                Date = DateOnly.Parse(cells[0], CultureInfo.InvariantCulture),
                Name = cells[1],
                Kind = Enum.Parse<HolidayKind>(cells[2]),
                Basis = cells[3],
                AddedBy = SeededBy,
                AddedAt = clock.GetUtcNow(),
            })
            .DistinctBy(holiday => holiday.Date).Where(holiday => !known.Contains(holiday.Date)));
    }

    private async Task CatalogAsync(CancellationToken cancellationToken)
    {
        var categories = await db.Set<Category>().Select(c => c.Slug).ToHashSetAsync(cancellationToken);
        db.AddRange(files.List<CategoryRow>("reference", "categories.json").Where(row => !categories.Contains(row.Slug)).Select(row => new Category
        {
            Slug = row.Slug,
            Name = row.Name,
            ParentSlug = row.Parent,
            Hue = row.Hue,
            Emoji = row.Emoji,
            Nature = row.Nature,
            IsFood = row.IsFood,
            Occasions = $",{string.Join(',', row.Occasions)},",
            Sort = row.Sort,
        }));

        var occasions = await db.Set<Occasion>().Select(o => o.Slug).ToHashSetAsync(cancellationToken);
        db.AddRange(files.List<OccasionRow>("reference", "occasions.json").Where(row => !occasions.Contains(row.Slug)).Select(row => new Occasion
        {
            Slug = row.Slug,
            Name = row.Name,
            Description = row.Description,
            Hue = row.Hue,
            Emoji = row.Emoji,
            Pasal = row.Pasal,
            Sort = row.Sort,
        }));
    }

    /// <summary>The first guideline of each daerah; later ones are written through pages.</summary>
    private async Task GuidelinesAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<Guideline>().Select(g => g.AreaCode).Distinct().ToListAsync(cancellationToken);
        var shipped = files.Read<GuidelineRow>("reference", "guideline.json");
        db.AddRange(shipped.Daerah.Where(row => !known.Contains(row.AreaCode)).Select(row => Guideline.Ship(
            row.AreaCode, new GuidelineContent(shipped.Questions, shipped.Levels), row.From, row.Pasal, row.Force, Actor.System(SeededBy), clock.GetUtcNow())));
    }
}
