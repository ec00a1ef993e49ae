using System.Diagnostics;
using System.Globalization;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>Who holds a claim: machine, process, and a code of its own for each worker.</summary>
public static class OutboxWorkerName
{
    public static string New() => $"{Machine}{Environment.ProcessId}-{HumanCode.New(6)}";

    /// <summary>What every name given out on this machine begins with.</summary>
    public static string Machine => $"{Environment.MachineName}-";

    /// <summary>
    /// Whether a worker of this machine died with its process. One that bears our own process number died before we
    /// got it. A number that another program has got since counts as alive: its claims run out by themselves.
    /// </summary>
    public static bool IsGone(string name)
    {
        if (!name.StartsWith(Machine, StringComparison.Ordinal)) return false;
        if (!int.TryParse(name[Machine.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)) return false;
        return process == Environment.ProcessId || !IsRunning(process);
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
