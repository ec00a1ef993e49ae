using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Data;

internal sealed class SellerConfiguration : IEntityTypeConfiguration<Seller>
{
    public void Configure(EntityTypeBuilder<Seller> seller)
    {
        seller.ToTable("SellersSellers");
        seller.Property(s => s.Id).ValueGeneratedNever();
        seller.Property(s => s.Slug).HasMaxLength(100);
        seller.HasIndex(s => s.Slug).IsUnique();
        seller.Property(s => s.Story).IsText();
        seller.Property(s => s.KelurahanCode).HasMaxLength(10);
        seller.Property(s => s.Address).HasMaxLength(400);
        seller.Property(s => s.Nib).HasMaxLength(13);
        seller.HasIndex(s => s.Nib);
        seller.HasMany(s => s.Documents).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.DeliveryRates).WithOne().HasForeignKey("SellerId").IsRequired();
    }
}

internal sealed class SellerDocumentConfiguration : IEntityTypeConfiguration<SellerDocument>
{
    public void Configure(EntityTypeBuilder<SellerDocument> document)
    {
        document.ToTable("SellersDocuments");
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.Number).HasMaxLength(100);
    }
}

internal sealed class SellerDeliveryRateConfiguration : IEntityTypeConfiguration<SellerDeliveryRate>
{
    public void Configure(EntityTypeBuilder<SellerDeliveryRate> rate)
    {
        rate.ToTable("SellersDeliveryRates");
        rate.Property<Guid>("SellerId");
        rate.Property(r => r.KecamatanCode).HasMaxLength(6);
        rate.HasKey("SellerId", nameof(SellerDeliveryRate.KecamatanCode));
    }
}
