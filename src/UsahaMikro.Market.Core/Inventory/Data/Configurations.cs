using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Inventory.Domain;

namespace UsahaMikro.Market.Inventory.Data;

internal sealed class StockLocationConfiguration : IEntityTypeConfiguration<StockLocation>
{
    public void Configure(EntityTypeBuilder<StockLocation> location)
    {
        location.ToTable("InventoryLocations");
        location.Property(l => l.Id).ValueGeneratedNever();
        location.Property(l => l.Name).HasMaxLength(60);
        location.HasIndex(l => l.OwnerId);
    }
}

internal sealed class StockBalanceConfiguration : IEntityTypeConfiguration<StockBalance>
{
    public void Configure(EntityTypeBuilder<StockBalance> balance)
    {
        balance.ToTable("InventoryBalances", table =>
        {
            table.HasCheckConstraint("CK_InventoryBalances_OnHand", "\"OnHand\" >= \"Reserved\"");
            table.HasCheckConstraint("CK_InventoryBalances_Reserved", "\"Reserved\" >= 0");
            table.HasCheckConstraint("CK_InventoryBalances_DailyCapacity", "\"DailyCapacity\" >= 0");
        });
        balance.HasKey(b => new { b.VariantId, b.LocationId });
        balance.HasIndex(b => b.OwnerId);
        balance.HasIndex(b => b.LocationId);
        balance.HasOne<StockLocation>().WithMany().HasForeignKey(b => b.LocationId).IsRequired();
    }
}

internal sealed class StockWatchConfiguration : IEntityTypeConfiguration<StockWatch>
{
    public void Configure(EntityTypeBuilder<StockWatch> watch)
    {
        watch.ToTable("InventoryWatches");
        watch.HasKey(w => w.VariantId);
        watch.Property(w => w.VariantId).ValueGeneratedNever();
        watch.HasIndex(w => w.OwnerId);
    }
}

internal sealed class CapacityDayConfiguration : IEntityTypeConfiguration<CapacityDay>
{
    public void Configure(EntityTypeBuilder<CapacityDay> day)
    {
        day.ToTable("InventoryCapacityDays", table => table.HasCheckConstraint("CK_InventoryCapacityDays_Taken", "\"Taken\" >= 0"));
        day.HasKey(d => new { d.VariantId, d.Date });
    }
}

internal sealed class MovementConfiguration : IEntityTypeConfiguration<Movement>
{
    public void Configure(EntityTypeBuilder<Movement> movement)
    {
        movement.ToTable("InventoryMovements");
        movement.Property(m => m.Id).ValueGeneratedNever();
        movement.Property(m => m.Reason).HasMaxLength(1000);
        movement.Property(m => m.Reference).HasMaxLength(60);
        movement.HasIndex(m => new { m.VariantId, m.LocationId, m.At });
        movement.HasIndex(m => m.Reference);
    }
}
