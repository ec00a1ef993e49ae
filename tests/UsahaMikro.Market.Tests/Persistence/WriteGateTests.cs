using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Sqlite;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

public class WriteGateTests
{
    [Fact]
    public async Task Writers_are_served_in_the_order_they_came()
    {
        using var gate = NewGate();
        var served = new List<int>();
        var first = await gate.EnterAsync(CancellationToken.None);
        var waiting = Enumerable.Range(1, 5).Select(async number =>
        {
            using var turn = await gate.EnterAsync(CancellationToken.None);
            served.Add(number);
        }).ToList();

        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal([1, 2, 3, 4, 5], served);
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_and_the_next_still_gets_a_turn()
    {
        using var gate = NewGate(seconds: 1);
        var first = await gate.EnterAsync(CancellationToken.None);

        await Assert.ThrowsAsync<WriteGateTimeoutException>(() => gate.EnterAsync(CancellationToken.None));

        first.Dispose();
        using var next = await gate.EnterAsync(CancellationToken.None);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_keep_the_turn()
    {
        using var gate = NewGate();
        var first = await gate.EnterAsync(CancellationToken.None);
        using var leaving = new CancellationTokenSource();
        var gone = gate.EnterAsync(leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        first.Dispose();
        using var next = await gate.EnterAsync(CancellationToken.None);
        Assert.NotNull(next);
    }

    private static WriteGate NewGate(int seconds = 5) => WriteGate.For(new DatabaseOptions
    {
        ConnectionString = $"Data Source={Path.Combine(TestFolder.Path, HumanCode.New(8) + ".db")}",
        WriteWaitSeconds = seconds,
    });
}
