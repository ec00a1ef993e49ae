using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.ToTable("CatalogCategories");
        category.HasKey(c => c.Slug);
        category.Property(c => c.Slug).HasMaxLength(60);
        category.Property(c => c.ParentSlug!).HasMaxLength(60);
        category.Property(c => c.Occasions).HasMaxLength(400);
    }
}

internal sealed class OccasionConfiguration : IEntityTypeConfiguration<Occasion>
{
    public void Configure(EntityTypeBuilder<Occasion> occasion)
    {
        occasion.ToTable("CatalogOccasions");
        occasion.HasKey(o => o.Slug);
        occasion.Property(o => o.Slug).HasMaxLength(60);
        occasion.Property(o => o.Description).HasMaxLength(400);
    }
}

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("CatalogProducts");
        product.Property(p => p.Id).ValueGeneratedNever();
        product.Property(p => p.Code).HasMaxLength(10);
        product.HasIndex(p => p.Code).IsUnique();
        product.Property(p => p.Category).HasMaxLength(60);
        product.Property(p => p.Description).HasMaxLength(4000);
        product.Property(p => p.Unit).HasMaxLength(40);
        product.HasIndex(p => new { p.Status, p.Category, p.PublishedAt });
        product.HasIndex(p => new { p.Status, p.PublishedAt });
        product.HasIndex(p => new { p.SellerId, p.Status });
        product.Property(p => p.Composition).HasMaxLength(2000);
        product.Property(p => p.MemberName).HasMaxLength(200);
        product.Property(p => p.Kbki).HasMaxLength(10);
        product.Property(p => p.Kbli).HasMaxLength(5);
        product.Property(p => p.Size).HasMaxLength(60);
        product.Property(p => p.HeldBecause).HasMaxLength(500);
        product.Property(p => p.Specification).AsJson().HasMaxLength(4000);
        product.Property(p => p.Papers).AsJson().HasMaxLength(2000);
        product.Property(p => p.Occasions).HasMaxLength(400);
        product.Property(p => p.Menu).AsJson();
        product.HasMany(p => p.MenuChanges).WithOne().HasForeignKey("ProductId").IsRequired();
        product.Property(p => p.Proposal).HasConversion(facts => facts!.ToJson(), text => JudgedFacts.FromJson(text));
        product.HasMany(p => p.Editions).WithOne().HasForeignKey("ProductId").IsRequired();
        product.HasMany(p => p.Variants).WithOne().HasForeignKey("ProductId").IsRequired();
        product.HasMany(p => p.Steps).WithOne().HasForeignKey("ProductId").IsRequired();
        product.HasMany(p => p.Pictures).WithOne().HasForeignKey("ProductId").IsRequired();
    }
}

internal sealed class ProductEditionConfiguration : IEntityTypeConfiguration<ProductEdition>
{
    public void Configure(EntityTypeBuilder<ProductEdition> edition)
    {
        edition.ToTable("CatalogEditions");
        edition.Property(e => e.Id).ValueGeneratedNever();
    }
}

internal sealed class ProductMenuChangeConfiguration : IEntityTypeConfiguration<ProductMenuChange>
{
    public void Configure(EntityTypeBuilder<ProductMenuChange> change)
    {
        change.ToTable("CatalogMenuChanges");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Before).AsJson();
        change.Property(c => c.After).AsJson();
    }
}

internal sealed class ProductStepConfiguration : IEntityTypeConfiguration<ProductStep>
{
    public void Configure(EntityTypeBuilder<ProductStep> step)
    {
        step.ToTable("CatalogSteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class ProductVariantConfiguration : IEntityTypeConfiguration<ProductVariant>
{
    public void Configure(EntityTypeBuilder<ProductVariant> variant)
    {
        variant.ToTable("CatalogVariants");
        variant.Property(v => v.Id).ValueGeneratedNever();
        variant.Property(v => v.Sku).HasMaxLength(40);
        variant.HasIndex(v => v.Sku).IsUnique();
        variant.HasMany(v => v.Steps).WithOne().HasForeignKey("VariantId").IsRequired();
        variant.Property(v => v.Name).HasMaxLength(100);
        variant.HasMany(v => v.PriceChanges).WithOne().HasForeignKey("VariantId").IsRequired();
        variant.HasMany(v => v.Moves).WithOne().HasForeignKey("VariantId").IsRequired();
    }
}

internal sealed class ProductPriceStepConfiguration : IEntityTypeConfiguration<ProductPriceStep>
{
    public void Configure(EntityTypeBuilder<ProductPriceStep> step)
    {
        step.ToTable("CatalogPriceSteps");
        step.Property<Guid>("VariantId");
        step.HasKey("VariantId", nameof(ProductPriceStep.From));
    }
}

internal sealed class ProductPriceChangeConfiguration : IEntityTypeConfiguration<ProductPriceChange>
{
    public void Configure(EntityTypeBuilder<ProductPriceChange> change)
    {
        change.ToTable("CatalogPriceChanges");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Reason).HasMaxLength(500);
        change.Property(c => c.LadderBefore).AsJson().HasMaxLength(1000);
        change.Property(c => c.LadderAfter).AsJson().HasMaxLength(1000);
    }
}

internal sealed class ProductVariantStepConfiguration : IEntityTypeConfiguration<ProductVariantStep>
{
    public void Configure(EntityTypeBuilder<ProductVariantStep> step)
    {
        step.ToTable("CatalogVariantSteps");
        step.Property(s => s.What).HasMaxLength(800);
    }
}

internal sealed class ProductPictureConfiguration : IEntityTypeConfiguration<ProductPicture>
{
    public void Configure(EntityTypeBuilder<ProductPicture> picture)
    {
        picture.ToTable("CatalogPictures");
        picture.Property<Guid>("ProductId");
        picture.Property(p => p.Id).ValueGeneratedNever();
        picture.Property(p => p.Alt).HasMaxLength(Product.LongestAlt);
        picture.Property(p => p.Small).HasMaxLength(64);
        picture.Property(p => p.Medium).HasMaxLength(64);
        picture.Property(p => p.Large).HasMaxLength(64);
        picture.HasIndex(p => p.Small);
        picture.HasIndex(p => p.Medium);
        picture.HasIndex(p => p.Large);
    }
}
