using System.Reflection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Tests.Architecture;

public class StateMachineTests
{
    public static TheoryData<string> Machines => [.. Tables().Select(table => table.DeclaringType!.FullName!)];

    [Theory, MemberData(nameof(Machines))]
    public void Every_state_is_listed_and_can_be_reached(string machine)
    {
        var field = Tables().Single(table => table.DeclaringType!.FullName == machine);
        GetType().GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(field.FieldType.GetGenericArguments()).Invoke(null, [field.GetValue(null)]);
    }

    private static void Check<TState>(TransitionTable<TState> table) where TState : struct, Enum
    {
        Assert.Equal(Enum.GetValues<TState>().Order(), table.Reachable().Order());
        Assert.All(Enum.GetValues<TState>(), state => Assert.True(table.Lists(state), $"{state} has no row."));
    }

    private static IEnumerable<FieldInfo> Tables() => typeof(MarketDbContext).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(TransitionTable<>));
}
