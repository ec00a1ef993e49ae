using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Queries;

/// <summary>Where one seller stands; the newest classification, or none.</summary>
public sealed record BoardRow(
    string Slug, string Name, string Owner, string KecamatanCode, string? LevelCode, string LevelName, int? Percent, LevelMovement? Movement,
    GroupType? Approach, int? Months,
    DateOnly? On, DateOnly? NextOn, int? GuidelineNumber, IReadOnlyList<AspectScore> Aspects)
{
    public bool IsDueOn(DateOnly day) => NextOn <= day;
}

/// <summary>How many sellers stand where.</summary>
public sealed record LevelCount(string Code, string Name, int Count);

/// <summary>The average of the sellers' whole percentages in one aspect.</summary>
public sealed record AspectAverage(DevelopmentAspect Aspect, decimal Percent);

/// <param name="Counts">By level code; who was never classified under the empty word.</param>
public sealed record KecamatanRow(string Code, IReadOnlyDictionary<string, int> Counts);

/// <summary>The micro businesses of the registry by level (BKS 26(4) a and c).</summary>
public sealed record ClassificationBoard(
    DateOnly Today, GuidelineInForce? Guideline, IReadOnlyList<LevelCount> Levels, int Unclassified, IReadOnlyList<AspectAverage> Averages,
    IReadOnlyList<KecamatanRow> Kecamatan,
    IReadOnlyList<BoardRow> Rows)
{
    public IReadOnlyList<BoardRow> Due => [.. Rows.Where(row => row.IsDueOn(Today)).OrderBy(row => row.NextOn)];
}

/// <summary>Reads the board; the whole registry at once, since its sums are its point.</summary>
public sealed class ClassificationBoardQuery(MarketDbContext db, AppraisalDesk desk, ISellerRegistry sellers, ISellerLevels levels, TimeProvider clock)
{
    /// <param name="onlyEnteredBy">The mentees of this person, or null for all.</param>
    public async Task<ClassificationBoard> FindAsync(Guid? onlyEnteredBy, CancellationToken cancellationToken)
    {
        var counted = (await sellers.BriefsAsync(cancellationToken))
            .Where(one => DevelopmentWords.IsClassified(one.Registry, one.Scale) && (onlyEnteredBy is null || one.EnteredById == onlyEnteredBy)).ToList();
        var newest = await db.Newest().Include(c => c.Aspects).ToDictionaryAsync(c => c.SellerId, cancellationToken);
        var rows = counted.ConvertAll(one => Row(one, newest.GetValueOrDefault(one.Id)));
        var guideline = await desk.GuidelineAsync(cancellationToken);
        var names = await levels.NamesAsync(cancellationToken);
        return new ClassificationBoard(
            clock.Today(),
            guideline is null ? null : new GuidelineInForce(guideline.Number, guideline.From!.Value, guideline.Pasal, guideline.Force, guideline.Parsed),
            [.. names.Select(name => new LevelCount(name.Code, name.Name, rows.Count(row => row.LevelCode == name.Code)))],
            rows.Count(row => row.LevelCode is null),
            [.. rows.SelectMany(row => row.Aspects).GroupBy(score => score.Aspect).OrderBy(group => group.Key)
                .Select(group => new AspectAverage(group.Key, group.Average(score => (decimal)score.Percent)))],
            [.. rows.GroupBy(row => row.KecamatanCode).OrderBy(group => group.Key)
                .Select(group => new KecamatanRow(group.Key, group.CountBy(row => row.LevelCode ?? "").ToDictionary()))],
            rows);
    }

    private static BoardRow Row(SellerBrief seller, Classification? one) => new(
        seller.Slug, seller.Name, seller.OwnerName, AreaCode.KecamatanOf(seller.KelurahanCode), one?.LevelCode, one?.LevelName ?? "",
        one is null ? null : DevelopmentWords.PercentOf(one.Earned, one.Most), one?.Movement, one?.Approach, one?.Months, one?.On, one?.NextOn,
        one?.GuidelineNumber,
        one is null ? [] : [.. one.Aspects.OrderBy(points => points.Aspect).Select(points => new AspectScore(points.Aspect, points.Earned, points.Most))]);
}
