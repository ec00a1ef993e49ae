using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>Draws every transition table; <c>docs/state-machines.md</c> is what it says.</summary>
public partial class StateMachineDrawingTests
{
    private static readonly string File = Path.Combine(Repository.Root, "docs", "state-machines.md");

    [Fact]
    public void The_drawn_state_machines_are_those_of_the_code()
    {
        var drawn = Draw();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") System.IO.File.WriteAllText(File, drawn);
        Assert.Equal(drawn, System.IO.File.ReadAllText(File));
    }

    private static string Draw()
    {
        var text = new StringBuilder()
            .Append("# State machines\n\n")
            .Append("Made from the transition tables of the code; do not edit. `UPDATE_DOCS=1 ./test.sh --filter StateMachineDrawingTests` writes it anew.\n")
            .Append("A move that is not drawn is refused, with the same refusal everywhere. A state without an arrow out is final.\n");
        foreach (var field in Tables())
        {
            typeof(StateMachineDrawingTests).GetMethod(nameof(Append), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(field.FieldType.GetGenericArguments()).Invoke(null, [text, field]);
        }

        return text.ToString();
    }

    private static void Append<TState>(StringBuilder text, FieldInfo field) where TState : struct, Enum
    {
        var table = (TransitionTable<TState>)field.GetValue(null)!;
        var module = field.DeclaringType!.Namespace!.Split('.')[2];
        text.Append($"\n## {typeof(TState).Name}\n\nModule {module}, `{field.DeclaringType.Name}.{field.Name}`.\n\n```mermaid\nstateDiagram-v2\n");
        foreach (var state in Enum.GetValues<TState>()) text.Append($"    {state} : {Words(state)}\n");
        text.Append($"    [*] --> {table.Start}\n");
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var next in table.From(state)) text.Append($"    {state} --> {next}\n");
        }

        text.Append("```\n");
    }

    /// <summary>The label people read where the module has one, else the name.</summary>
    private static string Words<TState>(TState state) where TState : struct, Enum =>
        typeof(MarketDbContext).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true })
            .Select(type => type.GetMethod("Label", [typeof(TState)])).FirstOrDefault(method => method is not null)
            ?.Invoke(null, [state]) as string ?? Humps().Replace(state.ToString(), " $0").Trim();

    private static IEnumerable<FieldInfo> Tables() => typeof(MarketDbContext).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(TransitionTable<>))
        .OrderBy(field => field.DeclaringType!.FullName, StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Humps();
}
