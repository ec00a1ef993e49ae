using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Budget.Domain;

namespace UsahaMikro.Market.Budget.Data;

internal sealed class RupPackageConfiguration : IEntityTypeConfiguration<RupPackage>
{
    public void Configure(EntityTypeBuilder<RupPackage> package)
    {
        package.ToTable("BudgetPackages");
        package.Property(p => p.Id).ValueGeneratedNever();
        package.Property(p => p.Code).HasMaxLength(20);
        package.HasIndex(p => p.Code).IsUnique();
        package.HasIndex(p => new { p.AgencyId, p.Year });
        package.Property(p => p.Name).HasMaxLength(400);
    }
}

internal sealed class PackageImportConfiguration : IEntityTypeConfiguration<PackageImport>
{
    public void Configure(EntityTypeBuilder<PackageImport> import)
    {
        import.ToTable("BudgetImports");
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.FileHash).HasMaxLength(64).IsUnicode(false);
        import.Property(i => i.PlanHash).HasMaxLength(64).IsUnicode(false);
        import.HasIndex(i => new { i.AgencyId, i.Year, i.Revision }).IsUnique();
        import.HasIndex(i => i.Status);
        import.ComplexProperty(i => i.Counts);
    }
}

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("BudgetCommitments");
        commitment.Property(c => c.Id).ValueGeneratedNever();
        commitment.Property(c => c.Reference).HasMaxLength(60);
        commitment.HasIndex(c => c.PackageId);
    }
}
