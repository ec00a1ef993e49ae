using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;

namespace UsahaMikro.Market.Ordering.Data;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable("OrderingOrders");
        order.Property(o => o.Id).ValueGeneratedNever();
        order.Property(o => o.Number).HasMaxLength(20);
        order.HasIndex(o => o.Number).IsUnique();
        order.Property(o => o.CheckoutToken).HasMaxLength(60);
        order.Property(o => o.RequestHash).HasMaxLength(64);
        order.HasIndex(o => new { o.BuyerId, o.CheckoutToken, o.SellerId }).IsUnique();
        order.HasIndex(o => new { o.BuyerId, o.Id });
        order.HasIndex(o => new { o.SellerId, o.Status, o.WantedOn });
        order.HasIndex(o => o.PackageId);
        order.Property(o => o.PackageCode).HasMaxLength(20);
        order.Property(o => o.PackageName).HasMaxLength(400);
        order.Property(o => o.KecamatanCode).HasMaxLength(6);
        order.Property(o => o.Address).HasMaxLength(400);
        order.Property(o => o.Phone).HasMaxLength(40);
        order.HasMany(o => o.Lines).WithOne().HasForeignKey("OrderId").IsRequired();
        order.HasMany(o => o.Steps).WithOne().HasForeignKey("OrderId").IsRequired();
        order.HasMany(o => o.Deliveries).WithOne().HasForeignKey("OrderId").IsRequired();
    }
}

internal sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> line)
    {
        line.ToTable("OrderingLines");
        line.Property<Guid>("OrderId");
        line.HasKey("OrderId", nameof(OrderLine.Number));
        line.Property(l => l.ProductCode).HasMaxLength(10);
        line.Property(l => l.Name).HasMaxLength(400);
        line.Property(l => l.Unit).HasMaxLength(40);
        line.Property(l => l.Note).HasMaxLength(500);
        line.HasIndex(l => l.VariantId);
        line.Property(l => l.Meal).HasConversion(meal => meal!.ToJson(), text => MealWish.FromJson(text));
        line.ComplexProperty(l => l.Facts, facts =>
        {
            facts.Property(f => f.Nib).HasMaxLength(13);
            facts.Property(f => f.DomicileCode).HasMaxLength(10);
            facts.Property(f => f.Category).HasMaxLength(60);
        });
    }
}

internal sealed class OrderStepConfiguration : IEntityTypeConfiguration<OrderStep>
{
    public void Configure(EntityTypeBuilder<OrderStep> step)
    {
        step.ToTable("OrderingSteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("OrderingDeliveries");
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.NoteNumber).HasMaxLength(60);
        delivery.Property(d => d.BastNumber).HasMaxLength(60);
        delivery.HasIndex(d => d.BastNumber).IsUnique();
        delivery.Property(d => d.InspectionNote).HasMaxLength(1000);
        delivery.HasMany(d => d.Lines).WithOne().HasForeignKey("DeliveryId").IsRequired();
    }
}

internal sealed class DeliveryLineConfiguration : IEntityTypeConfiguration<DeliveryLine>
{
    public void Configure(EntityTypeBuilder<DeliveryLine> line)
    {
        line.ToTable("OrderingDeliveryLines");
        line.Property<Guid>("DeliveryId");
        line.HasKey("DeliveryId", nameof(DeliveryLine.LineNumber));
        line.Property(l => l.RefusalReason).HasMaxLength(500);
    }
}

internal sealed class OrderMessageConfiguration : IEntityTypeConfiguration<OrderMessage>
{
    public void Configure(EntityTypeBuilder<OrderMessage> message)
    {
        message.ToTable("OrderingMessages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Text).HasMaxLength(2000);
        message.HasIndex(m => m.OrderId);
    }
}

internal sealed class BasketConfiguration : IEntityTypeConfiguration<Basket>
{
    public void Configure(EntityTypeBuilder<Basket> basket)
    {
        basket.ToTable("OrderingBaskets");
        basket.Property(b => b.Id).ValueGeneratedNever();
        basket.HasIndex(b => new { b.BuyerId, b.OwnerId }).IsUnique();
        basket.HasMany(b => b.Lines).WithOne().HasForeignKey("BasketId").IsRequired();
    }
}

internal sealed class BasketLineConfiguration : IEntityTypeConfiguration<BasketLine>
{
    public void Configure(EntityTypeBuilder<BasketLine> line)
    {
        line.ToTable("OrderingBasketLines");
        line.Property(l => l.Meal).HasConversion(meal => meal!.ToJson(), text => MealWish.FromJson(text));
        line.Property(l => l.Id).ValueGeneratedNever();
        line.Property(l => l.Note).HasMaxLength(500);
    }
}
