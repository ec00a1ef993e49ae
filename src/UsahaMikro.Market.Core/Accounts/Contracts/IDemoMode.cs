namespace UsahaMikro.Market.Accounts.Contracts;

/// <summary>Whether this market is a demonstration: decided once at start, from the environment and the database's own mark.</summary>
public interface IDemoMode
{
    bool IsDemo { get; }
}
