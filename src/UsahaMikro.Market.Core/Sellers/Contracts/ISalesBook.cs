using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What a seller sold here, kept so that its scale follows (BGR 5). Told by the modules that sell.</summary>
public interface ISalesBook
{
    /// <summary>Once per delivery: told again, it changes nothing.</summary>
    Task RecordAsync(Guid sellerId, Guid deliveryId, DateOnly on, Rupiah goods, CancellationToken cancellationToken);
}
