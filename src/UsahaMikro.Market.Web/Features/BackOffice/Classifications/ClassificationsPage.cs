using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.Classifications;

public sealed record LevelLine(string Name, string Count, int Percent, string Share, string Url);

public sealed record AverageLine(string Aspect, int Percent, string Text);

public sealed record KecamatanLine(string Name, IReadOnlyList<string> Counts, string Unclassified, string Total);

public sealed record DueLine(string Name, string? Url, string Kecamatan, string Level, string Since);

/// <summary>The board of levels.</summary>
public sealed record ClassificationsPage(
    string Text, string? Guideline, string? Force, string? Pasal, IReadOnlyList<LevelLine> Levels, string Classified, string Unclassified, string DueCount,
    bool IsDue,
    IReadOnlyList<AverageLine> Averages, IReadOnlyList<string> LevelNames, IReadOnlyList<KecamatanLine> Kecamatan, IReadOnlyList<DueLine> Due)
{
    private const int MostDue = 50;

    public static ClassificationsPage From(ClassificationBoard board, IAreaBook areas, bool mayOpen)
    {
        var (total, classified, due) = (board.Rows.Count, board.Rows.Count - board.Unclassified, board.Due);
        return new ClassificationsPage(
            $"{Formats.Number(total)} usaha mikro terverifikasi, {Formats.Number(classified)} sudah dinilai",
            board.Guideline is { } one ? $"Pedoman {one.Number}, berlaku sejak {Formats.Date(one.From)}" : null,
            board.Guideline is { } basis ? RegulationWords.ForceOf(basis.Force) : null,
            board.Guideline?.Pasal,
            [.. board.Levels.Select(level => new LevelLine(
                level.Name, Formats.Number(level.Count), DevelopmentWords.PercentOf(level.Count, classified),
                $"{DevelopmentWords.PercentOf(level.Count, classified)} %",
                $"/dinas/pelaku-usaha?tingkat={Uri.EscapeDataString(level.Code)}"))],
            Formats.Number(classified), Formats.Number(board.Unclassified), Formats.Number(due.Count), due.Count > 0,
            [.. board.Averages.Select(one => new AverageLine(one.Aspect.Label(), (int)one.Percent, Formats.Percent(one.Percent, 1)))],
            [.. board.Levels.Select(level => level.Name)],
            // Everything outside the daerah has one name, and one row.
            [.. board.Kecamatan.GroupBy(row => areas.KecamatanName(row.Code))
                .OrderBy(group => group.All(row => areas.Kecamatan.All(one => one.Code != row.Code)))
                .Select(group => new KecamatanLine(
                    group.Key, [.. board.Levels.Select(level => Formats.Number(group.Sum(row => row.Counts.GetValueOrDefault(level.Code))))],
                    Formats.Number(group.Sum(row => row.Counts.GetValueOrDefault(""))), Formats.Number(group.Sum(row => row.Counts.Values.Sum()))))],
            [.. due.Take(MostDue).Select(row => new DueLine(
                row.Name, mayOpen ? $"/dinas/pelaku-usaha/{row.Slug}/klasifikasi" : null, areas.KecamatanName(row.KecamatanCode), row.LevelName,
                Formats.Date(row.NextOn!.Value)))]);
    }
}
