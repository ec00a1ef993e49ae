using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

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
        seller.Property(s => s.ScanHash).HasMaxLength(64);
        seller.Property(s => s.ScanType).HasMaxLength(60);
        // Who left may come back, and somebody else may take over the number.
        seller.HasIndex(s => s.Nib).IsUnique().HasFilter($"Nib <> '' AND Registry <> '{nameof(RegistryState.Withdrawn)}'");
        seller.HasIndex(s => new { s.ApplicantId, s.IsLegalEntity }).IsUnique()
            .HasFilter($"ApplicantId IS NOT NULL AND Registry <> '{nameof(RegistryState.Withdrawn)}'");
        seller.HasIndex(s => new { s.Registry, s.Slug });
        seller.HasOne(s => s.Private).WithOne().HasForeignKey<SellerPrivate>("SellerId").IsRequired();
        seller.HasMany(s => s.Documents).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.DeliveryRates).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Steps).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Findings).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.ScaleSteps).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Declarations).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Proposals).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Consents).WithOne().HasForeignKey("SellerId").IsRequired();
        seller.HasMany(s => s.Holidays).WithOne().HasForeignKey("SellerId").IsRequired();
    }
}

internal sealed class SellerHolidayConfiguration : IEntityTypeConfiguration<SellerHoliday>
{
    public void Configure(EntityTypeBuilder<SellerHoliday> holiday)
    {
        holiday.ToTable("SellersHolidays");
        holiday.Property(h => h.Id).ValueGeneratedNever();
    }
}

internal sealed class SellerDocumentConfiguration : IEntityTypeConfiguration<SellerDocument>
{
    public void Configure(EntityTypeBuilder<SellerDocument> document)
    {
        document.ToTable("SellersDocuments");
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.Number).HasMaxLength(100);
        document.Property(d => d.FileHash).HasMaxLength(64);
        document.Property(d => d.FileType).HasMaxLength(60);
        document.Property(d => d.Note).HasMaxLength(600);
        document.HasIndex(d => d.State);
        document.HasMany(d => d.Steps).WithOne().HasForeignKey("DocumentId").IsRequired();
    }
}

internal sealed class DocumentStepConfiguration : IEntityTypeConfiguration<DocumentStep>
{
    public void Configure(EntityTypeBuilder<DocumentStep> step)
    {
        step.ToTable("SellersDocumentSteps");
        step.Property(s => s.Note).HasMaxLength(600);
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

internal sealed class SellerPrivateConfiguration : IEntityTypeConfiguration<SellerPrivate>
{
    public void Configure(EntityTypeBuilder<SellerPrivate> facts)
    {
        facts.ToTable("SellersPrivate");
        facts.Property(p => p.Id).ValueGeneratedNever();
        facts.Property(p => p.NikHash).HasMaxLength(64);
        facts.Property(p => p.Phone).HasMaxLength(20);
        facts.Property(p => p.NpwpHash).HasMaxLength(64);
        facts.Property(p => p.UniqueKey).HasMaxLength(80);
        facts.HasIndex(p => p.NikHash);
        facts.HasIndex(p => p.Phone);
        facts.HasIndex(p => p.UniqueKey).IsUnique().HasFilter("UniqueKey IS NOT NULL");
    }
}

internal sealed class RegistryStepConfiguration : IEntityTypeConfiguration<RegistryStep>
{
    public void Configure(EntityTypeBuilder<RegistryStep> step)
    {
        step.ToTable("SellersRegistrySteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class RegistryFindingConfiguration : IEntityTypeConfiguration<RegistryFinding>
{
    public void Configure(EntityTypeBuilder<RegistryFinding> finding)
    {
        finding.ToTable("SellersRegistryFindings");
        finding.Property(f => f.Reason).HasMaxLength(500);
    }
}

internal sealed class ScaleStepConfiguration : IEntityTypeConfiguration<ScaleStep>
{
    public void Configure(EntityTypeBuilder<ScaleStep> step)
    {
        step.ToTable("SellersScaleSteps");
        step.Property(s => s.Sentence).HasMaxLength(600);
        step.Property(s => s.Pasal).HasMaxLength(40);
    }
}

internal sealed class SalesDeclarationConfiguration : IEntityTypeConfiguration<SalesDeclaration>
{
    public void Configure(EntityTypeBuilder<SalesDeclaration> declaration) => declaration.ToTable("SellersDeclarations");
}

internal sealed class SellerProposalConfiguration : IEntityTypeConfiguration<SellerProposal>
{
    public void Configure(EntityTypeBuilder<SellerProposal> proposal)
    {
        proposal.ToTable("SellersProposals");
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property(p => p.KelurahanCode).HasMaxLength(10);
        proposal.Property(p => p.Address).HasMaxLength(400);
        proposal.Property(p => p.Nib).HasMaxLength(13);
        proposal.Property(p => p.NpwpHash).HasMaxLength(64);
        proposal.Property(p => p.Note).HasMaxLength(500);
        proposal.Ignore(p => p.Tax);
        proposal.HasIndex(p => p.State);
    }
}

internal sealed class SellerConsentConfiguration : IEntityTypeConfiguration<SellerConsent>
{
    public void Configure(EntityTypeBuilder<SellerConsent> consent)
    {
        consent.ToTable("SellersConsents");
        consent.Property(c => c.Version).HasMaxLength(20);
    }
}

internal sealed class VaultKeyConfiguration : IEntityTypeConfiguration<VaultKeyRow>
{
    public void Configure(EntityTypeBuilder<VaultKeyRow> key)
    {
        key.ToTable("SellersVaultKeys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Name).HasMaxLength(20);
        key.Property(k => k.Fingerprint).HasMaxLength(64);
    }
}

internal sealed class PlatformSaleConfiguration : IEntityTypeConfiguration<PlatformSale>
{
    public void Configure(EntityTypeBuilder<PlatformSale> sale)
    {
        sale.ToTable("SellersPlatformSales");
        sale.HasKey(s => s.DeliveryId);
        sale.Property(s => s.DeliveryId).ValueGeneratedNever();
        sale.HasIndex(s => new { s.SellerId, s.On });
    }
}

internal sealed class PersonalDataAccessConfiguration : IEntityTypeConfiguration<PersonalDataAccess>
{
    public void Configure(EntityTypeBuilder<PersonalDataAccess> access)
    {
        access.ToTable("SellersPersonalDataAccesses");
        access.Property(a => a.Id).ValueGeneratedNever();
        access.Property(a => a.Reason).HasMaxLength(500);
        access.HasIndex(a => new { a.ById, a.At });
        access.HasIndex(a => new { a.SellerId, a.At });
    }
}
