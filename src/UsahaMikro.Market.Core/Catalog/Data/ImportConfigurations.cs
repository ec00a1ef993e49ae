using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Catalog.Domain.Imports;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class ProductImportConfiguration : IEntityTypeConfiguration<ProductImport>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<ProductImport> import)
    {
        import.ToTable("CatalogImports");
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.FileHash).HasMaxLength(64).IsUnicode(false);
        import.Property(i => i.ProblemsHash).HasMaxLength(64).IsUnicode(false);
        import.Property(i => i.StartedBy).HasMaxLength(200);
        import.HasIndex(i => new { i.SellerId, i.UploadedAt });
        import.HasIndex(i => i.Status);
        import.ComplexProperty(i => i.Found);
        import.ComplexProperty(i => i.Taken);
        AsJson(import.Property(i => i.Heading)).HasMaxLength(-1);
        AsJson(import.Property(i => i.Mapping)).HasMaxLength(2000);
        AsJson(import.Property(i => i.Late)).HasMaxLength(-1);
        import.HasMany(i => i.Steps).WithOne().HasForeignKey("ImportId").IsRequired();
    }

    // The lists are exchanged as a whole, never changed in place.
    private static PropertyBuilder<T> AsJson<T>(PropertyBuilder<T> property) where T : class => property.HasConversion(
        value => JsonSerializer.Serialize(value, Json), text => JsonSerializer.Deserialize<T>(text, Json)!,
        new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => value.GetHashCode(), value => value));
}

internal sealed class ProductImportStepConfiguration : IEntityTypeConfiguration<ProductImportStep>
{
    public void Configure(EntityTypeBuilder<ProductImportStep> step)
    {
        step.ToTable("CatalogImportSteps");
        step.Property(s => s.Note).HasMaxLength(400);
    }
}
