using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Reminds the seller of what runs low.</summary>
internal sealed class LowStockTasks(LowStockQuery low) : ITaskSource
{
    private const int Most = 5;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller) return [];
        return [.. (await low.OfAsync(seller, cancellationToken)).Take(Most).Select(one => new TaskItem(
            one.Available == 0 ? $"Stok {one.Name} habis" : $"Stok {one.Name} tinggal {one.Available} {one.Unit}", "Tambah stok, atau ubah batas peringatannya.",
            $"/usaha/produk/{one.Code}/varian/{one.VariantId:N}/stok", "Lihat stok", one.Since, null, one.Available == 0 ? TaskUrgency.Soon : TaskUrgency.Normal, "package"))];
    }
}
