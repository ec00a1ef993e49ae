using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UsahaMikro.Market.Persistence;

/// <summary>A counter of human numbers, gapless per key (for example <c>PSN-2026</c>).</summary>
public sealed class NumberRow
{
    public required string Key { get; init; }
    public long Last { get; init; }
}

internal sealed class NumberConfiguration : IEntityTypeConfiguration<NumberRow>
{
    public void Configure(EntityTypeBuilder<NumberRow> row)
    {
        row.ToTable("SystemNumbers");
        row.HasKey(r => r.Key);
        row.Property(r => r.Key).HasMaxLength(100);
    }
}

/// <summary>Draws the next human number inside the caller's transaction; rolled back with it, so gapless.</summary>
public sealed class NumberSequence(MarketDbContext db)
{
    public async Task<long> NextAsync(string key, CancellationToken cancellationToken)
    {
        if (db.Writer is null) throw new InvalidOperationException("Numbers are drawn inside a transaction.");

        var raised = await db.Set<NumberRow>().Where(row => row.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, row => row.Last + 1), cancellationToken);
        if (raised == 0)
        {
            var first = new NumberRow { Key = key, Last = 1 };
            db.Add(first);
            await db.SaveChangesAsync(cancellationToken);
            db.Entry(first).State = EntityState.Detached;
            return 1;
        }

        return await db.Set<NumberRow>().AsNoTracking().Where(row => row.Key == key).Select(row => row.Last).SingleAsync(cancellationToken);
    }
}
