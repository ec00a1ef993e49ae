using UsahaMikro.Market.Tests.Architecture;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Rows of <c>access-matrix.csv</c>: a door, the kinds of id it is asked with, and one answer per persona.</summary>
internal sealed record AccessRow(Door Door, IReadOnlyList<IdKind> Kinds, IReadOnlyDictionary<string, string> Cells);

internal static class AccessMatrix
{
    public const string File = "tests/UsahaMikro.Market.Tests/Access/access-matrix.csv";
    private const int FirstPersona = 3;

    public static IReadOnlyList<AccessRow> Read()
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(Repository.Root, File)).Where(line => !line.StartsWith('#')).Select(Cells).ToList();
        var personas = lines[0][FirstPersona..];
        return [.. lines.Skip(1).Select(cells => new AccessRow(
            new Door(cells[0], cells[1]),
            [.. cells[2].Split(' ').Select(Enum.Parse<IdKind>)],
            personas.Zip(cells[FirstPersona..]).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }

    /// <summary>What was observed, laid out like the file, for whoever has to write a new row.</summary>
    public static string Write(AccessRun run)
    {
        var names = Persona.All.Select(persona => persona.Name).ToList();
        var rows = run.Asked.GroupBy(one => one.Door).OrderBy(door => door.Key.Pattern, StringComparer.Ordinal).ThenBy(door => door.Key.Verb, StringComparer.Ordinal)
            .SelectMany(door => door.GroupBy(one => string.Join(';', names.Select(name => run.WordOf(one.Door, one.Kind, name))))
                .Select(same => (string[])[door.Key.Verb, door.Key.Pattern, string.Join(' ', same.Select(one => one.Kind)), .. same.Key.Split(';')]))
            .Prepend(["verb", "route", "id", .. names]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(at => rows.Max(row => row[at].Length)).ToList();
        return string.Concat(rows.Select(row => string.Join(',', row.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd() + "\n"));
    }

    private static string[] Cells(string line) => line.Split(',', StringSplitOptions.TrimEntries);
}
