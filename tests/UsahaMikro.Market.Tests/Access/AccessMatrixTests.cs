using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Architecture;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Who gets which answer at which door: the running application against <c>access-matrix.csv</c>.</summary>
public class AccessMatrixTests(AccessRun run) : IClassFixture<AccessRun>
{
    private static readonly IReadOnlyList<AccessRow> Matrix = AccessMatrix.Read();

    // Only in Development or in the demo; only between password and code; only for a product with several sizes; errors answer with their own status.
    private static readonly string[] Special =
    [
        "/gaya", "/gaya/kantor", "/gaya/dokumen", "/gaya/konfirmasi", "/masuk/demo", "/masuk/kode", "/instansi/keranjang/ukuran", "/galat/{code}",
    ];

    [Fact]
    public void Every_role_is_a_column_of_the_matrix() =>
        Assert.Empty(Enum.GetValues<Role>().Except([Role.Buyer, Role.Machine]).Except(Persona.All.Select(persona => persona.Role).OfType<Role>()));

    [Fact]
    public void Every_route_has_its_rows_and_every_row_its_route()
    {
        Assert.Empty(run.Doors.Except(Matrix.Select(row => row.Door)).Select(door => $"{door} has no row in {AccessMatrix.File}"));
        Assert.Empty(Matrix.Select(row => row.Door).Except(run.Doors).Select(door => $"{door} is no route of the application"));
    }

    [Fact]
    public void Every_route_is_asked_with_every_kind_of_id_it_can_have() =>
        Assert.Equal(
            run.Asked.Select(one => $"{one.Door} {one.Kind}").Order(StringComparer.Ordinal),
            Matrix.SelectMany(row => row.Kinds.Select(kind => $"{row.Door} {kind}")).Order(StringComparer.Ordinal));

    /// <summary>When it fails, what was answered lies in <c>artifacts/access-matrix.observed.csv</c>, to be read before it is copied.</summary>
    [Fact]
    public void Every_cell_is_answered_as_the_matrix_says()
    {
        var wrong = (from row in Matrix
                     from kind in row.Kinds
                     where run.Asked.Contains((row.Door, kind))
                     from cell in row.Cells
                     let word = run.WordOf(row.Door, kind, cell.Key)
                     where word != cell.Value
                     select $"{row.Door}, {kind} id, {cell.Key}: {cell.Value} expected, {word} answered").ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{run.Count} cells of {run.Doors.Count} routes in {run.Elapsed.TotalSeconds:0.0} s");
        if (wrong.Count > 0)
        {
            var observed = Path.Combine(Repository.Root, "artifacts", "access-matrix.observed.csv");
            Directory.CreateDirectory(Path.GetDirectoryName(observed)!);
            File.WriteAllText(observed, AccessMatrix.Write(run));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_door_ever_answers_500() =>
        Assert.DoesNotContain(Answered(), answer => answer.Word.StartsWith('5') && answer.Door.Pattern is not "/galat");

    /// <summary>A door that refuses everyone would prove nothing by refusing strangers.</summary>
    [Fact]
    public void Every_door_opens_for_someone_who_may_come_in()
    {
        string[] closed = ["404", "403", "masuk", "totp"];
        var shut = run.Asked.Where(one => one.Kind is IdKind.Own && !Special.Contains(one.Door.Pattern))
            .Where(one => Persona.All.All(persona => closed.Contains(run.WordOf(one.Door, one.Kind, persona.Name)))).Select(one => $"{one.Door} opens for nobody");
        Assert.Empty(shut);
    }

    [Fact]
    public void Someone_elses_and_what_never_was_look_the_same()
    {
        var pairs = (from one in Answered()
                     where one.Kind is IdKind.Foreign or IdKind.Mixed && one.Word is "404" && run.Asked.Contains((one.Door, IdKind.Missing))
                     select (one, Foreign: run.PageOf(one.Door, one.Kind, one.Persona), Missing: run.PageOf(one.Door, IdKind.Missing, one.Persona))).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(pair.Missing, pair.Foreign));
    }

    [Fact]
    public void Nothing_of_the_other_party_changed()
    {
        Assert.Equal(2, run.Untouched.Count);
        Assert.All(run.Untouched, rows =>
        {
            Assert.True(rows.Before.Select(row => row.Split(':')[0]).Distinct().Count() > 15, "The watch sees too few tables.");
            Assert.Equal(rows.Before, rows.After);
        });
    }

    private IEnumerable<(Door Door, IdKind Kind, string Persona, string Word)> Answered() =>
        from one in run.Asked
        from persona in Persona.All
        select (one.Door, one.Kind, persona.Name, run.WordOf(one.Door, one.Kind, persona.Name));
}
