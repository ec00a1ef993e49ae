using UsahaMikro.Market.Web.Features.BackOffice.RatioBoard;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Home;

/// <summary>The home of the Dinas, and of those who oversee it.</summary>
public sealed record HomePage(
    string Greeting, string Subtitle, RuleLine Rule, IReadOnlyList<TaskRow> Tasks, RatioBar Commitment, RatioBar Realisation, decimal Target,
    IReadOnlyList<BoardLine> Worst, bool IsDinas)
{
    private const int Shown = 5;

    public static HomePage From(string name, IReadOnlyList<TaskRow> tasks, Market.Ratio.Queries.RatioBoard board, bool isDinas)
    {
        var page = RatioBoardPage.From(board, sort: null);
        return new HomePage(
            $"Selamat {Part(Formats.Time(board.At))}, {name.Split(',')[0]}", $"Tahun anggaran {board.Year} · per {Formats.DateTime(board.At)}", page.Rule, tasks,
            page.Commitment, page.Realisation, page.Target, [.. page.Agencies.Where(line => line.Tone is not Tone.Good).Take(Shown)], isDinas);
    }

    private static string Part(string time) => int.Parse(time[..2], Formats.Indonesian) switch { < 11 => "pagi", < 15 => "siang", < 18 => "sore", _ => "malam" };
}
