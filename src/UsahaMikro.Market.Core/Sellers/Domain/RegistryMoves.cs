using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Collect → check → manage (BKS 14(2)).</summary>
public static class RegistryMoves
{
    public static readonly TransitionTable<RegistryState> Table = new(RegistryState.Registered, new Dictionary<RegistryState, RegistryState[]>
    {
        [RegistryState.Registered] = [RegistryState.Verified, RegistryState.Returned, RegistryState.Withdrawn],
        [RegistryState.Returned] = [RegistryState.Registered, RegistryState.Withdrawn],
        [RegistryState.Verified] = [RegistryState.Suspended, RegistryState.Withdrawn],
        [RegistryState.Suspended] = [RegistryState.Verified, RegistryState.Withdrawn],
        [RegistryState.Withdrawn] = [],
    });
}
