using System.Globalization;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>One month of the chart's table.</summary>
public sealed record ChartMonth(string Name, string Short, string X, string Ratio, string Part, string Whole);

/// <summary>The course of Rasio Realisasi through a year, drawn on the server; its table stands beneath.</summary>
public sealed record RatioChart(
    string Title, string Label, string Line, string Area, string LastX, string LastY, string LastText, string TargetY, string TargetText,
    IReadOnlyList<ChartMonth> Months, IReadOnlyList<string> MonthsX)
{
    private const decimal Left = 40;
    private const decimal Right = 700;
    private const decimal Bottom = 190;
    private const decimal Top = 24;

    public bool HasLine => Line.Length > 0;

    /// <param name="months">The ratio as it stood at the end of each month that has begun.</param>
    public static RatioChart From(string title, IReadOnlyList<RatioFigure> months, decimal target)
    {
        var top = Math.Max(months.Select(month => month.Percent).Append(target).Max() * 1.2m, 10);
        var points = months.Select((month, at) => (At: at, Figure: month)).Where(point => !point.Figure.IsEmpty)
            .Select(point => (X: X(point.At), Y: Y(point.Figure.Percent, top), point.Figure)).ToList();
        var line = string.Join(' ', points.Select((point, at) => $"{(at == 0 ? 'M' : 'L')}{Text(point.X)} {Text(point.Y)}"));
        var last = points.LastOrDefault();
        return new RatioChart(
            title,
            points.Count == 0 ? $"{title}: {RatioWords.NoSpend}" : $"{title}: terakhir {Formats.Percent(last.Figure.Percent)}, sasaran {Formats.Percent(target)}. Angkanya ada pada tabel di bawah.",
            line,
            points.Count < 2 ? "" : $"{line} L{Text(last.X)} {Text(Bottom)} L{Text(points[0].X)} {Text(Bottom)} Z",
            Text(last.X), Text(last.Y < 60 ? last.Y + 20 : last.Y - 10), points.Count == 0 ? "" : Formats.Percent(last.Figure.Percent),
            Text(Y(target, top)), $"sasaran {Formats.Percent(target)}",
            [.. months.Select((month, at) => new ChartMonth(
                RatioWords.Month(at + 1), RatioWords.ShortMonth(at + 1), Text(X(at)), month.IsEmpty ? RatioWords.NoSpend : Formats.Percent(month.Percent),
                month.Part.ToString(), month.Whole.ToString()))],
            [.. Enumerable.Range(0, 12).Select(at => Text(X(at)))]);
    }

    private static decimal X(int month) => Left + ((Right - Left) * month / 11);

    private static decimal Y(decimal percent, decimal top) => Bottom - ((Bottom - Top) * percent / top);

    private static string Text(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
